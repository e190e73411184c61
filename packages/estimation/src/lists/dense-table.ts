import type { CaptureHistories } from '@repere/contracts';
import { memberSize } from './members.ts';
import { sumOverSupersets } from './transforms.ts';

/** Counts of all 2^k histories, by mask; 0 where nobody was seen, and at mask 0. */
export function denseCounts({ lists, histories, counts }: CaptureHistories): Float64Array {
  const dense = new Float64Array(2 ** lists.length);
  histories.forEach((history, index) => {
    dense[history] = counts[index] ?? 0;
  });
  return dense;
}

/** Persons on at least the lists of each set, by mask; all persons at mask 0. */
export function atLeastCounts(histories: CaptureHistories): Float64Array {
  const sums = denseCounts(histories);
  sumOverSupersets(sums);
  return sums;
}

/** Persons on each list. */
export function listTotals(histories: CaptureHistories): number[] {
  const atLeast = atLeastCounts(histories);
  return histories.lists.map((_, list) => atLeast[1 << list]!);
}

/** Persons on both of two lists, for every two; on the diagonal the persons on the list. */
export function overlapTable(histories: CaptureHistories): number[][] {
  const atLeast = atLeastCounts(histories);
  return histories.lists.map((_, i) => histories.lists.map((__, j) => atLeast[(1 << i) | (1 << j)]!));
}

/** Persons on exactly one list, on exactly two, and so on up to all lists. */
export function captureFrequencies({ lists, histories, counts }: CaptureHistories): number[] {
  const frequencies = lists.map(() => 0);
  histories.forEach((history, index) => {
    frequencies[memberSize(history) - 1]! += counts[index] ?? 0;
  });
  return frequencies;
}
