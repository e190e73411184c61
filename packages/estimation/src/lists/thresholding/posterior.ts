import type { ConcaveObjective } from '@repere/numerics';
import { compareMembers, memberSize } from '../members.ts';
import { sumOverSubsets, sumOverSupersets } from '../transforms.ts';

/** A Poisson log-linear model with a prior, and the sums of the table that it needs. */
export interface PosteriorModel {
  readonly lists: number;
  /** Observed persons on at least the lists of each set, by mask. */
  readonly atLeast: Float64Array;
  /** Members with a finite coefficient, in any order; the intercept is one of them. */
  readonly members: readonly number[];
  /** Members at minus infinity: histories that contain one are impossible. */
  readonly minusInfinity: readonly number[];
  /** Variance of the normal prior of each interaction about 0; `Infinity` for a flat prior. */
  readonly priorVariance: number;
}

/**
 * Posterior distribution of the coefficients of a Poisson log-linear model: flat prior on intercept and main effects, normal
 * or flat on interactions.
 *
 * The flat prior on the intercept makes two exact shortcuts. Integrated over it, the density of the other coefficients b is
 *
 *     sum of n*_t b_t over t  -  n log S(b)  -  sum of b_t^2 / (2 v) over interactions,
 *
 * where S(b) is the sum of mu over the histories that can be seen, with an intercept of zero, and n the number of persons.
 * Given b, exp(intercept) has a gamma distribution of shape n and rate S(b). So only b needs sampling.
 *
 * One object holds its buffers, and serves one model.
 */
export class CoefficientPosterior implements ConcaveObjective {
  readonly lists: number;
  /** Members in the order of the coefficients; see {@link samplingOrder}. */
  readonly members: Int32Array;
  /** Observed persons on any list, n. */
  readonly persons: number;

  /** n* of each member. */
  readonly #sums: Float64Array;
  /** Prior precision of each coefficient. */
  readonly #precision: Float64Array;
  readonly #possible: Int32Array;
  readonly #minusInfinity: readonly number[];
  readonly #work: Float64Array;
  readonly #mu: Float64Array;

  constructor({ lists, atLeast, members, minusInfinity, priorVariance }: PosteriorModel) {
    const size = 2 ** lists;
    this.lists = lists;
    this.members = Int32Array.from(samplingOrder(members, atLeast));
    this.persons = atLeast[0]!;
    this.#sums = Float64Array.from(this.members, (member) => atLeast[member]!);
    this.#precision = Float64Array.from(this.members, (member) => (memberSize(member) > 1 ? 1 / priorVariance : 0));
    this.#minusInfinity = minusInfinity;
    const cells = Array.from({ length: size - 1 }, (_, index) => index + 1);
    this.#possible = Int32Array.from(
      cells.filter((cell) => !minusInfinity.some((member) => (cell & member) === member)),
    );
    this.#work = new Float64Array(size);
    this.#mu = new Float64Array(size);
  }

  /** Log density of all coefficients, up to a constant. */
  value(coefficients: Float64Array): number {
    const eta = this.#work;
    const mu = this.#mu;
    eta.fill(0);
    let value = 0;
    for (let i = 0; i < this.members.length; i++) {
      const b = coefficients[i]!;
      eta[this.members[i]!] = b;
      value += b * this.#sums[i]! - 0.5 * this.#precision[i]! * b * b;
    }
    sumOverSubsets(eta);
    mu.fill(0);
    for (let i = 0; i < this.#possible.length; i++) {
      const cell = this.#possible[i]!;
      const mean = Math.exp(eta[cell]!);
      mu[cell] = mean;
      value -= mean;
    }
    return value;
  }

  /** Derivatives of {@link value} at the coefficients it was last called with. */
  derivatives(coefficients: Float64Array, gradient: Float64Array, information: Float64Array): void {
    const members = this.members;
    const size = members.length;
    const expected = this.#work;
    expected.set(this.#mu);
    sumOverSupersets(expected);
    for (let i = 0; i < size; i++) {
      const member = members[i]!;
      const precision = this.#precision[i]!;
      gradient[i] = this.#sums[i]! - expected[member]! - precision * coefficients[i]!;
      const row = i * size;
      for (let j = 0; j <= i; j++) information[row + j] = expected[member | members[j]!]!;
      information[row + i]! += precision;
    }
  }

  /** S at these coefficients, whose first, the intercept, is not read. */
  rate(coefficients: Float64Array): number {
    // Products over subsets in place of sums and then exponentials: one exponential for each member, not for each history.
    const product = this.#work;
    product.fill(1);
    for (let i = 1; i < this.members.length; i++) product[this.members[i]!] = Math.exp(coefficients[i]!);
    for (const member of this.#minusInfinity) product[member] = 0;
    multiplyOverSubsets(product);
    let sum = 0;
    for (let cell = 1; cell < product.length; cell++) sum += product[cell]!;
    return sum;
  }

  /** Log density of the coefficients without the intercept, up to a constant, given S there. */
  logDensity(coefficients: Float64Array, rate: number): number {
    let value = -this.persons * Math.log(rate);
    for (let i = 1; i < this.members.length; i++) {
      const b = coefficients[i]!;
      value += b * (this.#sums[i]! - 0.5 * this.#precision[i]! * b);
    }
    return value;
  }
}

/**
 * The intercept first, then main effects, then interactions, each by falling number of persons. A proposal that is built along
 * the axes of a Cholesky factor can follow the skewness of those that come last, and it is the smallest sums that make a
 * coefficient's distribution skewed.
 */
function samplingOrder(members: readonly number[], atLeast: Float64Array): number[] {
  const rank = (member: number): number => Math.min(memberSize(member), 2);
  return members.toSorted((a, b) => rank(a) - rank(b) || atLeast[b]! - atLeast[a]! || compareMembers(a, b));
}

/** values[s] becomes the product of values[t] over all t inside s. The length is a power of two. */
function multiplyOverSubsets(values: Float64Array): void {
  for (let bit = 1; bit < values.length; bit <<= 1) {
    for (let block = 0; block < values.length; block += bit << 1) {
      for (let s = block; s < block + bit; s++) values[s + bit]! *= values[s]!;
    }
  }
}
