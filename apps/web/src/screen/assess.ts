import { type Assessment, type IndicatorSet, isFailure } from '@repere/contracts';
import { Assessor, compilePolicy } from '@repere/indicators';
import { VERSION } from '@repere/workbench';
import { answerSheetOf, type ScreenSheet } from './sheet.ts';

/** The engine of this browser; two engines may differ in no outcome, but the result says where it was made. */
const SOFTWARE = { name: 'repere', version: VERSION, engine: 'browser' } as const;

/** By the set itself: two files can have the same name and version. */
const made = new WeakMap<IndicatorSet, Map<string, Assessor>>();

/** The engine of one policy, made once. A draft is refused unless somebody asked to try it. */
export function assessorOf(set: IndicatorSet, policy: string, allowDraft: boolean): Assessor {
  const ofSet = made.get(set) ?? new Map<string, Assessor>();
  made.set(set, ofSet);
  const key = `${policy} ${allowDraft}`;
  const known = ofSet.get(key);
  if (known !== undefined) return known;
  const assessor = new Assessor(compilePolicy(set, policy), { allowDraft, listed: 6, software: SOFTWARE });
  ofSet.set(key, assessor);
  return assessor;
}

/** The assessment of a sheet under every policy of its set; `null` for a draft that nobody asked to try. */
export function assessments(sheet: ScreenSheet, allowDraft: boolean): readonly Assessment[] | null {
  try {
    return sheet.set.policies.map(({ id }) => assessorOf(sheet.set, id, allowDraft).assess(answerSheetOf(sheet)));
  } catch (error) {
    if (isFailure(error) && error.problems[0].code === 'assessment.draft-set') return null;
    throw error;
  }
}
