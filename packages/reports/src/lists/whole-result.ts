import type { ListsResult, Spread } from '@repere/contracts';
import { threeDigits } from '../text/numbers.ts';

/**
 * Number of people on at least one list. Pairs of lists count only those on the two, so a result of pairs alone does not
 * tell it, unless there are no other lists.
 */
export function observedInAll({ estimates, lists }: ListsResult): number | null {
  const whole = estimates.find(({ method }) => method !== 'pairs' || lists.length === 2);
  return whole?.observed ?? null;
}

/** Whether the methods in the spread give one number as far as a reader is shown it. */
export function methodsAgree({ min, max, methods }: Spread): boolean {
  return methods.length > 1 && min !== null && max !== null && threeDigits(min) === threeDigits(max);
}
