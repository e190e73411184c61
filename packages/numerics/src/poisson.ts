import { devianceTerm } from './deviance.ts';
import { stirlingError } from './gamma.ts';
import { expansionApplies, gammaRatioByExpansion } from './poisson-expansion.ts';

/**
 * P(X <= x) for X Poisson with that mean. Relative error about 1e-13 or less, in the lower tail however small it is.
 *
 * The smaller of the two tails is computed, the other is its complement. Tails are summed from their largest term; near the
 * centre of a large mean, where that would take many terms, by an expansion of the incomplete gamma function.
 */
export function poissonCdf(x: number, mean: number): number {
  if (!(mean >= 0) || Number.isNaN(x)) return Number.NaN;
  const count = Math.floor(x);
  if (count < 0) return 0;
  if (mean === 0 || count === Number.POSITIVE_INFINITY) return 1;
  return count < mean ? lowerTail(count, mean) : 1 - upperTail(count + 1, mean);
}

/** P(X >= x) for X Poisson with that mean: x itself counts. Accuracy as of {@link poissonCdf}, in the upper tail. */
export function poissonUpperTail(x: number, mean: number): number {
  if (!(mean >= 0) || Number.isNaN(x)) return Number.NaN;
  const count = Math.ceil(x);
  if (count <= 0) return 1;
  if (mean === 0 || count === Number.POSITIVE_INFINITY) return 0;
  return count > mean ? upperTail(count, mean) : 1 - lowerTail(count - 1, mean);
}

/** P(X = x) for whole x >= 0 and mean > 0. Source: Loader (2000), section 3. */
export function poissonProbability(x: number, mean: number): number {
  if (x === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(x) - devianceTerm(x, mean)) / Math.sqrt(2 * Math.PI * x);
}

/** P(X <= count) for count < mean. */
function lowerTail(count: number, mean: number): number {
  if (expansionApplies(count + 1, mean)) return gammaRatioByExpansion(count + 1, mean, 'upper');
  if (mean === Number.POSITIVE_INFINITY) return 0;
  let term = 1;
  let sum = 1;
  for (let k = count; k > 0 && term > sum * NEGLIGIBLE; k--) {
    term *= k / mean;
    sum += term;
  }
  return poissonProbability(count, mean) * sum;
}

/** P(X >= count) for count > mean - 1. */
function upperTail(count: number, mean: number): number {
  if (expansionApplies(count, mean)) return gammaRatioByExpansion(count, mean, 'lower');
  let term = 1;
  let sum = 1;
  for (let k = count + 1; term > sum * NEGLIGIBLE; k++) {
    term *= mean / k;
    sum += term;
  }
  return poissonProbability(count, mean) * sum;
}

const NEGLIGIBLE = 1e-17;
