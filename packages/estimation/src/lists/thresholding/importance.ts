import type { RandomStream } from '@repere/numerics';
import type { PosteriorMode } from './mode.ts';
import { type CoefficientDensity, SplitProposal } from './proposal.ts';

/** Weighted draws from a posterior. */
export interface WeightedDraws {
  /** Draws from the proposal. */
  readonly proposals: number;
  /** Weight of each, not normalised. */
  readonly weights: Float64Array;
  /** S of each draw: the number of persons on no list, as expected, is a gamma number of shape n with this rate. */
  readonly rates: Float64Array;
  /** Kish's effective number: that of equally weighted independent draws which would be as good. */
  readonly effective: number;
  /** The largest weight as a share of their sum. */
  readonly largestShare: number;
  /** Posterior mean of each coefficient, in the order of the posterior's members; NaN for the intercept. */
  readonly means: Float64Array;
  /** Posterior standard deviation likewise. */
  readonly deviations: Float64Array;
}

/**
 * Draws from a posterior by importance sampling, in batches until `isEnough`, or until {@link MAX_PROPOSALS}.
 *
 * A draw of the proposal gets the weight posterior / proposal, and averages are taken with weights that add up to 1. Unlike a
 * Markov chain this needs no burn-in, and its draws are independent; how far it can be trusted shows in the effective number.
 *
 * Source: Geweke (1989), Econometrica 57, 1317-1339; effective number: Kish (1965), Survey Sampling, section 11.7.
 */
export function drawWeighted(
  posterior: CoefficientDensity,
  mode: PosteriorMode,
  stream: RandomStream,
  isEnough: (draws: WeightedDraws) => boolean,
): WeightedDraws {
  const proposal = new SplitProposal(posterior, mode);
  const point = new Float64Array(mode.coefficients.length);
  const atMode = posterior.logDensity(mode.coefficients, posterior.rate(mode.coefficients));
  const moments = new Moments(mode.coefficients);
  const weights = new Float64Array(MAX_PROPOSALS);
  const rates = new Float64Array(MAX_PROPOSALS);
  for (let proposals = BATCH; ; proposals += BATCH) {
    for (let i = proposals - BATCH; i < proposals; i++) {
      const logProposal = proposal.draw(stream, point);
      const rate = posterior.rate(point);
      const logWeight = posterior.logDensity(point, rate) - atMode - logProposal;
      // Where S leaves the range of numbers the density is nil.
      const weight = rate > 0 && rate < Number.POSITIVE_INFINITY ? Math.exp(logWeight) : 0;
      weights[i] = weight;
      rates[i] = rate;
      moments.add(point, weight);
    }
    const draws = {
      proposals,
      weights: weights.subarray(0, proposals),
      rates: rates.subarray(0, proposals),
      ...moments.summary(),
    };
    if (proposals === MAX_PROPOSALS || isEnough(draws)) return draws;
  }
}

/** Draws between two looks at the diagnostics. */
const BATCH = 5_000;
/** Most draws of one posterior; a multiple of the batch. */
const MAX_PROPOSALS = 400_000;

/** Running weighted sums, about the mode, so that no digits are lost. */
class Moments {
  readonly #centre: Float64Array;
  readonly #first: Float64Array;
  readonly #second: Float64Array;
  #weight = 0;
  #squaredWeight = 0;
  #largest = 0;

  constructor(centre: Float64Array) {
    this.#centre = centre;
    this.#first = new Float64Array(centre.length);
    this.#second = new Float64Array(centre.length);
  }

  add(point: Float64Array, weight: number): void {
    if (weight === 0) return;
    this.#weight += weight;
    this.#squaredWeight += weight * weight;
    if (weight > this.#largest) this.#largest = weight;
    for (let i = 1; i < point.length; i++) {
      const offset = point[i]! - this.#centre[i]!;
      const share = weight * offset;
      this.#first[i]! += share;
      this.#second[i]! += share * offset;
    }
  }

  summary(): Pick<WeightedDraws, 'effective' | 'largestShare' | 'means' | 'deviations'> {
    const total = this.#weight;
    const effective = (total * total) / this.#squaredWeight;
    const means = this.#first.map((sum, i) => (i === 0 ? Number.NaN : this.#centre[i]! + sum / total));
    const deviations = this.#second.map((sum, i) =>
      i === 0 ? Number.NaN : Math.sqrt(sum / total - (this.#first[i]! / total) ** 2),
    );
    return {
      // All weights zero, or one beyond the range of numbers: no draw can be used.
      effective: Number.isFinite(effective) ? effective : 0,
      largestShare: Number.isFinite(effective) ? this.#largest / total : 1,
      means,
      deviations,
    };
  }
}
