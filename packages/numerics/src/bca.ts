import { normalCdf, normalQuantile } from './normal.ts';
import { quantile } from './quantile.ts';

/** What limits of a bootstrap distribution are made of. */
export interface BcaInput {
  /** The estimate from the data themselves. */
  readonly estimate: number;
  /** Bootstrap estimates in any order, all finite; those that do not exist are the caller's to count and leave out. */
  readonly replicates: Float64Array;
  /** From {@link acceleration}; NaN when it does not exist. */
  readonly acceleration: number;
  /** Nominal probabilities of the limits, for example 0.025 and 0.975; each strictly between 0 and 1. */
  readonly probabilities: readonly number[];
}

/** Limits in the order of the probabilities. */
export type BcaLimits =
  | {
      readonly kind: 'bca';
      readonly limits: readonly number[];
      /** z0, the median bias of the replicates in normal units. */
      readonly bias: number;
    }
  | {
      /** BCa has no value; the limits are the bootstrap percentiles. */
      readonly kind: 'undefined';
      readonly reason: BcaUndefined;
      readonly limits: readonly number[];
    };

/** Why there are no BCa limits. */
export type BcaUndefined =
  | 'no-replicates'
  /** All replicates, or none, lie strictly below the estimate, so that the bias is infinite. */
  | 'infinite-bias'
  /** The jackknife gave no finite acceleration. */
  | 'no-acceleration'
  /** The acceleration is so large that a corrected probability leaves the range where the correction is monotone. */
  | 'excessive-acceleration';

/**
 * Bias-corrected and accelerated bootstrap limits.
 *
 * The bias z0 is the normal quantile of the share of replicates strictly below the estimate; a limit of probability q is the
 * quantile (type 8) of the replicates at Phi(z0 + (z0 + z_q) / (1 - a (z0 + z_q))). Programs differ in two places: some count
 * ties with the estimate as half, and most use quantile type 6 or 7.
 *
 * Source: Efron (1987), Better bootstrap confidence intervals, JASA 82, 171-185; DiCiccio and Efron (1996), Bootstrap
 * confidence intervals, Statistical Science 11, 189-228, equations 2.2 to 2.8.
 */
export function bcaLimits({ estimate, replicates, acceleration, probabilities }: BcaInput): BcaLimits {
  const sorted = sortedReplicates(replicates);
  return limitsOfSorted(sorted, shareBelow(sorted, estimate), acceleration, probabilities);
}

/** The same from sorted replicates and the share strictly below the estimate. */
export function limitsOfSorted(
  sorted: Float64Array,
  below: number,
  acceleration: number,
  probabilities: readonly number[],
): BcaLimits {
  const correction = correctedProbabilities(sorted.length, below, acceleration, probabilities);
  if (correction.kind === 'undefined') {
    return { ...correction, limits: probabilities.map((probability) => quantile(sorted, probability, 8)) };
  }
  const limits = correction.probabilities.map((probability) => quantile(sorted, probability, 8));
  return { kind: 'bca', limits, bias: correction.bias };
}

type Correction =
  | { readonly kind: 'corrected'; readonly probabilities: readonly number[]; readonly bias: number }
  | { readonly kind: 'undefined'; readonly reason: BcaUndefined };

/** The probabilities at which the replicates' quantiles are the limits. */
function correctedProbabilities(
  replicates: number,
  below: number,
  acceleration: number,
  probabilities: readonly number[],
): Correction {
  if (replicates === 0) return { kind: 'undefined', reason: 'no-replicates' };
  if (below <= 0 || below >= 1) return { kind: 'undefined', reason: 'infinite-bias' };
  if (!Number.isFinite(acceleration)) return { kind: 'undefined', reason: 'no-acceleration' };
  const bias = normalQuantile(below);
  const corrected: number[] = [];
  for (const probability of probabilities) {
    const shifted = bias + normalQuantile(probability);
    const scale = 1 - acceleration * shifted;
    if (scale <= 0) return { kind: 'undefined', reason: 'excessive-acceleration' };
    corrected.push(normalCdf(bias + shifted / scale));
  }
  return { kind: 'corrected', probabilities: corrected, bias };
}

/** A sorted copy. Throws a `RangeError` when a value is not finite, which would spoil every limit unseen. */
export function sortedReplicates(replicates: Float64Array): Float64Array {
  for (const value of replicates) {
    if (!Number.isFinite(value)) throw new RangeError('replicates must be finite');
  }
  return replicates.slice().sort();
}

/** Share of sorted values strictly below a number; 0 of an empty sample. */
export function shareBelow(sorted: Float64Array, value: number): number {
  return sorted.length === 0 ? 0 : countBelow(sorted, value) / sorted.length;
}

/** Number of sorted values strictly below a number. */
export function countBelow(sorted: Float64Array, value: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
