/**
 * The two fast transforms over all subsets of k lists, in place, k 2^(k-1) additions each.
 *
 * They replace the design matrix of a log-linear model: linear predictors are sums over subsets of a history, and
 * sufficient statistics are sums over histories that contain a set.
 * Source: Yates (1937), The design and analysis of factorial experiments, for the scheme of additions.
 */

/** values[s] becomes the sum of values[t] over all t inside s. The length is a power of two. */
export function sumOverSubsets(values: Float64Array): void {
  for (let bit = 1; bit < values.length; bit <<= 1) {
    for (let block = 0; block < values.length; block += bit << 1) {
      for (let s = block; s < block + bit; s++) values[s + bit]! += values[s]!;
    }
  }
}

/** values[s] becomes the sum of values[t] over all t that contain s. The length is a power of two. */
export function sumOverSupersets(values: Float64Array): void {
  for (let bit = 1; bit < values.length; bit <<= 1) {
    for (let block = 0; block < values.length; block += bit << 1) {
      for (let s = block; s < block + bit; s++) values[s]! += values[s + bit]!;
    }
  }
}
