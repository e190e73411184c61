import { type CaptureHistories, type ListsEstimate, observedPersons, type Warning, warning } from '@repere/contracts';
import { captureFrequencies } from './dense-table.ts';
import { finiteOrNull, listsEstimate } from './estimate.ts';
import { logNormalLimits, logStandardDeviation } from './log-normal.ts';
import type { Unsourced } from './unsourced.ts';

/** What Chao's bound makes of the persons on exactly one and exactly two lists. */
export interface ChaoBound {
  /** n + f1 (f1 - 1) / (2 (f2 + 1)); finite also when nobody is on exactly two lists. */
  readonly biasCorrected: number;
  /** n + f1^2 / (2 f2); infinite when nobody is on exactly two lists. */
  readonly classic: number;
  /** The classic form with its second term times (k - 1) / k, for k lists in place of many. */
  readonly finiteLists: number;
  /** Variance of the bias-corrected form. */
  readonly variance: number;
}

/**
 * Chao's lower bound from n persons, of whom f1 are on exactly one of k lists and f2 on exactly two.
 *
 * The variance is that of Chao's delta method for the multinomial distribution of the numbers of lists, applied to the
 * bias-corrected form: g + g1^2 f1 + g2^2 f2, with g the added term and g1, g2 its derivatives by f1 and f2. With g the classic
 * term it is Chao's f2 (r^4 / 4 + r^3 + r^2 / 2), r = f1 / f2.
 *
 * Source: Chao (1987), Biometrics 43, 783-791; bias-corrected form: Chao (1989), Biometrics 45, 427-438.
 */
export function chaoBound(n: number, f1: number, f2: number, lists: number): ChaoBound {
  const added = (f1 * (f1 - 1)) / (2 * (f2 + 1));
  const byOnes = (2 * f1 - 1) / (2 * (f2 + 1));
  const byTwos = (f1 * (f1 - 1)) / (2 * (f2 + 1) ** 2);
  const classic = (f1 * f1) / (2 * f2);
  return {
    biasCorrected: n + added,
    classic: n + classic,
    finiteLists: n + ((lists - 1) / lists) * classic,
    variance: added + byOnes * byOnes * f1 + byTwos * byTwos * f2,
  };
}

/**
 * Chao's lower bound for the number of persons, bias-corrected.
 *
 * It uses on how many lists a person is and ignores on which ones. A lower bound when persons differ in their chance of being
 * listed; not one when lists exclude each other.
 */
export function estimateChao(histories: CaptureHistories, level: number): Unsourced<ListsEstimate> {
  const observed = observedPersons(histories);
  const [f1 = 0, f2 = 0] = captureFrequencies(histories);
  const bound = chaoBound(observed, f1, f2, histories.lists.length);
  const unseen = bound.biasCorrected - observed;
  const hasInterval = unseen > 0;
  const warnings: Warning[] = [warning('lists.lower-bound')];
  if (f2 === 0) warnings.push(warning('lists.nobody-on-two-lists'));
  if (!hasInterval) warnings.push(warning('lists.interval-undefined'));
  return listsEstimate({
    method: 'chao',
    role: 'lower-bound',
    status: 'ok',
    observed,
    value: bound.biasCorrected,
    standardError: Math.sqrt(bound.variance),
    level,
    ...(hasInterval
      ? { how: 'log-normal', ...logNormalLimits(observed, unseen, logStandardDeviation(unseen, bound.variance), level) }
      : { how: 'none', lower: null, upper: null }),
    diagnostics: {
      onOneList: f1,
      onTwoLists: f2,
      classic: finiteOrNull(bound.classic),
      finiteLists: finiteOrNull(bound.finiteLists),
    },
    warnings,
  });
}
