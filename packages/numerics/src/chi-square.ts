import { HALF_LOG_TWO_PI } from './gamma.ts';
import { normalCdf } from './normal.ts';
import { poissonCdf } from './poisson.ts';

/**
 * P(X >= x) for X chi-square with a whole number of degrees of freedom, at least 1; NaN for others.
 *
 * With an even number it is a Poisson probability; with an odd number, twice a normal tail and a finite sum of terms that lie
 * half-way between Poisson ones. Source: Abramowitz and Stegun (1964), 26.4.4 and 26.4.5.
 */
export function chiSquareUpperTail(x: number, degreesOfFreedom: number): number {
  if (!(Number.isInteger(degreesOfFreedom) && degreesOfFreedom >= 1) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  if (degreesOfFreedom % 2 === 0) return poissonCdf(degreesOfFreedom / 2 - 1, x / 2);
  const root = Math.sqrt(x);
  // The terms are the normal density times root^(2r - 1) / (1 x 3 x ... x (2r - 1)); on a log scale, since the density may
  // underflow where the terms do not.
  let logTerm = -x / 2 - HALF_LOG_TWO_PI + Math.log(root);
  let sum = 0;
  for (let r = 1; r <= (degreesOfFreedom - 1) / 2; r++) {
    sum += Math.exp(logTerm);
    logTerm += Math.log(x / (2 * r + 1));
  }
  return Math.min(1, 2 * (normalCdf(-root) + sum));
}
