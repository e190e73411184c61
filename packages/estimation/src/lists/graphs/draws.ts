import type { RandomStream } from '@repere/numerics';
import type { GraphPosterior } from './posterior.ts';
import { type Tail, unseenQuantile } from './tail.ts';
import { unseenNearMass } from './unseen-distribution.ts';

/**
 * Equally weighted draws of the number of persons, in random order: one from each of as many strata of equal probability, so
 * that their quantiles are nearly those of the posterior.
 */
export function drawPersons(posterior: GraphPosterior, tail: Tail, count: number, stream: RandomStream): Float64Array {
  const draws = new Float64Array(count);
  for (let stratum = 0; stratum < count; stratum++) {
    const unseen = unseenQuantile(posterior, tail, (stratum + stream.nextUniform()) / count, unseenNearMass);
    // The power law of a posterior that hardly falls can go beyond what a double holds.
    draws[stratum] = Math.min(posterior.observed + unseen, Number.MAX_SAFE_INTEGER);
  }
  // In ascending order, draws of two strata of a population would be added as if both were high together.
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(stream.nextUniform() * (last + 1));
    const kept = draws[last]!;
    draws[last] = draws[other]!;
    draws[other] = kept;
  }
  return draws;
}
