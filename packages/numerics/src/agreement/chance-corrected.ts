import type { Ratings } from './ratings.ts';
import { type AgreementTally, agreementTally, tallyPlaces } from './tally.ts';

/** A coefficient (observed - expected) / (1 - expected), or why there is none. */
export type Coefficient =
  | { readonly kind: 'ok'; readonly value: number; readonly observed: number; readonly expected: number }
  /** No unit has two ratings. */
  | { readonly kind: 'no-pairs' }
  /** Chance alone would agree on everything: one category took all the ratings. */
  | { readonly kind: 'no-variation'; readonly observed: number };

/** Which agreement is expected by chance. */
export type ChanceModel =
  /** Each rater's own shares; two raters only (Cohen 1960). */
  | 'cohen'
  /** Shares over all raters (Scott 1955; Fleiss 1971). */
  | 'fleiss'
  /** Little chance where the categories are uneven (Gwet 2008): AC1, with weights AC2. */
  | 'gwet'
  /** Every category alike (Brennan and Prediger 1981); with two categories this is PABAK (Byrt and others 1993). */
  | 'uniform';

/**
 * Chance-corrected agreement of two or more raters, with weights and missing ratings. Observed agreement is the mean over
 * units with two ratings or more of the weighted share of agreeing pairs of raters; `cohen` looks at units that both raters
 * rated.
 *
 * Source: Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition, sections 2.4 to 3.5; Fleiss (1971), Psychological
 * Bulletin 76, 378-382.
 *
 * @param weights Categories by categories, row-major, from {@link agreementWeights} or any other with ones on the diagonal.
 * @throws RangeError for `cohen` with other than two raters, and for values that are no categories.
 */
export function chanceCorrected(ratings: Ratings, weights: Float64Array, chance: ChanceModel): Coefficient {
  if (chance === 'cohen' && ratings.raters !== 2) {
    throw new RangeError(`Cohen's kappa is for two raters, not ${ratings.raters}`);
  }
  return chanceCorrectedOf(agreementTally(ratings), weights, chance);
}

/** {@link chanceCorrected} of units that were tallied already; `cohen` of two raters only. */
export function chanceCorrectedOf(
  { categories, sums }: AgreementTally,
  weights: Float64Array,
  chance: ChanceModel,
): Coefficient {
  const places = tallyPlaces(categories);
  if (chance === 'cohen') return cohen(sums.subarray(places.crossed, places.size), categories, weights);
  const pairs = sums[places.pairs]!;
  if (pairs === 0) return { kind: 'no-pairs' };
  let agreement = 0;
  for (let cell = 0; cell < weights.length; cell++) agreement += weights[cell]! * sums[places.agreements + cell]!;
  const shares = sums.slice(places.shares, places.shares + categories);
  for (let k = 0; k < categories; k++) shares[k]! /= sums[places.rated]!;
  return corrected(agreement / pairs, expectedBy(chance, shares, weights));
}

function expectedBy(chance: Exclude<ChanceModel, 'cohen'>, shares: Float64Array, weights: Float64Array): number {
  const categories = shares.length;
  let total = 0;
  for (const weight of weights) total += weight;
  if (chance === 'uniform') return total / (categories * categories);
  let sum = 0;
  if (chance === 'gwet') {
    for (const share of shares) sum += share * (1 - share);
    return categories < 2 ? 1 : (total * sum) / (categories * (categories - 1));
  }
  for (let k = 0; k < categories; k++) {
    for (let l = 0; l < categories; l++) sum += weights[k * categories + l]! * shares[k]! * shares[l]!;
  }
  return sum;
}

/** @param table Units by the categories of the first and the second rater. */
function cohen(table: Float64Array, categories: number, weights: Float64Array): Coefficient {
  let both = 0;
  for (const count of table) both += count;
  if (both === 0) return { kind: 'no-pairs' };
  const rows = new Float64Array(categories);
  const columns = new Float64Array(categories);
  let observed = 0;
  for (let k = 0; k < categories; k++) {
    for (let l = 0; l < categories; l++) {
      const share = table[k * categories + l]! / both;
      rows[k]! += share;
      columns[l]! += share;
      observed += weights[k * categories + l]! * share;
    }
  }
  let expected = 0;
  for (let k = 0; k < categories; k++) {
    for (let l = 0; l < categories; l++) expected += weights[k * categories + l]! * rows[k]! * columns[l]!;
  }
  return corrected(observed, expected);
}

function corrected(observed: number, expected: number): Coefficient {
  // Sums of shares: one by rounding is one.
  if (!(expected < 1 - 1e-12)) return { kind: 'no-variation', observed };
  return { kind: 'ok', value: (observed - expected) / (1 - expected), observed, expected };
}
