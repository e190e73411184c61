import { drawGamma, drawLogGamma } from './draw-gamma.ts';
import type { RandomStream } from './random-stream.ts';

/**
 * A beta number with those parameters > 0: exact, G / (G + H) with G and H gamma. Where both parameters are below 1 the
 * quotient is taken in logarithms, since G and H may both be too small for a number. Throws a `RangeError` for parameters
 * that are not positive and finite.
 *
 * Close to 1 the result rounds to 1 although it never is; where its complement counts, draw that with the parameters
 * exchanged. Source: Devroye (1986), Non-uniform random variate generation, IX.3.
 */
export function drawBeta(stream: RandomStream, a: number, b: number): number {
  if (a < 1 && b < 1) {
    const logOdds = drawLogGamma(stream, b) - drawLogGamma(stream, a);
    return 1 / (1 + Math.exp(logOdds));
  }
  const first = drawGamma(stream, a);
  return first / (first + drawGamma(stream, b));
}
