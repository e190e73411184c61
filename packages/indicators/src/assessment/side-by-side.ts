import type { AnswerSheet, Assessment, CrossFinding, FindingState } from '@repere/contracts';
import type { Assessor } from './assess.ts';
import { crossFinding } from './findings.ts';

/** Several frameworks on the same answers: they disagree, and the disagreement is a result too. */
export interface SideBySide {
  readonly assessments: readonly Assessment[];
  readonly forcedLabour: JointFinding;
  readonly trafficking: JointFinding;
  /** Both findings together; open where either is, or where frameworks disagree. */
  readonly cross: CrossFinding;
}

/** What the frameworks that judge a finding say of it. */
export interface JointFinding {
  /**
   * Their common answer. `review` where one finds it indicated and another not established, or where one asks for review;
   * `undetermined` where one is still open and the others agree; `not-judged` where none of them judges it.
   */
  readonly state: FindingState;
  readonly byPolicy: readonly { readonly set: string; readonly policy: string; readonly state: FindingState }[];
}

/** Assesses one sheet under several policies. Each takes the answers of its own set; none is averaged away. */
export function assessSideBySide(
  assessors: readonly Assessor[],
  sheetFor: (assessor: Assessor) => AnswerSheet,
): SideBySide {
  const assessments = assessors.map((assessor) => assessor.assess(sheetFor(assessor)));
  const forcedLabour = jointly(assessments, ({ findings }) => findings.forcedLabour);
  const trafficking = jointly(assessments, ({ findings }) => findings.trafficking);
  return { assessments, forcedLabour, trafficking, cross: crossFinding(forcedLabour.state, trafficking.state) };
}

function jointly(assessments: readonly Assessment[], of: (assessment: Assessment) => FindingState): JointFinding {
  const byPolicy = assessments
    .map((assessment) => ({ set: assessment.set, policy: assessment.policy, state: of(assessment) }))
    .filter(({ state }) => state !== 'not-judged');
  return { state: commonState(new Set(byPolicy.map(({ state }) => state))), byPolicy };
}

function commonState(states: ReadonlySet<FindingState>): FindingState {
  if (states.has('review') || (states.has('indicated') && states.has('not-established'))) return 'review';
  if (states.has('undetermined')) return 'undetermined';
  const [only = 'not-judged'] = states;
  return only;
}
