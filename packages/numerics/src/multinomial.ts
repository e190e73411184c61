import { drawBinomial } from './binomial.ts';
import type { RandomStream } from './random-stream.ts';

/**
 * Spreads n draws over cells: exact, by conditional binomials, one a cell.
 *
 * `probabilities` are weights >= 0 of any positive sum, so counts can be passed as they are. `out` has the same length and
 * receives the counts; nothing is allocated. Throws a `RangeError` when no weight is positive, or one is not finite.
 */
export function drawMultinomial(stream: RandomStream, n: number, probabilities: Float64Array, out: Float64Array): void {
  // `out` first holds the mass from each cell on, summed from the far end: subtracting cell after cell from the total would
  // leave rounding errors in place of the small last probabilities.
  let mass = 0;
  for (let cell = probabilities.length - 1; cell >= 0; cell--) {
    mass += probabilities[cell]!;
    out[cell] = mass;
  }
  if (!(mass > 0 && mass < Number.POSITIVE_INFINITY)) throw new RangeError('weights must have a positive, finite sum');
  let left = n;
  for (let cell = 0; cell < probabilities.length; cell++) {
    const weight = probabilities[cell]!;
    const drawn = left === 0 || weight === 0 ? 0 : drawBinomial(stream, left, weight / out[cell]!);
    out[cell] = drawn;
    left -= drawn;
  }
}
