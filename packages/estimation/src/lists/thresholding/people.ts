import { drawGamma, drawPoisson, type RandomStream } from '@repere/numerics';
import type { WeightedDraws } from './importance.ts';

/** Equally weighted posterior draws of the number of persons, those on the lists included. */
export interface TotalDraws {
  /** n + exp(intercept): the number that the model expects. */
  readonly expected: Float64Array;
  /** The number itself: n and a Poisson count with expectation exp(intercept). */
  readonly persons: Float64Array;
}

/**
 * Draws the number of persons `count` times, from weighted draws of the coefficients.
 *
 * Weighted draws are turned into equally weighted ones by systematic resampling: one uniform number decides, and a draw with
 * a share of s of the weights is taken s x count times, rounded up or down. Source: Carpenter, Clifford and Fearnhead (1999),
 * IEE Proceedings Radar, Sonar and Navigation 146, 2-7.
 *
 * @param observed n, persons on any list: the shape of the gamma distribution of exp(intercept)
 */
export function drawTotals(
  { weights, rates }: WeightedDraws,
  observed: number,
  count: number,
  stream: RandomStream,
): TotalDraws {
  const expected = new Float64Array(count);
  const persons = new Float64Array(count);
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  const start = stream.nextUniform();
  let index = 0;
  let reached = weights[0]!;
  for (let i = 0; i < count; i++) {
    const target = ((i + start) / count) * total;
    while (reached < target && index < weights.length - 1) reached += weights[++index]!;
    const mean = drawGamma(stream, observed) / rates[index]!;
    expected[i] = observed + mean;
    persons[i] = observed + (mean <= LARGEST_COUNT ? drawPoisson(stream, mean) : mean);
  }
  return { expected, persons };
}

/** Beyond, counts are not whole numbers of floating point, and a Poisson number is its mean to all digits that matter. */
const LARGEST_COUNT = 1e15;
