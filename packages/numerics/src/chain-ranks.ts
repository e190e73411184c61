import { normalQuantile } from './normal.ts';

/**
 * Each chain cut into its first and second half, so that a chain that drifts disagrees with itself. Of an odd number of
 * draws the middle one is left out.
 */
export function splitChains(chains: readonly Float64Array[]): Float64Array[] {
  return chains.flatMap((chain) => {
    const half = chain.length >> 1;
    return [chain.subarray(0, half), chain.subarray(chain.length - half)];
  });
}

/**
 * Draws replaced by normal scores of their ranks among all draws, quantiles at (rank - 3/8) / (draws + 1/4); equal draws
 * share their mean rank. Source: Vehtari and others (2021), equation 14.
 */
export function rankNormalised(chains: readonly Float64Array[]): Float64Array[] {
  const sorted = sortedDraws(chains);
  return chains.map((chain) =>
    chain.map((draw) => {
      const below = lowerBound(sorted, draw);
      const upTo = upperBound(sorted, draw);
      const rank = (below + 1 + upTo) / 2;
      return normalQuantile((rank - 3 / 8) / (sorted.length + 1 / 4));
    }),
  );
}

/** All draws of all chains, ascending. */
export function sortedDraws(chains: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(chains.reduce((sum, chain) => sum + chain.length, 0));
  let offset = 0;
  for (const chain of chains) {
    all.set(chain, offset);
    offset += chain.length;
  }
  return all.sort();
}

/** How many of the sorted values are below x. */
function lowerBound(sorted: Float64Array, x: number): number {
  return countWhile(sorted, (value) => value < x);
}

/** How many of the sorted values are x or below. */
function upperBound(sorted: Float64Array, x: number): number {
  return countWhile(sorted, (value) => value <= x);
}

/** How many sorted values, from the first, meet a condition that holds up to some value and not beyond. */
function countWhile(sorted: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
