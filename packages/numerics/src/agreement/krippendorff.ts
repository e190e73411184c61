import type { Coefficient } from './chance-corrected.ts';
import type { Ratings } from './ratings.ts';
import { type AgreementTally, agreementTally, tallyPlaces } from './tally.ts';

/** How far apart two categories are. */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * Krippendorff's alpha: 1 less the observed over the expected disagreement, for any number of raters, with gaps. Units with
 * fewer than two ratings are left out. `observed` and `expected` are one less the disagreements, so that they read like those
 * of the other coefficients on the nominal scale.
 *
 * Source: Krippendorff (2011), Computing Krippendorff's alpha-reliability, sections B to D.
 *
 * @throws RangeError for values that are no categories, and for a negative or all-zero pair of scores with `ratio`.
 */
export function krippendorffAlpha(ratings: Ratings, metric: AlphaMetric): Coefficient {
  return krippendorffAlphaOf(agreementTally(ratings), ratings.scores, metric);
}

/** {@link krippendorffAlpha} of units that were tallied already. */
export function krippendorffAlphaOf(
  { categories, sums }: AgreementTally,
  scores: Float64Array,
  metric: AlphaMetric,
): Coefficient {
  const places = tallyPlaces(categories);
  const coincidences = sums.subarray(places.coincidences, places.crossed);
  const totals = new Float64Array(categories);
  let all = 0;
  for (let k = 0; k < categories; k++) {
    for (let l = 0; l < categories; l++) totals[k]! += coincidences[k * categories + l]!;
    all += totals[k]!;
  }
  if (all === 0) return { kind: 'no-pairs' };
  const distances = squaredDistances(metric, totals, scores);
  let seen = 0;
  let chance = 0;
  for (let k = 0; k < categories; k++) {
    for (let l = 0; l < categories; l++) {
      seen += coincidences[k * categories + l]! * distances[k * categories + l]!;
      chance += totals[k]! * totals[l]! * distances[k * categories + l]!;
    }
  }
  const disagreement = seen / all;
  const expected = chance / (all * (all - 1));
  if (!(expected > 0)) return { kind: 'no-variation', observed: 1 };
  return { kind: 'ok', value: 1 - disagreement / expected, observed: 1 - disagreement, expected: 1 - expected };
}

function squaredDistances(metric: AlphaMetric, totals: Float64Array, scores: Float64Array): Float64Array {
  const categories = scores.length;
  const distances = new Float64Array(categories * categories);
  for (let k = 0; k < categories; k++) {
    for (let l = k + 1; l < categories; l++) {
      const distance = distanceOf(metric, k, l, totals, scores);
      distances[k * categories + l] = distance * distance;
      distances[l * categories + k] = distance * distance;
    }
  }
  return distances;
}

function distanceOf(metric: AlphaMetric, k: number, l: number, totals: Float64Array, scores: Float64Array): number {
  switch (metric) {
    case 'nominal':
      return 1;
    case 'ordinal': {
      let between = -(totals[k]! + totals[l]!) / 2;
      for (let g = k; g <= l; g++) between += totals[g]!;
      return between;
    }
    case 'interval':
      return scores[l]! - scores[k]!;
    case 'ratio': {
      const sum = scores[k]! + scores[l]!;
      if (scores[k]! < 0 || !(sum > 0)) throw new RangeError('a ratio scale has no negative scores');
      return (scores[l]! - scores[k]!) / sum;
    }
  }
}
