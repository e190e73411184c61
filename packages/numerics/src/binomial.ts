import { devianceTerm } from './deviance.ts';
import { stirlingError } from './gamma.ts';
import type { RandomStream } from './random-stream.ts';

/**
 * A binomial number of successes: exact, for whole n from 0 to 1e9 and beyond (2^53 - 1, where the rounding of p counts for
 * more than the method). A p above 1 counts as 1, below 0 as 0: quotients of sums go astray by a rounding unit.
 *
 * Below a mean of 10 by inversion (one uniform), else by the transformed rejection BTRS, whose cost does not grow with n.
 * Source: Hörmann (1993), The generation of binomial random variates, Journal of Statistical Computation and Simulation 46,
 * 101-110; the acceptance test uses the saddle-point form of the probability, since differences of log factorials have no
 * correct digits left at n near 1e9.
 */
export function drawBinomial(stream: RandomStream, n: number, p: number): number {
  if (Number.isNaN(p) || Number.isNaN(n)) throw new RangeError('n and p must be numbers');
  if (p <= 0 || n <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - drawFewer(stream, n, 1 - p);
  return drawFewer(stream, n, p);
}

function drawFewer(stream: RandomStream, n: number, p: number): number {
  return n * p < INVERSION_BELOW ? invert(stream, n, p) : reject(stream, n, p);
}

const INVERSION_BELOW = 10;

function invert(stream: RandomStream, n: number, p: number): number {
  const odds = p / (1 - p);
  const atZero = Math.exp(n * Math.log1p(-p));
  for (;;) {
    let left = stream.nextUniform();
    let probability = atZero;
    let k = 0;
    while (left > probability) {
      left -= probability;
      k++;
      if (k > n || k > INVERSION_LIMIT) break;
      probability *= (odds * (n - k + 1)) / k;
    }
    // Beyond the limit there is less probability (1e-60) than the rounding of the sum; such a draw is repeated.
    if (k <= n && k <= INVERSION_LIMIT) return k;
  }
}

const INVERSION_LIMIT = 110;

function reject(stream: RandomStream, n: number, p: number): number {
  // Names of Hörmann's paper: a transformed uniform is the hat, (us >= 0.07, v <= vr) is the region accepted at sight.
  const q = 1 - p;
  const spread = Math.sqrt(n * p * q);
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const c = n * p + 0.5;
  const alpha = (2.83 + 5.1 / b) * spread;
  const vr = 0.92 - 4.2 / b;
  const mode = Math.floor((n + 1) * p);
  let atMode = Number.NaN;
  for (;;) {
    const u = stream.nextUniform() - 0.5;
    const v = stream.nextUniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + c);
    if (us >= 0.07 && v <= vr) return k;
    if (k < 0 || k > n) continue;
    if (Number.isNaN(atMode)) atMode = logProbability(mode, n, p, q);
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= logProbability(k, n, p, q) - atMode) return k;
  }
}

/** log P(X = k). Source: Loader (2000), section 2. */
function logProbability(k: number, n: number, p: number, q: number): number {
  if (k === 0) return n * Math.log1p(-p);
  if (k === n) return n * Math.log(p);
  const rest = n - k;
  return (
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(rest) -
    devianceTerm(k, n * p) -
    devianceTerm(rest, n * q) -
    0.5 * Math.log(2 * Math.PI * k * (rest / n))
  );
}
