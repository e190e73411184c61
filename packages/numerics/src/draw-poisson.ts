import { devianceTerm } from './deviance.ts';
import { stirlingError } from './gamma.ts';
import type { RandomStream } from './random-stream.ts';

/**
 * A Poisson count with that mean: exact, for means from 0 to 1e15, beyond which counts are no longer whole numbers of
 * floating point. Throws a `RangeError` for other means.
 *
 * Below a mean of 10 by inversion (one uniform), else by the transformed rejection PTRS, whose cost does not grow with the
 * mean. Source: Hörmann (1993), The transformed rejection method for generating Poisson random variables, Insurance:
 * Mathematics and Economics 12, 39-45; the acceptance test uses the saddle-point form of the probability, as
 * `drawBinomial` does.
 */
export function drawPoisson(stream: RandomStream, mean: number): number {
  if (!(mean >= 0 && mean <= LARGEST_MEAN)) throw new RangeError('a mean must be from 0 to 1e15');
  return mean < INVERSION_BELOW ? invert(stream, mean) : reject(stream, mean);
}

const LARGEST_MEAN = 1e15;
const INVERSION_BELOW = 10;

function invert(stream: RandomStream, mean: number): number {
  if (mean === 0) return 0;
  const atZero = Math.exp(-mean);
  for (;;) {
    let left = stream.nextUniform();
    let probability = atZero;
    let k = 0;
    while (left > probability && k <= INVERSION_LIMIT) {
      left -= probability;
      k++;
      probability *= mean / k;
    }
    // Beyond the limit there is less probability (1e-60) than the rounding of the sum; such a draw is repeated.
    if (k <= INVERSION_LIMIT) return k;
  }
}

const INVERSION_LIMIT = 110;

function reject(stream: RandomStream, mean: number): number {
  // Names of Hörmann's paper: a transformed uniform is the hat, (us >= 0.07, v <= vr) is the region accepted at sight.
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const vr = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = stream.nextUniform() - 0.5;
    const v = stream.nextUniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= vr) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (Math.log((v * inverseAlpha) / (a / (us * us) + b)) <= logProbability(k, mean)) return k;
  }
}

/** log P(X = k). Source: Loader (2000), section 3. */
function logProbability(k: number, mean: number): number {
  if (k === 0) return -mean;
  return -stirlingError(k) - devianceTerm(k, mean) - 0.5 * Math.log(2 * Math.PI * k);
}
