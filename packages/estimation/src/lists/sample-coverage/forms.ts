import type { CaptureHistories } from '@repere/contracts';
import { atLeastCounts, denseCounts } from '../dense-table.ts';

/** An estimate of the number of persons, with its variance. */
export interface CoverageForm {
  readonly value: number;
  readonly variance: number;
}

/** The estimators that rest on sample coverage. A value that a formula does not give is NaN or infinite, never a stand-in. */
export interface CoverageForms {
  /** Lists with somebody on them, t. */
  readonly lists: number;
  /** Estimated share of the population, weighted by chances to be listed, that the lists reach together. */
  readonly coverage: number;
  /** Lists independent: D / C. */
  readonly independent: CoverageForm;
  /** Dependence between any two lists estimated with N itself, which solves a linear equation. */
  readonly highCoverage: CoverageForm;
  /** Dependence estimated with a first approximation of N. */
  readonly lowCoverage: CoverageForm;
}

/** Fewest lists: with two, dependence cannot be told from the number of persons. */
export const COVERAGE_LISTS = 3;

/**
 * Population size by sample coverage, for t lists of n_j persons, o_j of them on list j only; lists without anybody are left
 * out.
 *
 *     C = 1 - mean of o_j / n_j          D = n - mean of o_j
 *
 * The dependence of two lists is measured by g_ij = N B_ij / (n_i n_j) - 1, with B_ij persons on both, and weighs as much as
 * A_ij = o_i + o_j + 2 (persons on i and j only), which counts persons on i, and those on j, whom no third list has:
 *
 *     N = D / C + sum of A_ij g_ij / (t C).
 *
 * High coverage solves this for N. Low coverage puts D / C into g, and the N that comes of it into g once more; an equation
 * that is nearly singular in sparse tables is so avoided, at the price of removing only part of the bias. With three lists
 * A_ij is written Z_10+ + Z_01+ and so on in the papers; for more, their expansion by inclusion and exclusion, dependence
 * between three and more lists taken as that of their pairs, gives the same sum. CARE-1 computes these forms.
 *
 * The variance is that of the delta method when the N persons fall on histories by a multinomial distribution, the unseen one
 * among them: sum of h^2 z - N, with z the count and h the derivative of each history. The last term is exact, since twice the
 * counts give twice the estimate. The papers and CARE-1 use a bootstrap in its place; where a resampled equation comes near
 * to singular its standard error has no limit and depends on the seed.
 *
 * Source: Chao and Tsay (1998), Journal of the American Statistical Association 93, 283-293; Chao, Tsay, Lin, Shau and Chao
 * (2001), Statistics in Medicine 20, 3123-3157.
 */
export function coverageForms(histories: CaptureHistories): CoverageForms {
  const sums = coverageSums(histories);
  const { lists, persons, coverage, withoutSingles, weights, dependence } = sums;
  const independent = withoutSingles / coverage;
  const share = 1 / (lists * coverage);
  const highNumerator = withoutSingles - weights / lists;
  const highDenominator = coverage - dependence / lists;
  // At or beyond zero the equation for N has no positive solution that more persons would approach.
  const high = highDenominator > SINGULAR * coverage ? highNumerator / highDenominator : Number.NaN;
  const firstStep = independent + (independent * dependence - weights) * share;
  const low = independent + (firstStep * dependence - weights) * share;

  let independentSquares = 0;
  let highSquares = 0;
  let lowSquares = 0;
  histories.histories.forEach((history, index) => {
    const count = histories.counts[index] ?? 0;
    const by = derivativesBy(history, sums);
    const byIndependent = (by.withoutSingles - independent * by.coverage) / coverage;
    const byHigh =
      (by.withoutSingles - by.weights / lists - high * (by.coverage - by.dependence / lists)) / highDenominator;
    /** The derivative of D / C + (from b - a) / (t C), where `from` and its derivative are given. */
    const step = (from: number, byFrom: number): number =>
      byIndependent +
      share * (byFrom * dependence + from * by.dependence - by.weights) -
      ((share * by.coverage) / coverage) * (from * dependence - weights);
    const byLow = step(firstStep, step(independent, byIndependent));
    independentSquares += byIndependent ** 2 * count;
    highSquares += byHigh ** 2 * count;
    lowSquares += byLow ** 2 * count;
  });
  return {
    lists,
    coverage,
    independent: formOf(independent, independentSquares, persons),
    highCoverage: formOf(high, highSquares, persons),
    lowCoverage: formOf(low, lowSquares, persons),
  };
}

