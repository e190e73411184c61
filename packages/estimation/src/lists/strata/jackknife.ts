import type { StratifiedHistories } from '@repere/contracts';

/**
 * Jackknife values as the acceleration of a bootstrap by strata needs them: with the mean of their stratum moved to `center`,
 * so that they differ within strata only. Each stratum keeps its size in every sample, so how much a stratum weighs says
 * nothing about the samples.
 *
 * @param values one for each distinct history of each stratum, stratum after stratum; NaN where there is none
 *
 * Source: Davison and Hinkley (1997), Bootstrap methods and their application, section 5.3.2, for several samples.
 */
export function centredJackknife({ strata }: StratifiedHistories, values: Float64Array, center: number): Float64Array {
  const centred = values.slice();
  let offset = 0;
  for (const { counts } of strata) {
    let weight = 0;
    let mean = 0;
    counts.forEach((count, i) => {
      const value = values[offset + i]!;
      if (!Number.isFinite(value)) return;
      weight += count;
      mean += (count / weight) * (value - mean);
    });
    for (let i = 0; i < counts.length; i++) centred[offset + i]! += center - mean;
    offset += counts.length;
  }
  return centred;
}
