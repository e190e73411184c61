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
  const sampler = new Sampler(posterior, mode, stream);
  for (let proposals = BATCH; ; proposals += BATCH) {
    sampler.drawTo(proposals);
    const draws = sampler.summary();
    if (proposals === MAX_PROPOSALS || isEnough(draws)) return draws;
  }
}

/** Draws between two looks at the diagnostics. */
const BATCH = 5_000;
/** Most draws of one posterior; a multiple of the batch. */
const MAX_PROPOSALS = 400_000;

/** Draws made so far, with running weighted sums about the mode, so that no digits are lost. */
class Sampler {
  readonly #posterior: CoefficientDensity;
  readonly #proposal: SplitProposal;
  readonly #stream: RandomStream;
  readonly #mode: Float64Array;
  readonly #atMode: number;
  readonly #weights = new Float64Array(MAX_PROPOSALS);
  readonly #rates = new Float64Array(MAX_PROPOSALS);
  readonly #point: Float64Array;
  readonly #first: Float64Array;
  readonly #second: Float64Array;
  #proposals = 0;

  constructor(posterior: CoefficientDensity, mode: PosteriorMode, stream: RandomStream) {
    const { coefficients } = mode;
    this.#posterior = posterior;
    this.#proposal = new SplitProposal(posterior, mode);
    this.#stream = stream;
    this.#mode = coefficients;
    this.#atMode = posterior.logDensity(coefficients, posterior.rate(coefficients));
    this.#point = new Float64Array(coefficients.length);
    this.#first = new Float64Array(coefficients.length);
    this.#second = new Float64Array(coefficients.length);
  }

  drawTo(proposals: number): void {
    while (this.#proposals < proposals) this.#drawOne();
  }

  #drawOne(): void {
    const point = this.#point;
    const logProposal = this.#proposal.draw(this.#stream, point);
    const rate = this.#posterior.rate(point);
    const logWeight = this.#posterior.logDensity(point, rate) - this.#atMode - logProposal;
    // Where S leaves the range of numbers the density is nil.
    const weight = rate > 0 && rate < Number.POSITIVE_INFINITY ? Math.exp(logWeight) : 0;
    this.#weights[this.#proposals] = weight;
    this.#rates[this.#proposals] = rate;
    this.#proposals++;
    if (weight === 0) return;
    for (let i = 1; i < point.length; i++) {
      const offset = point[i]! - this.#mode[i]!;
      const share = weight * offset;
      this.#first[i]! += share;
      this.#second[i]! += share * offset;
    }
  }

  summary(): WeightedDraws {
    const proposals = this.#proposals;
    const weights = this.#weights.subarray(0, proposals);
    const { sum, squares, largest } = sumsOf(weights);
    const effective = (sum * sum) / squares;
    const means = this.#first.map((first, i) => (i === 0 ? Number.NaN : this.#mode[i]! + first / sum));
    const deviations = this.#second.map((second, i) =>
      i === 0 ? Number.NaN : Math.sqrt(second / sum - (this.#first[i]! / sum) ** 2),
    );
    return {
      proposals,
      weights,
      rates: this.#rates.subarray(0, proposals),
      // All weights zero, or one beyond the range of numbers: no draw can be used.
      effective: Number.isFinite(effective) ? effective : 0,
      largestShare: Number.isFinite(effective) ? largest / sum : 1,
      means,
      deviations,
    };
  }
}

function sumsOf(weights: Float64Array): { sum: number; squares: number; largest: number } {
  let sum = 0;
  let squares = 0;
  let largest = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    sum += weight;
    squares += weight * weight;
    if (weight > largest) largest = weight;
  }
  return { sum, squares, largest };
}
