import type { AnswerSheet, CrossFinding, FindingKind, FindingState, Policy, ReferralReason } from '@repere/contracts';
import type { CompiledPolicy } from './compile-policy.ts';
import { STATE_YES, type Standing } from './standing.ts';

/** What a policy says of a finding, from the outcomes that are still possible. */
export function findingOf(policy: Policy, kind: FindingKind, { outcome, possible }: Standing): FindingState {
  const ends = [...policy.outcomes, policy.otherwise];
  const isJudged = ends.some(({ finds }) => finds[kind] !== undefined);
  if (!isJudged) return 'not-judged';
  const says = (index: number): FindingState => {
    const finds = ends[index]?.finds[kind];
    return finds === undefined ? 'review' : finds ? 'indicated' : 'not-established';
  };
  if (outcome >= 0) return says(outcome);
  const [first, ...others] = possible.map(says);
  return first !== undefined && others.every((state) => state === first) ? first : 'undetermined';
}

/** Both findings together; whatever is neither indicated nor established to be absent keeps the cross open. */
export function crossFinding(forcedLabour: FindingState, trafficking: FindingState): CrossFinding {
  const isClear = (state: FindingState) => state === 'indicated' || state === 'not-established';
  if (!isClear(forcedLabour) || !isClear(trafficking)) return 'undetermined';
  if (forcedLabour === 'indicated') return trafficking === 'indicated' ? 'both' : 'forced-labour-only';
  return trafficking === 'indicated' ? 'trafficking-only' : 'neither';
}

/**
 * Why advice on referral is to be shown. A strong sign, a child or danger call for it whatever the count says, and so
 * does an outcome that is not settled.
 */
export function referralOf(
  compiled: CompiledPolicy,
  standing: Standing,
  sheet: AnswerSheet,
  findings: readonly FindingState[],
): readonly ReferralReason[] {
  const { questions, policy, set } = compiled;
  const isFact = (id: string) => sheet.facts[id] === 'yes';
  const hasStrong = questions.some(
    ({ strength }, index) => strength === 'strong' && standing.states[index] === STATE_YES,
  );
  const reasons: [boolean, ReferralReason][] = [
    [hasStrong, 'strong-sign'],
    [isFact('child') || policy.population === 'child' || set.population === 'child', 'child'],
    [isFact('immediate-danger'), 'immediate-danger'],
    [findings.includes('indicated'), 'indicated'],
    [standing.outcome < 0 || findings.includes('review'), 'undetermined'],
  ];
  return reasons.filter(([holds]) => holds).map(([, reason]) => reason);
}
