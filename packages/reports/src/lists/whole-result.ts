import type { ListsEstimate, ListsMethod, ListsResult, Spread } from '@repere/contracts';
import { threeDigits } from '../text/numbers.ts';

/** Estimates of the whole table, not of a stratum. */
export function wholeEstimates({ estimates }: ListsResult): ListsEstimate[] {
  return estimates.filter(({ domain }) => domain === undefined);
}

/** Whether the estimate is one that the spread is made of. */
export function isInSpread({ domain, role, status, value }: ListsEstimate): boolean {
  return domain === undefined && role === 'estimate' && value !== null && (status === 'ok' || status === 'unbounded');
}

/** The number a method stands for among these estimates: of several forms the one that suits the table best. */
export function estimateOf(estimates: readonly ListsEstimate[], method: ListsMethod): ListsEstimate | undefined {
  const own = estimates.filter((each) => each.method === method && each.domain === undefined);
  return own.find(({ role }) => role === 'estimate') ?? own[0];
}

/**
 * Number of people on at least one list. Pairs of lists count only those on the two, so a result of pairs alone does not
 * tell it, unless there are no other lists.
 */
export function observedInAll(result: ListsResult): number | null {
  const whole = wholeEstimates(result).find(({ role }) => role !== 'pair' || result.lists.length === 2);
  return whole?.observed ?? null;
}

/** Whether the methods in the spread give one number as far as a reader is shown it. */
export function methodsAgree({ min, max, methods }: Spread): boolean {
  return methods.length > 1 && min !== null && max !== null && threeDigits(min) === threeDigits(max);
}
