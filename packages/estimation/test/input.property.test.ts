import { type CaptureHistories, type Cell, type FailureCode, isFailure } from '@repere/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyReader } from '../src/lists/input/history-reader.ts';
import { anyTable } from './tables.ts';

function read(columns: readonly string[], rows: readonly (readonly Cell[])[]): CaptureHistories {
  const reader = historyReader(columns, {}, { file: 'a.csv' });
  rows.forEach((cells, index) => {
    reader.add({ row: index + 2, cells });
  });
  return reader.finish().histories;
}

const bits = ({ lists }: CaptureHistories, history: number): number[] => lists.map((_, list) => (history >> list) & 1);

function countRows(table: CaptureHistories): number[][] {
  return table.histories.map((history, index) => [...bits(table, history), table.counts[index]!]);
}

function personRows(table: CaptureHistories): number[][] {
  return table.histories.flatMap((history, index) =>
    Array.from({ length: table.counts[index]! }, () => bits(table, history)),
  );
}

const shuffled = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

describe('reading histories', () => {
  it('does not depend on the order of rows, and splitting a count over rows changes nothing', () => {
    const cases = anyTable({ largest: 9 }).chain((table) =>
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: table.counts.length, maxLength: table.counts.length })
        .chain((cuts) => {
          const rows = countRows(table).flatMap((row, index) => {
            const part = Math.min(cuts[index]!, row.at(-1)!);
            const withCount = (count: number) => [...row.slice(0, -1), count];
            return [withCount(part), withCount(row.at(-1)! - part)];
          });
          return shuffled(rows).map((mixed) => ({ table, mixed }));
        }),
    );
    fc.assert(
      fc.property(cases, ({ table, mixed }) => {
        expect(read([...table.lists, 'count'], mixed)).toEqual(table);
      }),
    );
  });

  it('gives the same for one row a history, one row a person, and names of lists', () => {
    const cases = anyTable({ largest: 6 }).chain((table) =>
      shuffled(personRows(table)).map((persons) => ({ table, persons })),
    );
    fc.assert(
      fc.property(cases, ({ table, persons }) => {
        expect(read(table.lists, persons)).toEqual(table);
        // A list without persons is not named by anybody, so it is not there to be read.
        fc.pre(table.lists.every((_, list) => persons.some((person) => person[list] === 1)));
        const named = persons.map((person) => [table.lists.filter((_, list) => person[list] === 1).join('; ')]);
        expect(read(['lists'], named)).toEqual(table);
      }),
    );
  });
});

/** Ways to spoil one cell of a table, and what must be said of it. */
const spoilings: readonly { name: string; cell: fc.Arbitrary<Cell>; inCount: boolean; code: FailureCode }[] = [
  { name: 'a negative count', cell: fc.integer({ min: -1000, max: -1 }), inCount: true, code: 'lists.count-negative' },
  {
    name: 'a fractional count',
    cell: fc.integer({ min: 0, max: 1000 }).map((whole) => whole + 0.5),
    inCount: true,
    code: 'lists.count-fractional',
  },
  {
    name: 'a huge count',
    cell: fc.double({ min: 1.1e10, max: 1e308, noNaN: true }),
    inCount: true,
    code: 'lists.too-many-people',
  },
  {
    name: 'text as a count',
    cell: fc.string().filter((text) => !/^\s*[+-]?\d+(\.\d+)?\s*$/.test(text)),
    inCount: true,
    code: 'lists.count-not-a-number',
  },
  { name: 'an empty count', cell: fc.constant(null), inCount: true, code: 'lists.count-not-a-number' },
  {
    name: 'a number other than 0 and 1 in a list',
    cell: fc.double({ noNaN: true }).filter((value) => value !== 0 && value !== 1),
    inCount: false,
    code: 'lists.not-binary',
  },
  {
    name: 'text in a list',
    cell: fc.string().filter((text) => !/^\s*[+-]?0*[01](\.0+)?\s*$/.test(text)),
    inCount: false,
    code: 'lists.not-binary',
  },
  { name: 'an empty cell in a list', cell: fc.constant(null), inCount: false, code: 'lists.not-binary' },
];

describe('a table with one cell spoiled', () => {
  it.each(spoilings)('is refused for $name, with row and column', ({ cell, inCount, code }) => {
    // At least two rows, so that one wrong cell does not make the column something else than a list.
    const cases = anyTable({ zeros: 0 }).chain((table) =>
      fc.tuple(
        fc.constant(table),
        fc.nat({ max: table.counts.length - 1 }),
        fc.nat({ max: table.lists.length - 1 }),
        cell,
      ),
    );
    fc.assert(
      fc.property(cases, ([table, row, list, wrong]) => {
        const columns = [...table.lists, 'count'];
        const column = inCount ? table.lists.length : list;
        const rows: Cell[][] = countRows(table);
        rows[row]![column] = wrong;
        let caught: unknown;
        try {
          read(columns, rows);
        } catch (error) {
          caught = error;
        }
        if (!isFailure(caught)) throw new Error(`accepted ${String(wrong)}`);
        expect(caught.problems).toHaveLength(1);
        expect(caught.problems[0]).toMatchObject({
          code,
          at: { file: 'a.csv', row: row + 2, column: columns[column] },
        });
      }),
      { numRuns: 60 },
    );
  });

  it('never throws anything but a Failure for rows of any kind', () => {
    const anyCell = fc.oneof(
      fc.constantFrom<Cell>(0, 1, 2, -1, 0.5, null, '', 'x', 1e300, Number.NaN),
      fc.string(),
      fc.double(),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ maxLength: 6 }), { maxLength: 20 }),
        fc.array(fc.array(anyCell, { maxLength: 22 }), { maxLength: 30 }),
        (columns, rows) => {
          try {
            const { counts } = read(columns, rows);
            expect(counts.every((count) => Number.isInteger(count) && count > 0)).toBe(true);
          } catch (error) {
            if (!isFailure(error)) throw error;
            expect(error.problems.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
