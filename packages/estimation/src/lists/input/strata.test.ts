import { type Cell, type Failure, isFailure } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { historyReader } from './history-reader.ts';
import type { ListsInputOptions } from './layout.ts';
import type { ReadHistories } from './reading.ts';
import { MAX_STRATA } from './strata-reader.ts';

function read(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  options: ListsInputOptions = {},
): ReadHistories {
  const reader = historyReader(columns, options, { file: 'a.csv' });
  rows.forEach((cells, index) => {
    reader.add({ row: index + 2, cells });
  });
  return reader.finish();
}

function failureOf(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    if (isFailure(error)) return error;
    throw error;
  }
  throw new Error('nothing failed');
}

const byRegion = {
  kind: 'stratified-histories',
  lists: ['A', 'B'],
  columns: ['region'],
  strata: [
    { values: ['North'], histories: [1, 3], counts: [2, 1] },
    { values: ['South'], histories: [1, 2], counts: [1, 3] },
  ],
};

describe('stratum columns', () => {
  it('are not read unless named', () => {
    expect(read(['A', 'B'], [[1, 1]]).stratified).toBeNull();
    expect(read(['A', 'B'], [[1, 1]], { strata: [] }).stratified).toBeNull();
  });

  it('count histories by stratum, and all strata together, from a row for each history', () => {
    const rows = [
      ['South', 0, 1, 3],
      ['North', 1, 0, 2],
      ['South', 1, 0, 1],
      ['North', 1, 1, 1],
      ['East', 1, 1, 0],
    ];
    const { stratified, histories, layout, warnings } = read(['region', 'A', 'B', 'count'], rows, {
      strata: ['region'],
    });
    expect(stratified).toEqual(byRegion);
    expect(histories).toMatchObject({ histories: [1, 2, 3], counts: [3, 3, 1] });
    expect(layout).toBe('counts');
    expect(warnings).toEqual([]);
  });

  it('give the same from a row for each person, and from names of lists', () => {
    const persons: [string, number, number][] = [
      ['North', 1, 0],
      ['South', 0, 1],
      ['South', 1, 0],
      ['North', 1, 0],
      ['South', 0, 1],
      ['North', 1, 1],
      ['South', 0, 1],
    ];
    expect(read(['region', 'A', 'B'], persons, { strata: ['region'] }).stratified).toEqual(byRegion);
    // List B is met first, so that the bits of the tally differ from the places of the lists.
    const named = persons.toReversed().map(([region, a, b]) => [[b ? 'B' : '', a ? 'A' : ''].join(';'), region]);
    expect(read(['lists', 'region'], named, { strata: ['region'] }).stratified).toEqual(byRegion);
  });

  it('stand in order by their code units, column by column, whatever the order of rows', () => {
    const rows = [
      [1, 1, 'b', 10],
      [1, 0, 'a', 9],
      [0, 1, 'b', 9],
      [1, 1, 'É', 9],
      [1, 1, 'Z', 9],
    ];
    const values = (some: readonly (readonly Cell[])[]) =>
      read(['A', 'B', 'x', 'y'], some, { strata: ['x', 'y'] }).stratified?.strata.map((one) => one.values);
    expect(values(rows)).toEqual([
      ['Z', '9'],
      ['a', '9'],
      ['b', '10'],
      ['b', '9'],
      ['É', '9'],
    ]);
    expect(values(rows.toReversed())).toEqual(values(rows));
  });

  it('take numbers and text that look alike for one value, and never join two columns into one value', () => {
    const { stratified } = read(
      ['A', 'B', 'x', 'y'],
      [
        [1, 1, 2019, ' a'],
        [1, 0, '2019 ', 'a'],
        [1, 0, '1', '1a'],
        [1, 0, '11', 'a'],
      ],
      { strata: ['x', 'y'] },
    );
    expect(stratified?.strata.map(({ values }) => values)).toEqual([
      ['1', '1a'],
      ['11', 'a'],
      ['2019', 'a'],
    ]);
  });

  it('may be named like a count or a column of lists', () => {
    const { layout, stratified } = read(['A', 'B', 'n', 'lists'], [[1, 1, 2, 'x']], { strata: ['n', 'lists'] });
    expect(layout).toBe('persons');
    expect(stratified?.columns).toEqual(['n', 'lists']);
  });

  it('do not make rows of different strata repetitions', () => {
    const rows = [
      [1, 0, 5, 'x'],
      [1, 0, 5, 'y'],
    ];
    expect(read(['A', 'B', 'count', 'g'], rows, { strata: ['g'] }).warnings).toEqual([]);
    expect(read(['A', 'B', 'count', 'g'], [...rows, rows[1]!], { strata: ['g'] }).warnings).toEqual([
      { code: 'lists.repeated-histories', details: { rows: 1 } },
    ]);
  });

  it('leave out whoever is only on lists that were not named', () => {
    const { stratified, warnings } = read(
      ['A', 'B', 'C', 'g'],
      [
        [1, 0, 1, 'x'],
        [0, 0, 1, 'y'],
        [1, 1, 0, 'x'],
      ],
      { lists: ['A', 'B'], strata: ['g'] },
    );
    expect(stratified?.strata).toEqual([{ values: ['x'], histories: [1, 3], counts: [1, 1] }]);
    expect(warnings).toContainEqual({ code: 'lists.persons-left-out', details: { persons: 1 } });
  });

  it('are refused with an empty cell, at its place, in every layout', () => {
    const at = { file: 'a.csv', row: 3, column: 'g' };
    const layouts: [string[], Cell[][]][] = [
      [
        ['A', 'B', 'g'],
        [
          [1, 1, 'x'],
          [1, 0, null],
        ],
      ],
      [
        ['A', 'B', 'count', 'g'],
        [
          [1, 1, 5, 'x'],
          [1, 0, 5, ' '],
        ],
      ],
      [
        ['lists', 'g'],
        [
          ['A;B', 'x'],
          ['A', ''],
        ],
      ],
    ];
    for (const [columns, rows] of layouts) {
      const { problems } = failureOf(() => read(columns, rows, { strata: ['g'] }));
      expect(problems.map(({ code, at: place }) => [code, place])).toEqual([['lists.stratum-empty', at]]);
    }
  });

  it('are refused when they tell persons apart, once, at the column with the most values', () => {
    const rows = Array.from({ length: 3 * MAX_STRATA }, (_, i): Cell[] => [1, 1, i % 2 ? 'f' : 'm', `case ${i}`]);
    const { problems } = failureOf(() => read(['A', 'B', 'sex', 'id'], rows, { strata: ['sex', 'id'] }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'lists.too-many-strata',
      details: { limit: MAX_STRATA },
      at: { row: MAX_STRATA + 2, column: 'id' },
    });
    expect(
      read(['A', 'B', 'sex', 'id'], rows.slice(0, MAX_STRATA), { strata: ['sex', 'id'] }).stratified?.strata.length,
    ).toBe(MAX_STRATA);
  });

  it.each<[string, ListsInputOptions]>([
    ['a list', { lists: ['A', 'B'], strata: ['B'] }],
    ['the count', { strata: ['count'], count: 'count' }],
    ['the column of list names', { membership: 'B', strata: ['B'] }],
    ['strata already', { strata: ['g', 'g'] }],
  ])('are refused at once when the column is %s', (_, options) => {
    expect(failureOf(() => historyReader(['A', 'B', 'count', 'g'], options, {})).problems[0].code).toBe(
      'lists.column-twice',
    );
  });

  it('are refused at once when there is no such column', () => {
    expect(failureOf(() => historyReader(['A', 'B'], { strata: ['g'] }, {})).problems[0]).toMatchObject({
      code: 'table.missing-column',
      details: { name: 'g' },
    });
  });
});
