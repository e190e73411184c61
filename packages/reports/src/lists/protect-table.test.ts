import type { CaptureHistories } from '@repere/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ukTable } from '../../test/uk2013.ts';
import { type Disclosed, personsOnAll, positionsIn } from './disclosed.ts';
import { protectTable } from './protect-table.ts';

/** Everything a document shows, as rows over all histories with their totals. */
function shownForms(table: CaptureHistories, shown: Disclosed): { row: number[]; total: number }[] {
  const all = Array.from({ length: 2 ** table.lists.length - 1 }, (_, index) => index + 1);
  const countOf = new Map(table.histories.map((history, index) => [history, table.counts[index] ?? 0]));
  const form = (counts: (history: number) => boolean) => ({
    row: all.map((history) => (counts(history) ? 1 : 0)),
    total: all.reduce((sum, history) => sum + (counts(history) ? (countOf.get(history) ?? 0) : 0), 0),
  });
  return [
    form(() => true),
    ...[...shown.lists].map((list) => form((history) => ((history >> list) & 1) === 1)),
    ...[...shown.histories].map((shownHistory) => form((history) => history === shownHistory)),
    ...[...shown.pairs].map((pair) => form((history) => (history & pair) === pair)),
    ...(shown.hasTallies ? [1, 2].map((size) => form((history) => positionsIn(history).length === size)) : []),
  ];
}

/** Whether a unit row is a combination of the rows: plain elimination over fractions of whole numbers. */
function isDetermined(rows: readonly (readonly number[])[], cell: number): boolean {
  const rank = (matrix: number[][]): number => {
    let found = 0;
    const width = matrix[0]?.length ?? 0;
    for (let column = 0; column < width; column += 1) {
      const pivot = matrix.findIndex((row, index) => index >= found && Math.abs(row[column]!) > 1e-9);
      if (pivot < 0) continue;
      [matrix[found], matrix[pivot]] = [matrix[pivot]!, matrix[found]!];
      for (let row = found + 1; row < matrix.length; row += 1) {
        const factor = matrix[row]![column]! / matrix[found]![column]!;
        for (let index = column; index < width; index += 1) matrix[row]![index]! -= factor * matrix[found]![index]!;
      }
      found += 1;
    }
    return found;
  };
  const unit = rows[0]!.map((_, index) => (index === cell ? 1 : 0));
  return rank(rows.map((row) => [...row])) === rank([...rows.map((row) => [...row]), unit]);
}

function tableOf(lists: number, counts: readonly number[]): CaptureHistories {
  const present = counts.flatMap((count, index) => (count > 0 ? [{ history: index + 1, count }] : []));
  return {
    kind: 'capture-histories',
    lists: Array.from({ length: lists }, (_, index) => `L${index + 1}`),
    histories: present.map(({ history }) => history),
    counts: present.map(({ count }) => count),
  };
}

const tables = (lists: number, most: number): fc.Arbitrary<CaptureHistories> =>
  fc
    .array(fc.oneof({ weight: 2, arbitrary: fc.integer({ min: 0, max: 14 }) }, fc.integer({ min: 0, max: most })), {
      minLength: 2 ** lists - 1,
      maxLength: 2 ** lists - 1,
    })
    .filter((counts) => counts.some((count) => count > 0))
    .map((counts) => tableOf(lists, counts));

const anyTable = fc.integer({ min: 2, max: 5 }).chain((lists) => tables(lists, 200));

describe('protectTable', () => {
  it('shows everything when no count is small', () => {
    const table: CaptureHistories = { ...ukTable, counts: ukTable.counts.map((count) => count + 20) };
    expect(protectTable(table, { maskBelow: 11 }).isComplete).toBe(true);
  });

  it('shows no count below the limit', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const shown = protectTable(table, { maskBelow: 11 });
        table.histories.forEach((history, index) => {
          if (table.counts[index]! < 11) expect(shown.histories.has(history)).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('leaves no hidden small count to be worked out as a combination of what is shown', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const shown = protectTable(table, { maskBelow: 11 });
        const forms = shownForms(table, shown);
        table.histories.forEach((history, index) => {
          if (table.counts[index]! >= 11) return;
          expect(
            isDetermined(
              forms.map(({ row }) => row),
              history - 1,
            ),
          ).toBe(false);
        });
      }),
      { numRuns: 80 },
    );
  });

  it('leaves several whole-number tables that fit, which differ in every hidden small count', () => {
    // Three lists and few people, so that all tables can be tried one by one.
    const fewPeople = fc
      .array(fc.integer({ min: 0, max: 6 }), { minLength: 7, maxLength: 7 })
      .filter((counts) => counts.reduce((sum, count) => sum + count, 0) > 3)
      .filter((counts) => counts.reduce((sum, count) => sum + count, 0) <= 20)
      .map((counts) => tableOf(3, counts));
    fc.assert(
      fc.property(fewPeople, (table) => {
        const shown = protectTable(table, { maskBelow: 4 });
        if (shown.isComplete) return;
        const forms = shownForms(table, shown);
        const values = table.histories.map(() => new Set<number>());
        const record = (cells: readonly number[]): void => {
          const fits = forms.every(
            ({ row, total }) => row.reduce((sum, weight, index) => sum + weight * cells[index]!, 0) === total,
          );
          if (!fits) return;
          for (const [index, history] of table.histories.entries()) values[index]!.add(cells[history - 1]!);
        };
        const visit = (cells: readonly number[], left: number): void => {
          if (cells.length === 6) record([...cells, left]);
          else for (let count = 0; count <= Math.min(left, 7); count += 1) visit([...cells, count], left - count);
        };
        visit([], forms[0]!.total);
        for (const [index, count] of table.counts.entries()) {
          if (count < 4) expect(values[index]!.size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('hides a large count that would give a small one away', () => {
    const table: CaptureHistories = {
      kind: 'capture-histories',
      lists: ['A', 'B'],
      histories: [1, 2, 3],
      counts: [40, 60, 3],
    };
    const shown = protectTable(table, { maskBelow: 11 });
    // With the total and both sizes, or both other combinations, the overlap would follow.
    expect(shown.lists.size).toBe(1);
    expect(shown.histories.size).toBe(1);
    expect(shown.pairs.size).toBe(0);
    expect(shown.hasTallies).toBe(false);
  });

  it('still shows the sizes of the lists and the large combinations of a real table', () => {
    const shown = protectTable(ukTable, { maskBelow: 11 });
    expect(shown.lists.size).toBe(5);
    expect([...shown.histories].filter((history) => positionsIn(history).length === 1).length).toBeGreaterThanOrEqual(
      3,
    );
    expect(
      [...shown.pairs].every((pair) => personsOnAll(ukTable, pair) === 0 || personsOnAll(ukTable, pair) >= 11),
    ).toBe(true);
  });
});
