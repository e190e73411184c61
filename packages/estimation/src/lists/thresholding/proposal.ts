import { drawGamma, drawNormal, type RandomStream } from '@repere/numerics';
import type { PosteriorMode } from './mode.ts';

/** What is sampled: a density of the coefficients but for the first, in two steps. Implemented by `CoefficientPosterior`. */
export interface CoefficientDensity {
  /** A number that the density needs and that is kept with each draw; positive and finite unless the density is nil. */
  rate(coefficients: Float64Array): number;
  /** The log density, up to a constant. */
  logDensity(coefficients: Float64Array, rate: number): number;
}

/**
 * A split-t distribution around the mode of a posterior, from which it is easy to draw and which is close to the posterior.
 *
 * Its axes are those of the Cholesky factor at the mode: x = mode + T e, where T is the inverse of the factor's transpose.
 * Along each axis the two sides have scales of their own, the largest that the posterior asks for at some distances, so
 * that the distribution follows skewness: a coefficient that rests on few persons falls off much more slowly to the left. A
 * common chi-square number makes the tails those of a t distribution. They fall as a power, and the tails of the posterior at
 * least exponentially, so the importance weights are bounded and the estimates from them have a variance.
 *
 * The first coefficient, the intercept, is not part of it.
 *
 * Source: Geweke (1989), Bayesian inference in econometric models using Monte Carlo integration, Econometrica 57, 1317-1339,
 * section 4.
 */
export class SplitProposal {
  /** Number of coefficients drawn: all but the intercept. */
  readonly size: number;
  readonly #mode: Float64Array;
  /** T, row-major; upper triangular. */
  readonly #axes: Float64Array;
  readonly #left: Float64Array;
  readonly #right: Float64Array;
  /** Probability of the right side, times 2^32. It makes the density continuous where the sides meet. */
  readonly #toRight: Float64Array;
  readonly #step: Float64Array;

  constructor(posterior: CoefficientDensity, { coefficients, factor }: PosteriorMode) {
    const size = coefficients.length - 1;
    this.size = size;
    this.#mode = coefficients;
    this.#axes = axesOf(factor, size);
    this.#step = new Float64Array(size);
    const atMode = posterior.logDensity(coefficients, posterior.rate(coefficients));
    const fall = (axis: number, distance: number): number => {
      const point = coefficients.slice();
      for (let i = 0; i <= axis; i++) point[i + 1]! += distance * this.#axes[i * size + axis]!;
      return atMode - posterior.logDensity(point, posterior.rate(point));
    };
    const axes = Array.from({ length: size }, (_, axis) => axis);
    this.#right = Float64Array.from(axes, (axis) => scaleOfSide((distance) => fall(axis, distance)));
    this.#left = Float64Array.from(axes, (axis) => scaleOfSide((distance) => fall(axis, -distance)));
    this.#toRight = this.#right.map((scale, axis) => (scale / (scale + this.#left[axis]!)) * TWO_TO_32);
  }

  /**
   * Draws all coefficients into `out`, the intercept's place excepted, and returns the log density there less that at the
   * mode.
   */
  draw(stream: RandomStream, out: Float64Array): number {
    const size = this.size;
    const step = this.#step;
    const stretch = 1 / Math.sqrt(drawGamma(stream, DEGREES / 2) / (DEGREES / 2));
    let squares = 0;
    for (let axis = 0; axis < size; axis++) {
      const distance = Math.abs(drawNormal(stream)) * stretch;
      squares += distance * distance;
      step[axis] =
        stream.nextUint32() < this.#toRight[axis]! ? distance * this.#right[axis]! : -distance * this.#left[axis]!;
    }
    for (let i = 0; i < size; i++) {
      const row = i * size;
      let sum = this.#mode[i + 1]!;
      for (let axis = i; axis < size; axis++) sum += this.#axes[row + axis]! * step[axis]!;
      out[i + 1] = sum;
    }
    return -0.5 * (DEGREES + size) * Math.log1p(squares / DEGREES);
  }
}

const TWO_TO_32 = 4294967296;

/** Degrees of freedom: of 5, 10, 30 and 100 the best or nearly so for every published table. */
const DEGREES = 30;

/**
 * T from the factor, whose first row and column, those of the intercept, are left out: what remains is the factor of the
 * curvature with the intercept integrated out.
 */
function axesOf(factor: Float64Array, size: number): Float64Array {
  const axes = new Float64Array(size * size);
  const at = (i: number, j: number): number => factor[(i + 1) * (size + 1) + j + 1]!;
  for (let axis = 0; axis < size; axis++) {
    for (let i = axis; i >= 0; i--) {
      let sum = i === axis ? 1 : 0;
      for (let j = i + 1; j <= axis; j++) sum -= at(j, i) * axes[j * size + axis]!;
      axes[i * size + axis] = sum / at(i, i);
    }
  }
  return axes;
}

/**
 * Scale of one side: that of the normal density which is the posterior's equal at the distance where this scale is largest.
 * `fall` is the drop of the log density at a distance from the mode.
 */
function scaleOfSide(fall: (distance: number) => number): number {
  let scale = 0;
  let drop = 0;
  for (let distance = FIRST_DISTANCE; drop < FARTHEST_DROP && distance < FARTHEST; distance *= DISTANCE_RATIO) {
    drop = fall(distance);
    scale = Math.max(scale, distance / Math.sqrt(2 * drop));
  }
  return Number.isFinite(scale) ? scale : 1;
}

const FIRST_DISTANCE = 0.5;
const DISTANCE_RATIO = Math.SQRT2;
/** Where a normal density would be 4 standard deviations away; beyond, there is little to follow. */
const FARTHEST_DROP = 8;
/** In standard deviations by the curvature at the mode. Coefficients with a vague prior and no person reach tens. */
const FARTHEST = 1000;
