import { drawNormal } from './draw-normal.ts';
import type { RandomStream } from './random-stream.ts';

/**
 * A gamma number with that shape > 0 and scale 1; divide by a rate, multiply by a scale. Exact.
 *
 * From shape 1 on the squeezed rejection of Marsaglia and Tsang (2000), A simple method for generating gamma variables, ACM
 * TOMS 26, 363-372; below 1 the same with shape + 1 times U^(1/shape) (their section 6). Of shapes below about 0.01 a good
 * part of the draws is smaller than the smallest number and comes out as 0: use {@link drawLogGamma}. Throws a `RangeError`
 * for a shape that is not positive and finite.
 */
export function drawGamma(stream: RandomStream, shape: number): number {
  if (shape >= 1) return drawFromOne(stream, shape);
  requirePositive(shape);
  return drawFromOne(stream, shape + 1) * stream.nextUniform() ** (1 / shape);
}

/** The logarithm of a gamma number, as {@link drawGamma} draws it; finite for every shape down to 1e-300. */
export function drawLogGamma(stream: RandomStream, shape: number): number {
  if (shape >= 1) return Math.log(drawFromOne(stream, shape));
  requirePositive(shape);
  return Math.log(drawFromOne(stream, shape + 1)) + Math.log(stream.nextUniform()) / shape;
}

function drawFromOne(stream: RandomStream, shape: number): number {
  if (shape === Number.POSITIVE_INFINITY) throw new RangeError('a shape must be finite');
  // d (1 + c X)^3 with X normal is nearly gamma; the rejection puts the rest right.
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(stream);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = stream.nextUniform();
    const square = x * x;
    if (u < 1 - 0.0331 * square * square) return d * v;
    if (Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) return d * v;
  }
}

function requirePositive(shape: number): void {
  if (!(shape > 0)) throw new RangeError('a shape must be positive');
}
