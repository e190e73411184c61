import type { ListsResult } from '@repere/contracts';

/**
 * Number of people on at least one list. Pairs of lists count only those on the two, so a result of pairs alone does not
 * tell it, unless there are no other lists.
 */
export function observedInAll({ estimates, lists }: ListsResult): number | null {
  const whole = estimates.find(({ method }) => method !== 'pairs' || lists.length === 2);
  return whole?.observed ?? null;
}
