import type { CaptureHistories } from '@repere/contracts';
import { memberSize } from '../members.ts';

/** A table as the closed-population models see it. */
export interface ClosedTable {
  /** Number of lists. */
  readonly lists: number;
  readonly persons: number;
  /** Persons on each list. */
  readonly totals: Float64Array;
  /** Persons on exactly j lists, at index j = 0..lists; 0 at 0. */
  readonly frequencies: Float64Array;
  /** Histories with somebody in them, as masks. */
  readonly histories: readonly number[];
  readonly counts: readonly number[];
}

/** Sums of a table over its histories. */
export function closedTable({ lists, histories, counts }: CaptureHistories): ClosedTable {
  const k = lists.length;
  const totals = new Float64Array(k);
  const frequencies = new Float64Array(k + 1);
  let persons = 0;
  histories.forEach((history, index) => {
    const count = counts[index] ?? 0;
    persons += count;
    frequencies[memberSize(history)]! += count;
    for (let list = 0; list < k; list++) if ((history >> list) & 1) totals[list]! += count;
  });
  return { lists: k, persons, totals, frequencies, histories, counts };
}

/** The table without lists that nobody is on: their effects are at minus infinity, and say nothing of the others. */
export function withoutEmptyLists(table: ClosedTable): ClosedTable {
  const kept = Array.from(table.totals.keys()).filter((list) => table.totals[list]! > 0);
  if (kept.length === table.lists) return table;
  return {
    ...table,
    lists: kept.length,
    totals: Float64Array.from(kept, (list) => table.totals[list]!),
    frequencies: table.frequencies.slice(0, kept.length + 1),
    histories: table.histories.map((history) =>
      kept.reduce((mask, list, position) => mask | (((history >> list) & 1) << position), 0),
    ),
  };
}
