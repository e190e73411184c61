import type { CaptureHistories } from '@repere/contracts';

/** Persons with one history. */
export interface HistoryCount {
  /** Bit i is set for list i. */
  readonly history: number;
  readonly count: number;
}

/** Canonical histories from cells in any order; zero counts are left out. */
export function historiesOf(lists: readonly string[], cells: readonly HistoryCount[]): CaptureHistories {
  const kept = cells.filter(({ count }) => count > 0).toSorted((a, b) => a.history - b.history);
  return {
    kind: 'capture-histories',
    lists,
    histories: kept.map(({ history }) => history),
    counts: kept.map(({ count }) => count),
  };
}

/**
 * Histories over lists A, B, C, ... with these counts, in the order of their masks: A, B, A+B, C, A+C, B+C, A+B+C, ...
 *
 * @example
 * aTable(2, [40, 30, 6]); // 40 persons on A only, 30 on B only, 6 on both
 */
export function aTable(lists: number, counts: readonly number[]): CaptureHistories {
  return historiesOf(
    listLetters(lists),
    counts.map((count, index) => ({ history: index + 1, count })),
  );
}

/** The same persons with the lists in another order: list i becomes list `order[i]`. */
export function reorderedLists(histories: CaptureHistories, order: readonly number[]): CaptureHistories {
  const lists = [...histories.lists];
  order.forEach((to, from) => {
    lists[to] = histories.lists[from] ?? '';
  });
  const cells = histories.histories.map((history, index) => ({
    history: order.reduce((mask, to, from) => mask | (((history >> from) & 1) << to), 0),
    count: histories.counts[index] ?? 0,
  }));
  return historiesOf(lists, cells);
}

/** Names A, B, C, ... */
export function listLetters(lists: number): string[] {
  return Array.from({ length: lists }, (_, list) => String.fromCharCode(65 + list));
}
