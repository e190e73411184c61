import { normalQuantile } from '@repere/numerics';
import { inverseOf } from './inverse.ts';

/** Limits of the share of the class with the signs, and of yes by item in either class; null where there are none. */
export interface TwoClassLimits {
  readonly share: readonly [number, number] | null;
  readonly high: readonly (readonly [number, number] | null)[];
  readonly low: readonly (readonly [number, number] | null)[];
}

/** A share this close to 0 or 1 lies on the border, where its logit has no error. */
const BORDER = 1e-4;

interface TwoClass {
  readonly share: number;
  readonly yes: readonly number[];
}

/**
 * Limits of a two-class fit on the logit scale, from the cross products of the persons' scores (the empirical information).
 * Shares on the border are held where they are and have no limits; those of the others are then somewhat too narrow.
 *
 * Source: McLachlan and Peel (2000), Finite Mixture Models, section 2.15.
 */
export function limitsOfTwoClasses(
  rows: readonly Int8Array[],
  weights: Float64Array,
  low: TwoClass,
  high: TwoClass,
  level: number,
): TwoClassLimits {
  const items = low.yes.length;
  const values = [high.share, ...high.yes, ...low.yes];
  const free = values.flatMap((value, place) => (value > BORDER && value < 1 - BORDER ? [place] : []));
  const size = free.length;
  const information = new Float64Array(size * size);
  const score = new Float64Array(values.length);
  rows.forEach((row, index) => {
    const chance = chanceOfHigh(row, low, high);
    score.fill(0);
    score[0] = chance - high.share;
    for (let item = 0; item < items; item++) {
      const answer = row[item]!;
      if (answer < 0) continue;
      score[1 + item] = chance * (answer - high.yes[item]!);
      score[1 + items + item] = (1 - chance) * (answer - low.yes[item]!);
    }
    for (let i = 0; i < size; i++) {
      const factor = weights[index]! * score[free[i]!]!;
      for (let j = 0; j < size; j++) information[i * size + j]! += factor * score[free[j]!]!;
    }
  });
  const covariance = size === 0 ? null : inverseOf(information, size);
  const reach = normalQuantile((1 + level) / 2);
  const limits = values.map((value, place) => {
    const at = free.indexOf(place);
    if (covariance === null || at < 0) return null;
    const logit = Math.log(value / (1 - value));
    const error = reach * Math.sqrt(covariance[at * size + at]!);
    return [shareOf(logit - error), shareOf(logit + error)] as const;
  });
  return { share: limits[0] ?? null, high: limits.slice(1, 1 + items), low: limits.slice(1 + items) };
}

/** Chance of belonging to the class with the signs, given the answers. */
function chanceOfHigh(row: Int8Array, low: TwoClass, high: TwoClass): number {
  let logOdds = Math.log(high.share / low.share);
  for (let item = 0; item < row.length; item++) {
    const answer = row[item]!;
    if (answer < 0) continue;
    const [one, other] = [high.yes[item]!, low.yes[item]!];
    logOdds += answer === 1 ? Math.log(one / other) : Math.log((1 - one) / (1 - other));
  }
  // Both classes can be out of the question only together, and then for people who are not there.
  return Number.isNaN(logOdds) ? high.share : shareOf(logOdds);
}

function shareOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