/** Share of the coverage below which the denominator of the equation is rounding. */
const SINGULAR = 1e-9;

/** Sums over lists and pairs that all forms are made of. */
interface CoverageSums {
  readonly persons: number;
  readonly positions: readonly number[];
  readonly lists: number;
  readonly coverage: number;
  /** D. */
  readonly withoutSingles: number;
  /** Sum of A_ij. */
  readonly weights: number;
  /** Sum of A_ij B_ij / (n_i n_j). */
  readonly dependence: number;
  readonly only: Float64Array;
  readonly atLeast: Float64Array;
}

function coverageSums(histories: CaptureHistories): CoverageSums {
  const only = denseCounts(histories);
  const atLeast = atLeastCounts(histories);
  const persons = atLeast[0]!;
  const positions = histories.lists.flatMap((_, list) => (atLeast[1 << list]! > 0 ? [list] : []));
  const lists = positions.length;
  let singles = 0;
  let uncovered = 0;
  for (const list of positions) {
    singles += only[1 << list]!;
    uncovered += only[1 << list]! / atLeast[1 << list]!;
  }
  let weights = 0;
  let dependence = 0;
  forEachPair(positions, (first, second) => {
    const weight = pairWeight(only, first, second);
    weights += weight;
    dependence += (weight * atLeast[first | second]!) / (atLeast[first]! * atLeast[second]!);
  });
  return {
    persons,
    positions,
    lists,
    coverage: 1 - uncovered / lists,
    withoutSingles: persons - singles / lists,
    weights,
    dependence,
    only,
    atLeast,
  };
}

/** Derivatives of the sums by the count of one history. */
function derivativesBy(
  history: number,
  { positions, lists, only, atLeast }: CoverageSums,
): Pick<CoverageSums, 'coverage' | 'withoutSingles' | 'weights' | 'dependence'> {
  let singles = 0;
  let uncovered = 0;
  for (const list of positions) {
    const mask = 1 << list;
    const total = atLeast[mask]!;
    if (history === mask) {
      singles++;
      uncovered += 1 / total;
    }
    if (history & mask) uncovered -= only[mask]! / (total * total);
  }
  let weights = 0;
  let dependence = 0;
  forEachPair(positions, (first, second) => {
    const pair = first | second;
    const overlap = atLeast[pair]!;
    const product = atLeast[first]! * atLeast[second]!;
    const weight = pairWeight(only, first, second);
    const byWeight = history === pair ? 2 : history === first || history === second ? 1 : 0;
    weights += byWeight;
    dependence += (byWeight * overlap) / product;
    if ((history & pair) === pair) dependence += weight / product;
    if (history & first) dependence -= (weight * overlap) / (product * atLeast[first]!);
    if (history & second) dependence -= (weight * overlap) / (product * atLeast[second]!);
  });
  return { coverage: -uncovered / lists, withoutSingles: 1 - singles / lists, weights, dependence };
}

function pairWeight(only: Float64Array, first: number, second: number): number {
  return only[first]! + only[second]! + 2 * only[first | second]!;
}

function forEachPair(positions: readonly number[], visit: (first: number, second: number) => void): void {
  for (const [index, first] of positions.entries()) {
    for (const second of positions.slice(index + 1)) visit(1 << first, 1 << second);
  }
}

/** An estimate that puts fewer persons in the population than on the lists has no variance by this formula. */
function formOf(value: number, squares: number, persons: number): CoverageForm {
  return { value, variance: value > persons ? squares - value : Number.NaN };
}
