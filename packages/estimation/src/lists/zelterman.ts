import { type CaptureHistories, type ListsEstimate, observedPersons, type Warning, warning } from '@repere/contracts';
import { captureFrequencies } from './dense-table.ts';
import { type Findings, finiteOrNull, listsEstimate, nothingFound } from './estimate.ts';
import { logNormalLimits, logStandardDeviation } from './log-normal.ts';
import type { Unsourced } from './unsourced.ts';

/** Zelterman's estimator and what it is made of. */
export interface ZeltermanValues {
  /** 2 f2 / f1: lists that a person is on, on average, by the persons on one and on two lists. */
  readonly rate: number;
  /** n / (1 - exp(-rate)); infinite when nobody is on exactly two lists. */
  readonly value: number;
  /** The same with a binomial number out of k lists in place of a Poisson number: fewer persons where the rate is small. */
  readonly finiteLists: number;
  /** Variance of `value`. */
  readonly variance: number;
}

/**
 * Zelterman's estimator from n persons, of whom f1 are on exactly one of k lists and f2 on exactly two. It takes the rate from
 * these persons alone, since those on no list resemble them most, and applies it to everybody.
 *
 * With r the rate and G = exp(-r) / (1 - exp(-r))^2 the variance is n G (1 + n G r^2 (1 / f1 + 1 / f2)): that of the number
 * seen among N, and that of the rate given that number.
 *
 * Source: Zelterman (1988), Journal of Statistical Planning and Inference 18, 225-237; variance: Böhning (2008), Statistical
 * Methodology 5, 410-423.
 */
export function zeltermanValues(n: number, f1: number, f2: number, lists: number): ZeltermanValues {
  const rate = (2 * f2) / f1;
  const seenShare = -Math.expm1(-rate);
  // Odds of being on a list by the binomial ratio f2 / f1 = (k - 1) / 2 times the odds.
  const odds = rate / (lists - 1);
  const spread = (n * Math.exp(-rate)) / seenShare ** 2;
  return {
    rate,
    value: n / seenShare,
    finiteLists: n / -Math.expm1(-lists * Math.log1p(odds)),
    variance: spread * (1 + spread * rate * rate * (1 / f1 + 1 / f2)),
  };
}

/**
 * Number of persons by Zelterman's estimator. Like Chao's bound it uses on how many lists a person is and ignores on which
 * ones; unlike it, it aims at the number itself. Not applicable when nobody is on exactly one list, or nobody on exactly two.
 */
export function estimateZelterman(histories: CaptureHistories, level: number): Unsourced<ListsEstimate> {
  const observed = observedPersons(histories);
  const [f1 = 0, f2 = 0] = captureFrequencies(histories);
  const { rate, value, finiteLists, variance } = zeltermanValues(observed, f1, f2, histories.lists.length);
  const findings: Findings = {
    ...nothingFound('zelterman', observed, level),
    role: 'rough-check',
    diagnostics: {
      onOneList: f1,
      onTwoLists: f2,
      rate: finiteOrNull(rate),
      finiteLists: f1 > 0 && f2 > 0 ? finiteLists : null,
    },
  };
  if (f1 === 0 || f2 === 0) return listsEstimate({ ...findings, warnings: [warning('lists.no-rate')] });
  const unseen = value - observed;
  // A rate of 37 and more leaves nobody unseen in floating-point numbers.
  const hasInterval = unseen > 0;
  const warnings: Warning[] = [];
  if (value - finiteLists > LARGE_SHARE * unseen) {
    warnings.push(
      warning('lists.made-for-many-lists', { lists: histories.lists.length, value: Math.round(finiteLists) }),
    );
  }
  if (!hasInterval) warnings.push(warning('lists.interval-undefined'));
  return listsEstimate({
    ...findings,
    status: 'ok',
    value,
    standardError: Math.sqrt(variance),
    ...(hasInterval && {
      how: 'log-normal',
      ...logNormalLimits(observed, unseen, logStandardDeviation(unseen, variance), level),
    }),
    warnings,
  });
}

/** Share of the unseen from which it matters that a number of lists is binomial and not Poisson. */
const LARGE_SHARE = 0.05;
