import { categoryCounts, type Ratings } from './ratings.ts';

/**
 * Sums over units from which every coefficient of agreement follows. They add up: the tally of some units together is the
 * sum of their tallies, so that a bootstrap of units adds and never looks at a rating again.
 */
export interface AgreementTally {
  readonly categories: number;
  /** Laid out as {@link tallyPlaces} says. */
  readonly sums: Float64Array;
}

/** Where each sum begins. Tables are categories by categories, row-major. */
export interface TallyPlaces {
  /** Units with two ratings or more. */
  readonly pairs: number;
  /** Units with a rating. */
  readonly rated: number;
  /** By category, the share of a unit's ratings in it. */
  readonly shares: number;
  /** By two categories, the share of a unit's ordered pairs of raters who chose them. */
  readonly agreements: number;
  /** By two categories, ordered pairs over one less than the ratings (Krippendorff's coincidences). */
  readonly coincidences: number;
  /** By the first and the second of two raters, units that both rated; nothing with other numbers of raters. */
  readonly crossed: number;
  readonly size: number;
}

export function tallyPlaces(categories: number): TallyPlaces {
  const table = categories * categories;
  const agreements = 2 + categories;
  return {
    pairs: 0,
    rated: 1,
    shares: 2,
    agreements,
    coincidences: agreements + table,
    crossed: agreements + 2 * table,
    size: agreements + 3 * table,
  };
}

/** The tally of all units. Throws RangeError for values that are no categories. */
export function agreementTally(ratings: Ratings): AgreementTally {
  const { values, units, raters, scores } = ratings;
  const categories = scores.length;
  const places = tallyPlaces(categories);
  const sums = new Float64Array(places.size);
  const counts = categoryCounts(ratings);
  for (let unit = 0; unit < units; unit++) {
    const row = counts.subarray(unit * categories, (unit + 1) * categories);
    let given = 0;
    for (const count of row) given += count;
    if (given === 0) continue;
    sums[places.rated]! += 1;
    for (let k = 0; k < categories; k++) sums[places.shares + k]! += row[k]! / given;
    if (given < 2) continue;
    sums[places.pairs]! += 1;
    for (let k = 0; k < categories; k++) {
      if (row[k] === 0) continue;
      for (let l = 0; l < categories; l++) {
        const pairs = row[k]! * (k === l ? row[k]! - 1 : row[l]!);
        const cell = k * categories + l;
        sums[places.agreements + cell]! += pairs / (given * (given - 1));
        sums[places.coincidences + cell]! += pairs / (given - 1);
      }
    }
    if (raters !== 2) continue;
    sums[places.crossed + values[2 * unit]! * categories + values[2 * unit + 1]!]! += 1;
  }
  return { categories, sums };
}
