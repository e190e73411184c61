import type { CaptureHistories } from '@repere/contracts';
import { drawMultinomial, randomStream } from '@repere/numerics';
import { LogLinearFitter } from '../log-linear/fitter.ts';
import { searchStepwise } from './search.ts';

/** Which replicates to compute, and from what. */
export interface ReplicateRange {
  /** p-value below which the selection adds a pair. */
  readonly threshold: number;
  /** Start of the random streams; replicate r draws from child r. */
  readonly seed: number;
  /** First replicate. */
  readonly from: number;
  /** Replicate to stop before. */
  readonly to: number;
}

/**
 * Bootstrap estimates of the number of persons: tables of the same size drawn from the observed proportions of the observed
 * histories, with the whole selection repeated for each. NaN where not even independent lists have an estimate; those are to
 * be counted and reported.
 *
 * Replicate r is the same whatever the range it is computed in: its table comes from its own stream, and its fits start from
 * the original table's.
 *
 * Source: Chan, Silverman and Vincent (2021), JASA 116, 1297-1306.
 */
export function stepwiseReplicates(
  histories: CaptureHistories,
  { threshold, seed, from, to }: ReplicateRange,
): Float64Array {
  const weights = Float64Array.from(histories.counts);
  const drawn = new Float64Array(weights.length);
  const persons = weights.reduce((sum, count) => sum + count, 0);
  const root = randomStream(seed);
  const repeat = repeatedSelection(histories, threshold);
  return Float64Array.from({ length: Math.max(0, to - from) }, (_, index) => {
    drawMultinomial(root.split(from + index), persons, weights, drawn);
    return repeat(drawn);
  });
}

/**
 * Estimates with one person left out, one for each distinct history in the order of the table: all persons of a history give
 * the same. The whole selection is repeated. NaN where there is no estimate.
 */
export function stepwiseJackknife(histories: CaptureHistories, threshold: number): Float64Array {
  const repeat = repeatedSelection(histories, threshold);
  const counts = Float64Array.from(histories.counts);
  return counts.map((count, index) => {
    counts[index] = count - 1;
    const total = repeat(counts);
    counts[index] = count;
    return total;
  });
}

/**
 * How many of the replicates lost a list: nobody of it was drawn, so that the estimate rests on the other lists. Draws the
 * same tables as {@link stepwiseReplicates} and fits nothing.
 */
export function replicatesWithoutAList(
  histories: CaptureHistories,
  { seed, from, to }: Omit<ReplicateRange, 'threshold'>,
): number {
  const weights = Float64Array.from(histories.counts);
  const drawn = new Float64Array(weights.length);
  const persons = weights.reduce((sum, count) => sum + count, 0);
  const present = histories.histories.reduce((lists, history) => lists | history, 0);
  const root = randomStream(seed);
  let without = 0;
  for (let replicate = from; replicate < to; replicate++) {
    drawMultinomial(root.split(replicate), persons, weights, drawn);
    const left = histories.histories.reduce(
      (lists, history, index) => (drawn[index]! > 0 ? lists | history : lists),
      0,
    );
    if (left !== present) without++;
  }
  return without;
}

/** The selection as a function of counts of the same histories, started from the original table's main effects. */
function repeatedSelection(histories: CaptureHistories, threshold: number): (counts: Float64Array) => number {
  const lists = histories.lists.length;
  const fitter = new LogLinearFitter(lists);
  const mainEffects = [0, ...histories.lists.map((_, list) => 1 << list)];
  fitter.load(histories.histories, histories.counts);
  fitter.startIndependent();
  const hasStart = fitter.fit(mainEffects) === 'ok';
  const start = fitter.coefficients.slice();
  return (counts) => {
    fitter.load(histories.histories, counts);
    if (hasStart) fitter.coefficients.set(start);
    else fitter.startIndependent();
    const { status } = searchStepwise(fitter, threshold);
    return status === 'ok' ? fitter.persons + fitter.unseen : Number.NaN;
  };
}
