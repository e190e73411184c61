import type { TableSource } from '@repere/contracts';
import { ColumnsReader } from './columns-reader.ts';
import { type ListsInputOptions, planColumns } from './layout.ts';
import { MembershipsReader } from './memberships-reader.ts';
import type { HistoryReader } from './reading.ts';

/**
 * Reads who is on which lists from the rows of a table: one row for each history with a count, one for each person with 0/1
 * columns, or one for each person with a column that names the lists. Rows may come in any order, repeated, or with a count
 * of zero.
 *
 * Throws at once when the header does not fit the options.
 *
 * @example
 * const reader = historyReader(['A', 'B', 'count'], {}, { file: 'lists.csv' });
 * reader.add({ row: 2, cells: [1, 0, 40] });
 * reader.add({ row: 3, cells: [0, 1, 30] });
 * reader.add({ row: 4, cells: [1, 1, 6] });
 * reader.finish().histories; // lists A and B, histories 1, 2, 3, counts 40, 30, 6
 */
export function historyReader(
  columns: readonly string[],
  options: ListsInputOptions,
  source: TableSource,
): HistoryReader {
  const plan = planColumns(columns, options, source);
  return plan.membership === null
    ? new ColumnsReader(plan, source)
    : new MembershipsReader(plan, plan.membership, options.lists ?? null, source);
}
