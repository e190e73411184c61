import { chiSquareUpperTail } from '../chi-square.ts';

/** Kendall's coefficient of concordance, or why there is none. */
export type KendallW =
  | {
      readonly kind: 'ok';
      /** From 0, no concordance, to 1, all raters order the items alike. */
      readonly w: number;
      /** raters (items - 1) W. */
      readonly chiSquare: number;
      readonly degreesOfFreedom: number;
      /** Of the chi-square approximation, which is rough below about eight items. */
      readonly p: number;
    }
  /** No rater tells any two items apart, so there is no order to agree on. */
  | { readonly kind: 'all-tied' }
  | { readonly kind: 'too-few-items' }
  | { readonly kind: 'too-few-raters' };

/**
 * Kendall's W: how far raters put the same items in the same order. Ratings are row-major, one row of `items` values for
 * each rater, complete and finite; equal ratings share their mean rank, and the denominator is corrected for them.
 *
 * W looks at order only: raters of whom one gives every item a grade more than another agree perfectly. Source: Kendall and
 * Babington Smith (1939), The problem of m rankings, Annals of Mathematical Statistics 10, 275-287; correction for ties as
 * in Siegel and Castellan (1988), section 9.6. Throws a `RangeError` when the values are not whole rows or not finite.
 */
export function kendallW(ratings: Float64Array, items: number): KendallW {
  if (!Number.isInteger(items) || items < 0) throw new RangeError('items must be a whole number');
  if (ratings.length > 0 && (items === 0 || ratings.length % items !== 0)) {
    throw new RangeError('ratings must be whole rows of items');
  }
  if (!ratings.every(Number.isFinite)) throw new RangeError('ratings must be finite');
  if (items < 2) return { kind: 'too-few-items' };
  const raters = ratings.length / items;
  if (raters < 2) return { kind: 'too-few-raters' };

  const rankSums = new Float64Array(items);
  const order = Array.from({ length: items }, (_, item) => item);
  let tieTerms = 0;
  for (let rater = 0; rater < raters; rater++) {
    tieTerms += addMeanRanks(ratings.subarray(rater * items, (rater + 1) * items), order, rankSums);
  }
  const meanSum = (raters * (items + 1)) / 2;
  let spread = 0;
  for (const sum of rankSums) spread += (sum - meanSum) ** 2;
  // Half-integers and their products: exact up to sizes far beyond any panel, so that a tie of everything is exactly 0.
  const widest = raters * (raters * (items ** 3 - items) - tieTerms);
  if (widest === 0) return { kind: 'all-tied' };
  const w = (12 * spread) / widest;
  const degreesOfFreedom = items - 1;
  const chiSquare = raters * degreesOfFreedom * w;
  return { kind: 'ok', w, chiSquare, degreesOfFreedom, p: chiSquareUpperTail(chiSquare, degreesOfFreedom) };
}

/** Adds one rater's mean ranks to the sums; the sum of t^3 - t over groups of t equal ratings. */
function addMeanRanks(row: Float64Array, order: number[], rankSums: Float64Array): number {
  order.sort((one, other) => row[one]! - row[other]!);
  let tieTerms = 0;
  for (let start = 0; start < order.length; ) {
    const value = row[order[start]!]!;
    let end = start + 1;
    while (end < order.length && row[order[end]!] === value) end++;
    for (let place = start; place < end; place++) rankSums[order[place]!]! += (start + 1 + end) / 2;
    const tied = end - start;
    tieTerms += tied ** 3 - tied;
    start = end;
  }
  return tieTerms;
}
