import { rankNormalised, sortedDraws, splitChains } from './chain-ranks.ts';
import { quantile } from './quantile.ts';

/**
 * Rank-normalised split R-hat of several chains of one quantity: 1 where they agree, larger where chains, or halves of a
 * chain, lie elsewhere or are more spread out than others. Above 1.01 the authors would not use the draws.
 *
 * The larger of the values for location and for spread (of distances from the median). Chains have equal lengths of 4 or
 * more finite draws. NaN where all draws are equal or chains are shorter; infinite where every half chain stands still, but
 * not all at one value.
 *
 * Source: Vehtari, Gelman, Simpson, Carpenter and Bürkner (2021), Rank-normalization, folding, and localization: an improved
 * R-hat for assessing convergence of MCMC, Bayesian Analysis 16, 667-718, section 4; as in R's package posterior.
 */
export function splitRhat(chains: readonly Float64Array[]): number {
  const location = plainRhat(rankNormalised(splitChains(chains)));
  const median = quantile(sortedDraws(chains), 0.5, 7);
  const distances = chains.map((chain) => chain.map((draw) => Math.abs(draw - median)));
  const spread = plainRhat(rankNormalised(splitChains(distances)));
  // Two values around their median have equal distances: nothing to compare.
  return Number.isNaN(spread) ? location : Math.max(location, spread);
}

/** Square root of the pooled variance over the variance within chains. Source: the same, equations 1 to 4. */
function plainRhat(chains: readonly Float64Array[]): number {
  const { draws, within, between } = chainVariances(chains);
  if (draws < 2 || (within === 0 && between === 0)) return Number.NaN;
  return Math.sqrt((draws - 1) / draws + between / within);
}

/** Variances of several chains of equal length, with divisors one less than the numbers of values. */
export interface ChainVariances {
  /** Draws of each chain. */
  readonly draws: number;
  /** Mean over the chains of their variances. */
  readonly within: number;
  /** Variance of the means of the chains; 0 for one chain. */
  readonly between: number;
}

/** Variances within and between chains. */
export function chainVariances(chains: readonly Float64Array[]): ChainVariances {
  const draws = chains[0]?.length ?? 0;
  const means = Float64Array.from(chains, meanOf);
  const variances = Float64Array.from(chains, (chain) => sampleVariance(chain));
  return { draws, within: meanOf(variances), between: chains.length < 2 ? 0 : sampleVariance(means) };
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sampleVariance(values: Float64Array): number {
  // A chain that stands still has variance 0, without the rounding of its mean.
  if (values.every((value) => value === values[0])) return 0;
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
