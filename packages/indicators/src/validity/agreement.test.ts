import type { Cell } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { agreementOf } from './agreement.ts';
import { type RatingsOptions, ratingsReader } from './ratings-table.ts';

const NOMINAL: RatingsOptions = { scale: 'nominal', unknown: 'missing' };
const OPTIONS = { level: 0.95, bootstrap: 200, seed: 1 };

function read(columns: readonly string[], rows: readonly (readonly Cell[])[], options = NOMINAL) {
  const reader = ratingsReader(columns, { file: 'ratings.csv' }, options);
  for (const [index, cells] of rows.entries()) reader.add({ row: index + 2, cells });
  return reader.finish();
}

/** Rows of two raters from a table of counts of yes and no. */
function pairs(a: number, b: number, c: number, d: number): Cell[][] {
  const rows = (count: number, one: string, other: string) => Array.from({ length: count }, () => [one, other]);
  return [...rows(a, 'yes', 'yes'), ...rows(b, 'yes', 'no'), ...rows(c, 'no', 'yes'), ...rows(d, 'no', 'no')];
}

describe('agreementOf', () => {
  it('gives the reference values, with prevalence and bias beside them', () => {
    const table = read(['A', 'B'], pairs(90, 4, 4, 2));
    const { statistics, summaries } = agreementOf(table, OPTIONS);
    const values = Object.fromEntries(statistics.map(({ statistic, value }) => [statistic, value]));
    expect(values['agreement']).toBeCloseTo(0.92, 12);
    expect(values['cohen']).toBeCloseTo(0.291, 3);
    expect(values['pabak']).toBeCloseTo(0.84, 12);
    expect(values['gwet-ac1']).toBeCloseTo(0.91, 2);
    expect(summaries[0]).toMatchObject({
      cases: 100,
      raters: 2,
      prevalenceIndex: 0.88,
      biasIndex: 0,
      advice: 'train-or-reword',
    });
    expect(summaries[0]!.shares).toEqual({ no: 0.06, yes: 0.94 });
    for (const { value, lower, upper, how, n } of statistics) {
      expect([lower! <= value!, value! <= upper!, how === 'bca' || how === 'percentile', n]).toEqual([
        true,
        true,
        true,
        100,
      ]);
    }
  });

  it('reads long and wide tables alike, per indicator and over all', () => {
    const wide = read(
      ['case', 'indicator', 'A', 'B'],
      [
        ['1', 'x', 'yes', 'no'],
        ['1', 'y', 'oui', 'sí'],
        ['2', 'x', 'no', '?'],
        ['2', 'y', 'no', 'no'],
      ],
    );
    const long = read(
      ['case', 'rater', 'indicator', 'rating'],
      [
        ['1', 'A', 'x', 'yes'],
        ['1', 'B', 'x', 'no'],
        ['1', 'A', 'y', 'yes'],
        ['1', 'B', 'y', 'yes'],
        ['2', 'A', 'x', 'no'],
        ['2', 'B', 'x', 'unknown'],
        ['2', 'A', 'y', 'no'],
        ['2', 'B', 'y', 'no'],
      ],
    );
    expect(agreementOf(wide, OPTIONS)).toEqual(agreementOf(long, OPTIONS));
    expect(wide.unknown).toBe(1);
    const byIndicator = agreementOf(wide, { ...OPTIONS, bootstrap: 0 }).statistics.filter(
      ({ statistic }) => statistic === 'agreement',
    );
    expect(byIndicator.map(({ indicator, value, n }) => [indicator, value, n])).toEqual([
      [null, 2 / 3, 2],
      ['x', 0, 1],
      ['y', 1, 2],
    ]);
  });

  it('gives the alphas of Krippendorff’s example from a table with gaps', () => {
    const observers = [
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ].map((row) => row.split(' '));
    const rows = observers[0]!.map((_, unit) =>
      observers.map((observer) => (observer[unit] === '.' ? null : Number(observer[unit]))),
    );
    const alpha = (scale: RatingsOptions['scale']) =>
      agreementOf(read(['A', 'B', 'C', 'D'], rows, { scale, unknown: 'missing' }), {
        ...OPTIONS,
        bootstrap: 0,
      }).statistics.find(({ statistic }) => statistic === 'krippendorff')!.value;
    expect([alpha('nominal'), alpha('interval'), alpha('ratio')].map((value) => value!.toFixed(3))).toEqual([
      '0.743',
      '0.849',
      '0.797',
    ]);
  });

  it('is the same for the same seed, and another for another', () => {
    const table = read(['A', 'B'], pairs(20, 5, 10, 15));
    expect(agreementOf(table, OPTIONS)).toEqual(agreementOf(table, OPTIONS));
    expect(agreementOf(table, { ...OPTIONS, seed: 2 }).statistics[1]!.lower).not.toBe(
      agreementOf(table, OPTIONS).statistics[1]!.lower,
    );
  });

  it('says where there is no coefficient, and never gives NaN', () => {
    const { statistics } = agreementOf(read(['A', 'B'], pairs(10, 0, 0, 0)), OPTIONS);
    expect(statistics.find(({ statistic }) => statistic === 'cohen')).toMatchObject({
      status: 'no-variation',
      value: null,
      lower: null,
      how: 'none',
    });
    expect(JSON.stringify(statistics)).not.toMatch(/NaN|Infinity/);
  });

  it.each<[string, readonly string[], readonly (readonly Cell[])[], string, RatingsOptions]>([
    ['a table with one column', ['A'], [], 'ratings.no-columns', NOMINAL],
    ['a table without ratings', ['A', 'B'], [[null, null]], 'ratings.none', NOMINAL],
    [
      'a rater without a name',
      ['case', 'rater', 'rating'],
      [['1', null, 'yes']],
      'ratings.cell-missing (row 2, column rater)',
      NOMINAL,
    ],
    [
      'a case rated twice by one rater',
      ['case', 'rater', 'rating'],
      [
        ['1', 'A', 'yes'],
        ['1', 'A', 'no'],
      ],
      'ratings.rated-twice (row 3, column rating)',
      NOMINAL,
    ],
    [
      'words that have no order on an ordinal scale',
      ['A', 'B'],
      [['red', 'blue']],
      'ratings.not-ordered (row 2, column A)',
      { scale: 'ordinal', unknown: 'missing' },
    ],
    [
      'words on a scale of numbers',
      ['A', 'B'],
      [[1, 'two']],
      'ratings.not-a-number (row 2, column B)',
      { scale: 'interval', unknown: 'missing' },
    ],
  ])('refuses %s', (_, columns, rows, message, options) => {
    expect(() => read(columns, rows, options)).toThrow(message);
  });
});
