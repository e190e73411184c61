/**
 * Ratings of units by raters into ordered categories. `values` is row-major, one row of `raters` category indices for each
 * unit, -1 where a rater gave none; `scores` are the values that the categories stand for, for scales with distances.
 */
export interface Ratings {
  readonly values: Int16Array;
  readonly units: number;
  readonly raters: number;
  readonly scores: Float64Array;
}

/** How many raters put each unit into each category: units by categories, row-major. */
export function categoryCounts({ values, units, raters, scores }: Ratings): Float64Array {
  const categories = scores.length;
  if (values.length !== units * raters)
    throw new RangeError(`${values.length} values are not ${units} rows of ${raters}`);
  const counts = new Float64Array(units * categories);
  for (let unit = 0; unit < units; unit++) {
    for (let rater = 0; rater < raters; rater++) {
      const category = values[unit * raters + rater]!;
      if (category >= categories) throw new RangeError(`category ${category} of ${categories}`);
      if (category >= 0) counts[unit * categories + category]! += 1;
    }
  }
  return counts;
}

/** Weights of agreement between categories: 1 on the diagonal. */
export type AgreementWeights = 'identity' | 'linear' | 'quadratic';

/**
 * Weights as a matrix, row-major: `linear` falls with the distance in places (Cicchetti and Allison 1971), `quadratic` with
 * its square (Fleiss and Cohen 1973). Cohen (1968), Psychological Bulletin 70, 213-220.
 */
export function agreementWeights(kind: AgreementWeights, categories: number): Float64Array {
  const weights = new Float64Array(categories * categories);
  const widest = Math.max(1, categories - 1);
  for (let one = 0; one < categories; one++) {
    for (let other = 0; other < categories; other++) {
      const distance = Math.abs(one - other) / widest;
      weights[one * categories + other] =
        kind === 'identity' ? Number(one === other) : kind === 'linear' ? 1 - distance : 1 - distance * distance;
    }
  }
  return weights;
}
