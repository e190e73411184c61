import { rankNormalised, sortedDraws, splitChains } from './chain-ranks.ts';
import { quantile } from './quantile.ts';
import { chainVariances } from './split-rhat.ts';

/** Numbers of independent draws that would tell as much as the dependent ones of several chains. */
export interface EffectiveSampleSize {
  /** For the centre of the distribution: of the normal scores of the ranks. */
  readonly bulk: number;
  /** For its tails: the smaller of those for being below the 5% and below the 95% quantile. */
  readonly tail: number;
}

/**
 * Effective sample sizes of several chains of one quantity, over all chains together. The authors ask for 100 a chain.
 *
 * Chains have equal lengths of 12 or more finite draws; NaN where chains are shorter or do not move. Draws that alternate can
 * tell more than independent ones; the size is at most S log10 S for S draws.
 *
 * Source: Vehtari, Gelman, Simpson, Carpenter and Bürkner (2021), Bayesian Analysis 16, 667-718, sections 3 and 4; as in R's
 * package posterior.
 */
export function effectiveSampleSize(chains: readonly Float64Array[]): EffectiveSampleSize {
  const sorted = sortedDraws(chains);
  return {
    bulk: plainSize(rankNormalised(splitChains(chains))),
    tail: Math.min(sizeBelow(chains, quantile(sorted, 0.05, 7)), sizeBelow(chains, quantile(sorted, 0.95, 7))),
  };
}

/** Effective size for the share of draws that are a limit or below it. */
function sizeBelow(chains: readonly Float64Array[], limit: number): number {
  return plainSize(splitChains(chains.map((chain) => chain.map((draw) => (draw <= limit ? 1 : 0)))));
}

/** Draws of a half chain that a correlation can be read from. */
const SHORTEST_HALF = 6;

function plainSize(chains: readonly Float64Array[]): number {
  const { draws, within, between } = chainVariances(chains);
  if (draws < SHORTEST_HALF || (within === 0 && between === 0)) return Number.NaN;
  const means = chains.map((chain) => chain.reduce((sum, value) => sum + value, 0) / draws);
  // Pooled variance: equation 3 of the paper.
  const pooled = ((draws - 1) / draws) * within + between;
  const correlation = (lag: number) => 1 - (within - meanAutocovariance(chains, means, lag)) / pooled;
  const total = draws * chains.length;
  const time = Math.max(autocorrelationTime(correlation, draws), 1 / Math.log10(total));
  return total / time;
}

/**
 * 1 + 2 times the sum of correlations by Geyer's initial monotone sequence: sums of two neighbours, from lag 0 on, as long
 * as they are positive, each at most the one before; the correlation at the even lag where they end counts once, if positive.
 */
function autocorrelationTime(correlation: (lag: number) => number, draws: number): number {
  let lag = 0;
  let even = 1;
  let odd = correlation(1);
  let least = Number.POSITIVE_INFINITY;
  let sum = 0;
  // The last lags have too few products behind them.
  while (lag < draws - 5 && even + odd > 0) {
    least = Math.min(least, even + odd);
    sum += least;
    lag += 2;
    even = correlation(lag);
    odd = correlation(lag + 1);
  }
  return -1 + 2 * sum + Math.max(even, 0);
}

/** Mean over the chains of the autocovariance at a lag, with the number of draws as divisor. */
function meanAutocovariance(chains: readonly Float64Array[], means: readonly number[], lag: number): number {
  let sum = 0;
  chains.forEach((chain, index) => {
    const mean = means[index]!;
    let products = 0;
    for (let i = 0; i + lag < chain.length; i++) products += (chain[i]! - mean) * (chain[i + lag]! - mean);
    sum += products / chain.length;
  });
  return sum / chains.length;
}
