import type { CaptureHistories } from '@repere/contracts';
import { drawMultinomial, randomStream } from '@repere/numerics';

/**
 * A whole selection of a model, repeated: the estimated number of persons for other counts of the same histories, in the order
 * of the table; NaN where no model has an estimate.
 */
export type RepeatedSelection = (counts: Float64Array) => number;

/** Which replicates to compute, and from what. */
export interface ReplicateRange {
  /** Start of the random streams; replicate r draws from child r. */
  readonly seed: number;
  /** First replicate. */
  readonly from: number;
  /** Replicate to stop before. */
  readonly to: number;
}

/**
 * Draws tables of the same size from the observed proportions of the observed histories, and gives the counts of each to
 * `visit`, which must not keep them. Replicate r is the same table whatever the range it is drawn in, and for every method.
 *
 * Source: Chan, Silverman and Vincent (2021), JASA 116, 1297-1306.
 */
export function forEachReplicate(
  histories: CaptureHistories,
  { seed, from, to }: ReplicateRange,
  visit: (counts: Float64Array, replicate: number) => void,
): void {
  const weights = Float64Array.from(histories.counts);
  const drawn = new Float64Array(weights.length);
  const persons = weights.reduce((sum, count) => sum + count, 0);
  const root = randomStream(seed);
  for (let replicate = from; replicate < to; replicate++) {
    drawMultinomial(root.split(replicate), persons, weights, drawn);
    visit(drawn, replicate);
  }
}

/**
 * Takes one person out of each distinct history in turn, in the order of the table, and gives the counts to `visit`, which must
 * not keep them: all persons of a history give the same.
 */
export function forEachWithoutOne(
  histories: CaptureHistories,
  visit: (counts: Float64Array, history: number) => void,
): void {
  const counts = Float64Array.from(histories.counts);
  counts.forEach((count, index) => {
    counts[index] = count - 1;
    visit(counts, index);
    counts[index] = count;
  });
}

/** Bootstrap values of the number of persons; NaN where there is none, which is to be counted and reported. */
export function replicateTotals(
  histories: CaptureHistories,
  repeat: RepeatedSelection,
  range: ReplicateRange,
): Float64Array {
  const totals = new Float64Array(Math.max(0, range.to - range.from));
  forEachReplicate(histories, range, (counts, replicate) => {
    totals[replicate - range.from] = repeat(counts);
  });
  return totals;
}

/** Values with one person left out, one for each distinct history in the order of the table; NaN where there is none. */
export function jackknifeTotals(histories: CaptureHistories, repeat: RepeatedSelection): Float64Array {
  const totals = new Float64Array(histories.counts.length);
  forEachWithoutOne(histories, (counts, index) => {
    totals[index] = repeat(counts);
  });
  return totals;
}

/**
 * How many of the replicates lost a list: nobody of it was drawn, so that the estimate rests on the other lists. Draws the
 * same tables as {@link replicateTotals} and fits nothing.
 */
export function replicatesWithoutAList(histories: CaptureHistories, range: ReplicateRange): number {
  const present = histories.histories.reduce((lists, history) => lists | history, 0);
  let without = 0;
  forEachReplicate(histories, range, (counts) => {
    const left = histories.histories.reduce(
      (lists, history, index) => (counts[index]! > 0 ? lists | history : lists),
      0,
    );
    if (left !== present) without++;
  });
  return without;
}
