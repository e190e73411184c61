import { type Cell, type Failure, isFailure, MAX_LISTS, type Problem } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { historyReader } from './history-reader.ts';
import type { ListsInputOptions } from './layout.ts';
import type { ReadHistories } from './reading.ts';

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

function problemsOf(work: () => unknown): readonly Pick<Problem, 'code' | 'at'>[] {
  return failureOf(work).problems.map(({ code, at }) => (at === undefined ? { code } : { code, at }));
}

const at = (row: number, column: string) => ({ file: 'a.csv', row, column });

describe('one row for each history with a count', () => {
  it('is read into canonical histories, whatever the order of rows', () => {
    const rows = [
      [1, 1, 6],
      [0, 1, 30],
      [1, 0, 40],
    ];
    const { histories, layout, warnings } = read(['A', 'B', 'count'], rows);
    expect(histories).toEqual({
      kind: 'capture-histories',
      lists: ['A', 'B'],
      histories: [1, 2, 3],
      counts: [40, 30, 6],
    });
    expect(layout).toBe('counts');
    expect(warnings).toEqual([]);
    expect(read(['A', 'B', 'count'], rows.toReversed()).histories).toEqual(histories);
  });

  it('adds up repeated rows, says so, and drops zero counts', () => {
    const { histories, warnings } = read(
      ['A', 'B', 'Count'],
      [
        [1, 0, 40],
        [1, 0, 2],
        [0, 1, 5],
        [1, 1, 0],
        [0, 0, 0],
      ],
    );
    expect(histories).toMatchObject({ histories: [1, 2], counts: [42, 5] });
    expect(warnings).toEqual([{ code: 'lists.repeated-histories', details: { rows: 1 } }]);
  });

  it('takes the count column by name, wherever it stands', () => {
    expect(read(['persons', 'A', 'B'], [[9, 1, 0]], { count: 'persons' }).histories).toMatchObject({
      lists: ['A', 'B'],
      counts: [9],
    });
  });

  it.each(['count', 'COUNT', 'Effectif', 'recuento', 'n'])('knows %s as a count', (name) => {
    expect(read(['A', 'B', name], [[1, 1, 9]]).layout).toBe('counts');
  });

  it('takes a capital N for a list', () => {
    expect(read(['A', 'N'], [[1, 1]]).layout).toBe('persons');
  });

  it('reads only the lists that are named, in their order, and says what it leaves aside', () => {
    const { histories, warnings } = read(['A', 'B', 'region', 'count'], [[1, 0, 'North', 3]], { lists: ['B', 'A'] });
    expect(histories).toMatchObject({ lists: ['B', 'A'], histories: [2], counts: [3] });
    expect(warnings).toEqual([{ code: 'lists.columns-ignored', details: { columns: ['region'], count: 1 } }]);
  });

  it('leaves out whoever is only on lists that were not named, and says how many', () => {
    const rows = [
      [1, 0, 0, 5],
      [0, 1, 0, 4],
      [0, 0, 1, 7],
      [1, 1, 1, 2],
    ];
    const { histories, warnings } = read(['A', 'B', 'C', 'count'], rows, { lists: ['A', 'B'] });
    expect(histories).toMatchObject({ histories: [1, 2, 3], counts: [5, 4, 2] });
    expect(warnings).toContainEqual({ code: 'lists.persons-left-out', details: { persons: 7 } });
  });

  it('still refuses people on no list at all when lists are named', () => {
    const work = () => read(['A', 'B', 'C', 'count'], [[0, 0, 0, 7]], { lists: ['A', 'B'] });
    expect(work).toThrow(/lists.empty-history-counted \(row \d+, column count\)/);
  });

  it('refuses counts that are negative, fractional, missing or text, all at once, with their places', () => {
    const work = () =>
      read(
        ['A', 'B', 'count'],
        [
          [1, 0, -4],
          [0, 1, 2.5],
          [1, 1, null],
          [1, 0, 'many'],
          [1, 0, 5],
        ],
      );
    expect(problemsOf(work)).toEqual([
      { code: 'lists.count-negative', at: at(2, 'count') },
      { code: 'lists.count-fractional', at: at(3, 'count') },
      { code: 'lists.count-not-a-number', at: at(4, 'count') },
      { code: 'lists.count-not-a-number', at: at(5, 'count') },
    ]);
  });

  it('refuses people on no list', () => {
    const work = () =>
      read(
        ['A', 'B', 'count'],
        [
          [1, 0, 4],
          [0, 0, 12],
        ],
      );
    expect(problemsOf(work)).toEqual([{ code: 'lists.empty-history-counted', at: at(3, 'count') }]);
    expect(failureOf(work).problems[0].details).toMatchObject({ found: '12', persons: 12 });
  });

  it('refuses more people than there can be, where the sum passes the limit', () => {
    const work = () =>
      read(
        ['A', 'B', 'count'],
        [
          [1, 0, 6e9],
          [0, 1, 6e9],
        ],
      );
    expect(problemsOf(work)).toEqual([{ code: 'lists.too-many-people', at: at(3, 'count') }]);
  });

  it('refuses two columns that could both be the count', () => {
    expect(problemsOf(() => read(['A', 'B', 'count', 'freq'], []))).toEqual([
      { code: 'lists.ambiguous-layout', at: { file: 'a.csv', column: 'count' } },
    ]);
  });
});

