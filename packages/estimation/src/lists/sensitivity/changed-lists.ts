import type { CaptureHistories } from '@repere/contracts';

/**
 * The table without one list. Whoever is on no other list is no longer known, as if the list did not exist; `null` when fewer
 * than two lists or nobody would be left.
 */
export function withoutList(histories: CaptureHistories, list: number): CaptureHistories | null {
  const lists = histories.lists.filter((_, position) => position !== list);
  const below = (1 << list) - 1;
  return remade(histories, lists, (history) => (history & below) | ((history >> 1) & ~below));
}

/**
 * The table with two lists made into one: on it is whoever is on either. `null` when fewer than two lists would be left.
 * The merged list stands in the place of the first and is named after both.
 */
export function withMergedLists(histories: CaptureHistories, first: number, second: number): CaptureHistories | null {
  const names = histories.lists.map((name, position) =>
    position === first ? `${name} + ${histories.lists[second] ?? ''}` : name,
  );
  const lists = names.filter((_, position) => position !== second);
  const below = (1 << second) - 1;
  return remade(histories, lists, (history) => {
    const merged = (history >> second) & 1 ? history | (1 << first) : history;
    return (merged & below) | ((merged >> 1) & ~below);
  });
}

function remade(
  { histories, counts }: CaptureHistories,
  lists: readonly string[],
  change: (history: number) => number,
): CaptureHistories | null {
  const persons = new Map<number, number>();
  histories.forEach((history, index) => {
    const changed = change(history);
    if (changed !== 0) persons.set(changed, (persons.get(changed) ?? 0) + (counts[index] ?? 0));
  });
  return lists.length < 2 || persons.size === 0 ? null : fromCells(lists, persons);
}

/** Canonical histories; cells without persons are left out. */
export function fromCells(lists: readonly string[], persons: ReadonlyMap<number, number>): CaptureHistories {
  const cells = [...persons].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  return {
    kind: 'capture-histories',
    lists,
    histories: cells.map(([history]) => history),
    counts: cells.map(([, count]) => count),
  };
}
