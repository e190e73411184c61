import type { CaptureHistories, ListsResult, StratifiedHistories } from '@repere/contracts';
import { inlinePool, parseListsOptions, runLists } from '@repere/workbench';

/** A small table of three lists. */
export function someHistories(first = 30): CaptureHistories {
  return {
    kind: 'capture-histories',
    lists: ['police', 'shelters', 'inspectors'],
    histories: [1, 2, 3, 4, 5, 6, 7],
    counts: [first, 40, 10, 50, 8, 12, 4],
  };
}

/** The same people in two strata: the second has a fifth of them, or none of a history with fewer than five. */
export function someStrata(histories: CaptureHistories = someHistories()): StratifiedHistories {
  const second = histories.counts.map((count) => Math.floor(count / 5));
  const stratum = (value: string, counts: readonly number[]) => {
    const kept = [...counts.keys()].filter((index) => (counts[index] ?? 0) > 0);
    return {
      values: [value],
      histories: kept.map((index) => histories.histories[index] ?? 0),
      counts: kept.map((index) => counts[index] ?? 0),
    };
  };
  return {
    kind: 'stratified-histories',
    lists: histories.lists,
    columns: ['sex'],
    strata: [
      stratum(
        'female',
        histories.counts.map((count, index) => count - (second[index] ?? 0)),
      ),
      stratum('male', second),
    ],
  };
}

/** What a browser would compute from it. */
export function resultOf(
  histories: CaptureHistories,
  stratified: StratifiedHistories | null = null,
): Promise<ListsResult> {
  return runLists({ histories, stratified, name: 'some table' }, parseListsOptions({ method: 'main' }), {
    pool: inlinePool(),
    engine: 'test 1',
  });
}

export const NO_ID = '01900000-0000-7000-8000-000000000000';
