import { normalQuantile } from '@repere/numerics';

/** The limits of an interval that is symmetric on the log of the unobserved part, so that it never starts below it. */
export interface LogNormalLimits {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Limits n + f0 / C and n + f0 C with C = exp(z s), where s is the standard deviation of log f0.
 *
 * @param observed n, the persons on the lists
 * @param unseen f0, the estimate of those on none; positive
 * @param logStandardDeviation s
 */
export function logNormalLimits(
  observed: number,
  unseen: number,
  logStandardDeviation: number,
  level: number,
): LogNormalLimits {
  const factor = Math.exp(normalQuantile((1 + level) / 2) * logStandardDeviation);
  return { lower: observed + unseen / factor, upper: observed + unseen * factor };
}

/**
 * Standard deviation of log f0 from the variance of f0: that of a log-normal variable with the same mean and variance.
 *
 * Source: Chao (1987), Estimating the population size for capture-recapture data with unequal catchability, Biometrics 43,
 * 783-791.
 */
export function logStandardDeviation(unseen: number, variance: number): number {
  return Math.sqrt(Math.log1p(variance / (unseen * unseen)));
}
