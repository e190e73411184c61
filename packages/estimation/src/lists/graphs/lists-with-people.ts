import type { CaptureHistories } from '@repere/contracts';

/** A table without its empty lists. */
export interface ListsWithPeople {
  readonly histories: CaptureHistories;
  /** 0-based position in the whole table of each list that is left. */
  readonly positions: readonly number[];
}

/**
 * Leaves out lists on which nobody is. They say nothing, but graphs that differ only in their edges would be counted several
 * times.
 */
export function listsWithPeople(histories: CaptureHistories): ListsWithPeople {
  const anybody = histories.histories.reduce((mask, history) => mask | history, 0);
  const positions = histories.lists.map((_, list) => list).filter((list) => (anybody >> list) & 1);
  return {
    positions,
    histories: {
      kind: 'capture-histories',
      lists: positions.map((position) => histories.lists[position] ?? ''),
      // Positions ascend, so the masks stay in ascending order.
      histories: histories.histories.map((history) =>
        positions.reduce((mask, position, list) => mask | (((history >> position) & 1) << list), 0),
      ),
      counts: histories.counts,
    },
  };
}
