import type { AnswerSheet, CarriedSheet, CrosswalkLink, IndicatorSet } from '@repere/contracts';
import type { Assessor } from '../assessment/assess.ts';
import { assessSideBySide, type SideBySide } from '../assessment/side-by-side.ts';
import { sheetOfSet } from './answers-of-set.ts';
import { type Carrier, carrierBetween } from './carry-answers.ts';
import { CROSSWALK_LINKS } from './links.ts';

/** Frameworks of several sets on the answers of one. */
export interface AcrossSets extends SideBySide {
  /** What each other set got from the answers, in the order of its first framework. */
  readonly others: readonly SetAcross[];
}

/** One other set and what it got. */
export interface SetAcross extends CarriedSheet {
  readonly set: IndicatorSet;
}

/**
 * Assesses sheets filled with one set under frameworks of that set and of others. Frameworks of the own set see its
 * answers and nothing else, so their results are the same as alone; those of other sets see what `carryAnswers` gives.
 * Made ready once for many sheets.
 *
 * @param set The set the sheets are filled with; they may answer questions of the other sets as well.
 * @param assessors Frameworks of `set` and of any other set.
 */
export function assessorAcross(
  set: IndicatorSet,
  assessors: readonly Assessor[],
  links: readonly CrosswalkLink[] = CROSSWALK_LINKS,
): (sheet: AnswerSheet) => AcrossSets {
  const carriers = new Map<IndicatorSet, Carrier>();
  for (const { compiled } of assessors) {
    if (compiled.set !== set && !carriers.has(compiled.set)) {
      carriers.set(compiled.set, carrierBetween(set, compiled.set, links));
    }
  }
  return (sheet) => {
    const own = sheetOfSet(sheet, set);
    const others = new Map([...carriers].map(([other, carry]) => [other, { set: other, ...carry(sheet) }] as const));
    const joint = assessSideBySide(assessors, ({ compiled }) => others.get(compiled.set)?.sheet ?? own);
    return { ...joint, others: [...others.values()] };
  };
}
