import { type CaptureHistories, type ListsEstimate, observedPersons, type Warning, warning } from '@repere/contracts';
import { atLeastCounts } from './dense-table.ts';
import { finiteOrNull, listsEstimate } from './estimate.ts';
import { logNormalLimits, logStandardDeviation } from './log-normal.ts';
import { listsOfMember, memberName, pairsOfLists } from './members.ts';
import type { Unsourced } from './unsourced.ts';

/** The two estimators of a number of persons from two lists. */
export interface TwoListValues {
  /** n1 n2 / m, infinite without overlap. */
  readonly lincolnPetersen: number;
  /** (n1 + 1) (n2 + 1) / (m + 1) - 1. */
  readonly chapman: number;
  /** Variance of Chapman's estimator. */
  readonly variance: number;
}

/**
 * Two lists of n1 and n2 persons, m of them on both.
 *
 * Source: Chapman (1951), University of California Publications in Statistics 1, 131-160; variance: Seber (1970), Biometrics
 * 26, 13-22.
 */
export function twoListValues(n1: number, n2: number, m: number): TwoListValues {
  return {
    lincolnPetersen: (n1 * n2) / m,
    chapman: ((n1 + 1) * (n2 + 1)) / (m + 1) - 1,
    variance: ((n1 + 1) * (n2 + 1) * (n1 - m) * (n2 - m)) / ((m + 1) ** 2 * (m + 2)),
  };
}

/**
 * Each two lists taken as if there were no others: Chapman's estimate with a log-normal interval. Large differences between
 * pairs mean that lists depend on each other.
 *
 * `observed` counts the persons on at least one of the two lists, and `unobserved` those on neither, of whom other lists may
 * know some.
 */
export function estimatePairs(histories: CaptureHistories, level: number): Unsourced<ListsEstimate>[] {
  const atLeast = atLeastCounts(histories);
  const all = observedPersons(histories);
  return pairsOfLists(histories.lists.length).map((pair) => {
    const [first = 0, second = 0] = listsOfMember(pair);
    const n1 = atLeast[1 << first]!;
    const n2 = atLeast[1 << second]!;
    return estimatePair({ histories, first, second, n1, n2, overlap: atLeast[pair]!, all, level });
  });
}

interface Pair {
  readonly histories: CaptureHistories;
  readonly first: number;
  readonly second: number;
  readonly n1: number;
  readonly n2: number;
  readonly overlap: number;
  /** Persons on any list. */
  readonly all: number;
  readonly level: number;
}

function estimatePair({ histories, first, second, n1, n2, overlap, all, level }: Pair): Unsourced<ListsEstimate> {
  const k = histories.lists.length;
  const names = { first: histories.lists[first] ?? '', second: histories.lists[second] ?? '' };
  const observed = n1 + n2 - overlap;
  const shared = {
    method: 'pairs',
    role: 'pair',
    model: `[${memberName(1 << first, k)},${memberName(1 << second, k)}]`,
    observed,
    level,
  } as const;
  const sizes = { first: n1, second: n2, overlap };
  if (n1 === 0 || n2 === 0) {
    return listsEstimate({
      ...shared,
      status: 'not-applicable',
      value: null,
      standardError: null,
      how: 'none',
      lower: null,
      upper: null,
      diagnostics: { ...sizes, lincolnPetersen: null, variance: null },
      warnings: [warning('lists.pair-with-empty-list', names)],
    });
  }
  const { lincolnPetersen, chapman, variance } = twoListValues(n1, n2, overlap);
  const unseen = chapman - observed;
  // One list inside the other: nobody is expected outside both, and there is no variance to make an interval of.
  const hasInterval = overlap < Math.min(n1, n2);
  const warnings: Warning[] = [];
  if (overlap === 0) warnings.push(warning('lists.pair-no-overlap', names));
  if (!hasInterval) warnings.push(warning('lists.interval-undefined'));
  if (chapman < all)
    warnings.push(warning('lists.pair-below-observed', { ...names, value: Math.round(chapman), observed: all }));
  return listsEstimate({
    ...shared,
    status: 'ok',
    // Rounding must not put the estimate a hair below the persons it counts.
    value: hasInterval ? chapman : observed,
    standardError: Math.sqrt(variance),
    ...(hasInterval
      ? { how: 'log-normal', ...logNormalLimits(observed, unseen, logStandardDeviation(unseen, variance), level) }
      : { how: 'none', lower: null, upper: null }),
    diagnostics: { ...sizes, lincolnPetersen: finiteOrNull(lincolnPetersen), variance },
    warnings,
  });
}
