import type { IndicatorSet } from '@repere/contracts';
import { type AcrossSets, assessorAcross, BUILT_IN_SETS } from '@repere/indicators';
import { assessorOf } from './assess.ts';
import { answerSheetOf, type ScreenSheet } from './sheet.ts';

/** Sets that can be put beside the one the answers are for: those that come with the product and are no drafts. */
export function setsBeside(set: IndicatorSet): readonly IndicatorSet[] {
  return BUILT_IN_SETS.filter(({ id, status }) => id !== set.id && status !== 'draft');
}

/** The policy in use and every policy of another set, on the same answers. */
export function assessAcross(sheet: ScreenSheet, other: IndicatorSet, allowDraft: boolean): AcrossSets {
  const own = assessorOf(sheet.set, sheet.policy, allowDraft);
  const others = other.policies.map(({ id }) => assessorOf(other, id, false));
  // The engine keeps the set it was made for, which tells its own answers from carried ones.
  return assessorAcross(own.compiled.set, [own, ...others])(answerSheetOf(sheet));
}
