import { devianceTerm } from './deviance.ts';
import { stirlingError } from './gamma.ts';

/**
 * P(X <= x) for X Poisson with that mean. Relative accuracy about 1e-13 in the lower tail, however small it is.
 *
 * The smaller of the two tails is summed from its largest term; the other is its complement.
 */
export function poissonCdf(x: number, mean: number): number {
  if (!(mean >= 0) || Number.isNaN(x)) return Number.NaN;
  const count = Math.floor(x);
  if (count < 0) return 0;
  if (mean === 0 || count === Number.POSITIVE_INFINITY) return 1;
  return count < mean ? sumDown(count, mean) : 1 - sumUp(count + 1, mean);
}

/** P(X >= x) for X Poisson with that mean: x itself counts. Accuracy as of {@link poissonCdf}, in the upper tail. */
export function poissonUpperTail(x: number, mean: number): number {
  if (!(mean >= 0) || Number.isNaN(x)) return Number.NaN;
  const count = Math.ceil(x);
  if (count <= 0) return 1;
  if (mean === 0 || count === Number.POSITIVE_INFINITY) return 0;
  return count > mean ? sumUp(count, mean) : 1 - sumDown(count - 1, mean);
}

/** P(X = x) for whole x >= 0 and mean > 0. Source: Loader (2000), section 3. */
export function poissonProbability(x: number, mean: number): number {
  if (x === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(x) - devianceTerm(x, mean)) / Math.sqrt(2 * Math.PI * x);
}

function sumDown(count: number, mean: number): number {
  let term = 1;
  let sum = 1;
  for (let k = count; k > 0; k--) {
    term *= k / mean;
    sum += term;
    if (term < sum * NEGLIGIBLE) break;
  }
  return poissonProbability(count, mean) * sum;
}

function sumUp(count: number, mean: number): number {
  let term = 1;
  let sum = 1;
  for (let k = count + 1; ; k++) {
    term *= mean / k;
    sum += term;
    if (term < sum * NEGLIGIBLE) break;
  }
  return poissonProbability(count, mean) * sum;
}

const NEGLIGIBLE = 1e-17;
