import { devianceTerm, digamma, logGamma } from '@repere/numerics';
import type { CompletedFits } from './completed-fits.ts';

/** The profile likelihood at one number x of persons on no list. */
export interface ProfilePoint {
  /** log x. */
  readonly logMissing: number;
  /** Largest multinomial log-likelihood of n + x persons, up to a constant that does not depend on x. */
  readonly logLik: number;
  /** Its derivative by x. */
  readonly slope: number;
  /** The derivative of `slope` by log x, to a few per cent. */
  readonly bend: number;
}

/**
 * The profile of the multinomial likelihood at x = exp(logMissing) persons on no list; `null` when the fit does not converge.
 *
 * The model is fitted to the table completed with x. With N = n + x, mu0 the fitted mean of the missing cell and l the Poisson
 * log-likelihood of the seen histories at that fit,
 *
 *     profile(x) = l + x log mu0 - mu0 - log x! + log N! - N log N + N
 *
 * and its derivative is log mu0 - digamma(x + 1) + digamma(N + 1) - log N, since the fit is at a maximum. Both are written
 * below so that large numbers do not cancel.
 *
 * Source: Cormack (1992), Interval estimation for mark-recapture studies of closed populations, Biometrics 48, 567-576.
 */
export function profilePoint(fits: CompletedFits, logMissing: number): ProfilePoint | null {
  const missing = Math.exp(logMissing);
  const total = fits.persons + missing;
  const fit = fits.at(missing);
  if (fit === null) return null;
  const { logLik, intercept, interceptSlope } = fit;
  return {
    logMissing,
    logLik:
      logLik - devianceTerm(missing, Math.exp(intercept)) - factorialRemainder(missing) + factorialRemainder(total),
    slope: intercept - digamma(missing + 1) + digamma(total + 1) - Math.log(total),
    bend: interceptSlope - missing * (trigamma(missing + 1) - trigamma(total + 1) + 1 / total),
  };
}

/** log x! - (x log x - x) for x > 0. */
function factorialRemainder(x: number): number {
  if (x < 100) return logGamma(x + 1) - x * (Math.log(x) - 1);
  return 0.5 * Math.log(2 * Math.PI * x) + (1 - 1 / (30 * x * x)) / (12 * x);
}

/** Derivative of digamma for x >= 1 to a few per cent, which is enough to choose a step by. */
function trigamma(x: number): number {
  return 1 / x + 1 / (2 * x * x) + 1 / (6 * x * x * x);
}