describe('one row for each person', () => {
  it('counts equal rows', () => {
    const { histories, layout } = read(
      ['A', 'B'],
      [
        [1, 0],
        [1, 1],
        [1, 0],
      ],
    );
    expect(histories).toMatchObject({ histories: [1, 3], counts: [2, 1] });
    expect(layout).toBe('persons');
  });

  it('refuses a person on no list', () => {
    const work = () =>
      read(
        ['A', 'B'],
        [
          [1, 0],
          [0, 0],
        ],
      );
    expect(problemsOf(work)).toEqual([{ code: 'lists.no-membership', at: at(3, 'A') }]);
  });

  it('refuses cells that are not 0 or 1', () => {
    const rows = [
      [1, 0],
      [1, 2],
      [null, 1],
      [1, 1],
      [0, 1],
    ];
    expect(problemsOf(() => read(['A', 'B'], rows))).toEqual([
      { code: 'lists.not-binary', at: at(3, 'B') },
      { code: 'lists.not-binary', at: at(4, 'A') },
    ]);
  });

  it('asks what a column is that is hardly ever 0 or 1, and does not show its cells', () => {
    const rows = [
      ['Ana', 1, 0],
      ['Ben', 1, 1],
      ['Eva', 0, 7],
    ];
    const { problems } = failureOf(() => read(['name', 'A', 'B'], rows));
    expect(problems).toEqual([
      { code: 'lists.ambiguous-layout', details: { found: ['name'] }, at: at(2, 'name') },
      { code: 'lists.not-binary', details: expect.objectContaining({ found: '7' }), at: at(4, 'B') },
    ]);
    expect(JSON.stringify(problems)).not.toContain('Ana');
  });

  it('keeps at most fifty problems', () => {
    const rows = Array.from({ length: 500 }, (_, index) => [1, index % 3 === 0 ? 5 : 1]);
    expect(problemsOf(() => read(['A', 'B'], rows))).toHaveLength(50);
  });
});

describe('one column that names the lists', () => {
  const rows = [['police; NGO'], ['NGO'], ['border'], ['NGO;NGO'], ['NGO, police']];

  it('is read with the lists in alphabetical order, so that the order of rows does not matter', () => {
    const { histories, layout } = read(['lists'], rows);
    expect(histories).toEqual({
      kind: 'capture-histories',
      lists: ['NGO', 'border', 'police'],
      histories: [1, 2, 5],
      counts: [2, 1, 2],
    });
    expect(layout).toBe('memberships');
    expect(read(['lists'], rows.toReversed()).histories).toEqual(histories);
  });

  it('can have a count and other columns', () => {
    const { histories, warnings } = read(
      ['id', 'where', 'count'],
      [
        [1, 'A;B', 6],
        [2, 'A', 40],
      ],
      { membership: 'where' },
    );
    expect(histories).toMatchObject({ histories: [1, 3], counts: [40, 6] });
    expect(warnings).toMatchObject([{ code: 'lists.columns-ignored', details: { columns: ['id'] } }]);
  });

  it('refuses names that are none of the lists named, and empty cells', () => {
    const work = () => read(['lists'], [['A'], ['B; C'], [null]], { lists: ['A', 'B'], membership: 'lists' });
    expect(problemsOf(work)).toEqual([
      { code: 'lists.unknown-list', at: at(3, 'lists') },
      { code: 'lists.no-membership', at: at(4, 'lists') },
    ]);
  });

  it('does not fill the memory with the names of a wrong column', () => {
    const work = () =>
      read(
        ['lists'],
        Array.from({ length: 5000 }, (_, index) => [`case ${index}`]),
      );
    expect(problemsOf(work)).toEqual([{ code: 'lists.too-many', at: { file: 'a.csv' } }]);
  });
});

describe('a header that does not fit', () => {
  it('names the column that is missing', () => {
    expect(problemsOf(() => read(['A', 'B'], [], { count: 'persons' }))).toEqual([
      { code: 'table.missing-column', at: { file: 'a.csv', column: 'persons' } },
    ]);
    expect(problemsOf(() => read(['A', 'B'], [], { lists: ['A', 'C', 'D'] }))).toHaveLength(2);
    expect(problemsOf(() => read(['A', 'B'], [], { membership: 'where' }))).toHaveLength(1);
  });

  it('refuses a list named twice', () => {
    expect(problemsOf(() => read(['A', 'B'], [], { lists: ['A', 'A'] }))).toEqual([
      { code: 'lists.named-twice', at: { file: 'a.csv', column: 'A' } },
    ]);
  });

  it('refuses fewer than two lists, more than the limit, and nobody at all', () => {
    expect(problemsOf(() => read(['A', 'count'], [[1, 3]]))).toEqual([
      { code: 'lists.too-few', at: { file: 'a.csv' } },
    ]);
    const many = Array.from({ length: MAX_LISTS + 1 }, (_, index) => `L${index}`);
    expect(problemsOf(() => read(many, [many.map(() => 1)]))).toEqual([
      { code: 'lists.too-many', at: { file: 'a.csv' } },
    ]);
    expect(problemsOf(() => read(['A', 'B', 'count'], [[1, 0, 0]]))).toEqual([
      { code: 'lists.no-people', at: { file: 'a.csv' } },
    ]);
  });
});
