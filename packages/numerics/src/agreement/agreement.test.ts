import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChanceModel, chanceCorrected } from './chance-corrected.ts';
import { krippendorffAlpha } from './krippendorff.ts';
import { agreementWeights, type Ratings } from './ratings.ts';

/** Units of two raters from a table of counts. */
function fromTable(table: readonly (readonly number[])[]): Ratings {
  const pairs = table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, () => [one, other])),
  );
  return {
    values: Int16Array.from(pairs.flat()),
    units: pairs.length,
    raters: 2,
    scores: Float64Array.from(table, (_, k) => k),
  };
}

/** Units from counts of raters by category. */
function fromCounts(rows: readonly (readonly number[])[]): Ratings {
  const raters = rows[0]!.reduce((sum, count) => sum + count, 0);
  const values = rows.flatMap((row) => row.flatMap((count, category) => Array.from({ length: count }, () => category)));
  return {
    values: Int16Array.from(values),
    units: rows.length,
    raters,
    scores: Float64Array.from(rows[0]!, (_, k) => k),
  };
}

function coefficientOf(ratings: Ratings, chance: ChanceModel, kind: 'identity' | 'linear' | 'quadratic' = 'identity') {
  const found = chanceCorrected(ratings, agreementWeights(kind, ratings.scores.length), chance);
  return found.kind === 'ok' ? found : null;
}

/** Krippendorff (2011): four observers, twelve units, gaps. */
const OBSERVERS = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
  [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
];
const KRIPPENDORFF: Ratings = {
  values: Int16Array.from(OBSERVERS[0]!.flatMap((_, unit) => OBSERVERS.map((observer) => observer[unit]! - 1))),
  units: 12,
  raters: 4,
  scores: Float64Array.of(1, 2, 3, 4, 5),
};

describe('agreement between raters', () => {
  it('gives the kappa of a plain table', () => {
    expect(
      coefficientOf(
        fromTable([
          [20, 5],
          [10, 15],
        ]),
        'cohen',
      ),
    ).toMatchObject({ observed: 0.7, expected: 0.5 });
    expect(
      coefficientOf(
        fromTable([
          [20, 5],
          [10, 15],
        ]),
        'cohen',
      )!.value,
    ).toBeCloseTo(0.4, 12);
  });

  it('shows the paradox of kappa, and what the others make of it', () => {
    const table = fromTable([
      [90, 4],
      [4, 2],
    ]);
    expect(coefficientOf(table, 'cohen')!.observed).toBeCloseTo(0.92, 12);
    expect(coefficientOf(table, 'cohen')!.value).toBeCloseTo(0.2907801418439716, 12);
    expect(coefficientOf(table, 'uniform')!.value).toBeCloseTo(0.84, 12);
    expect(coefficientOf(table, 'gwet')!.value).toBeCloseTo((0.92 - 2 * 0.94 * 0.06) / (1 - 2 * 0.94 * 0.06), 12);
  });

  it('gives the kappa that Fleiss’s formula gives for ten subjects and fourteen raters', () => {
    const table = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    // Fleiss (1971), formulas 2 to 6, in plain numbers.
    const shares = [0, 1, 2, 3, 4].map((k) => table.reduce((sum, row) => sum + row[k]!, 0) / 140);
    const observed = table.reduce((sum, row) => sum + (row.reduce((s, n) => s + n * n, 0) - 14) / (14 * 13), 0) / 10;
    const expected = shares.reduce((sum, share) => sum + share * share, 0);
    const found = coefficientOf(fromCounts(table), 'fleiss')!;
    expect(found.value).toBeCloseTo((observed - expected) / (1 - expected), 12);
    expect(found.value).toBeCloseTo(0.2099, 4);
  });

  it('gives the alphas that Krippendorff publishes', () => {
    const alpha = (metric: Parameters<typeof krippendorffAlpha>[1]) => {
      const found = krippendorffAlpha(KRIPPENDORFF, metric);
      return found.kind === 'ok' ? found.value : Number.NaN;
    };
    expect(alpha('nominal')).toBeCloseTo(0.743, 3);
    expect(alpha('ordinal')).toBeCloseTo(0.815, 3);
    expect(alpha('interval')).toBeCloseTo(0.849, 3);
    expect(alpha('ratio')).toBeCloseTo(0.797, 3);
  });

  it('weights near misses: a quadratic kappa is that of a plain restatement', () => {
    const table = [
      [11, 3, 1],
      [2, 9, 4],
      [0, 3, 12],
    ];
    const n = 45;
    const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0) / n);
    const columns = [0, 1, 2].map((k) => table.reduce((sum, row) => sum + row[k]!, 0) / n);
    let seen = 0;
    let chance = 0;
    for (const i of [0, 1, 2]) {
      for (const j of [0, 1, 2]) {
        seen += ((i - j) ** 2 * table[i]![j]!) / n;
        chance += (i - j) ** 2 * rows[i]! * columns[j]!;
      }
    }
    expect(coefficientOf(fromTable(table), 'cohen', 'quadratic')!.value).toBeCloseTo(1 - seen / chance, 12);
  });

  it('says when there is nothing to agree on', () => {
    const one: Ratings = { values: Int16Array.of(0, 0, 0, 0), units: 2, raters: 2, scores: Float64Array.of(0, 1) };
    const weights = agreementWeights('identity', 2);
    expect(chanceCorrected(one, weights, 'cohen')).toEqual({ kind: 'no-variation', observed: 1 });
    expect(chanceCorrected(one, weights, 'fleiss')).toEqual({ kind: 'no-variation', observed: 1 });
    expect(krippendorffAlpha(one, 'nominal')).toEqual({ kind: 'no-variation', observed: 1 });
    // Gwet's and the uniform chance leave room: all alike is perfect agreement.
    expect(coefficientOf(one, 'gwet')!.value).toBe(1);
    const gaps: Ratings = { ...one, values: Int16Array.of(0, -1, -1, 1) };
    expect(chanceCorrected(gaps, weights, 'cohen')).toEqual({ kind: 'no-pairs' });
    expect(krippendorffAlpha(gaps, 'nominal')).toEqual({ kind: 'no-pairs' });
  });

  const anyRatings = fc
    .tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 4 }))
    .chain(([units, raters]) =>
      fc
        .array(fc.integer({ min: -1, max: 2 }), { minLength: units * raters, maxLength: units * raters })
        .map(
          (values): Ratings => ({ values: Int16Array.from(values), units, raters, scores: Float64Array.of(1, 2, 4) }),
        ),
    );

  it('does not depend on the order of raters or units, and never exceeds one', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const { values, raters } = ratings;
        const rows = Array.from({ length: ratings.units }, (_, unit) => [
          ...values.subarray(unit * raters, (unit + 1) * raters),
        ]);
        const turned = { ...ratings, values: Int16Array.from(rows.reverse().flatMap((row) => row.reverse())) };
        const weights = agreementWeights('quadratic', 3);
        const all = (each: Ratings) => [
          ...(['fleiss', 'gwet', 'uniform'] as const).map((chance) => chanceCorrected(each, weights, chance)),
          ...(['nominal', 'ordinal', 'interval', 'ratio'] as const).map((metric) => krippendorffAlpha(each, metric)),
        ];
        all(ratings).forEach((found, index) => {
          const other = all(turned)[index]!;
          expect(other.kind).toBe(found.kind);
          if (found.kind !== 'ok' || other.kind !== 'ok') return;
          expect(other.value).toBeCloseTo(found.value, 10);
          expect(found.value).toBeLessThanOrEqual(1 + 1e-12);
        });
      }),
    );
  });
});
