import { drawGamma } from './draw-gamma.ts';
import { drawPoisson } from './draw-poisson.ts';
import type { RandomStream } from './random-stream.ts';

/**
 * Number of failures before the `size`-th success, each trial a success with that probability: exact, for a size > 0 that
 * need not be whole and a probability above 0 and up to 1. With a mean above about 1e15 it throws a `RangeError`, as for
 * parameters out of range.
 *
 * A Poisson count whose mean is a gamma number: Devroye (1986), Non-uniform random variate generation, X.4.7.
 */
export function drawNegativeBinomial(stream: RandomStream, size: number, probability: number): number {
  if (!(probability > 0 && probability <= 1)) throw new RangeError('a probability must be above 0 and at most 1');
  if (probability === 1) return 0;
  return drawPoisson(stream, drawGamma(stream, size) * ((1 - probability) / probability));
}
