import type {
  Assessment,
  CarriedAnswer,
  CarriedSheet,
  CrossFinding,
  FindingState,
  IndicatorSet,
} from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { distinctQuestionName, outcomeName, policyOf, setText } from './names.ts';

/** Frameworks of several sets on the answers of one, as `assessorAcross` of `@repere/indicators` gives them. */
export interface AcrossInput {
  readonly assessments: readonly Assessment[];
  readonly others: readonly OtherSet[];
  readonly forcedLabour: { readonly state: FindingState };
  readonly trafficking: { readonly state: FindingState };
  readonly cross: CrossFinding;
}

/** Another set, and what it got from the answers. */
export interface OtherSet extends CarriedSheet {
  readonly set: IndicatorSet;
}

/** What was carried to one set, in sentences. */
export interface CarriedInWords {
  readonly lead: string;
  readonly carried: readonly string[];
  /** What the trust letters of these links mean; empty where nothing was carried. */
  readonly trust: readonly string[];
  readonly contradictions: readonly string[];
  /** Null where both sets have no answered question in common. */
  readonly shared: string | null;
  readonly open: string;
}

/** Says what was carried from one set to another and why, where answers contradict it, and that the rest is unknown. */
export function carriedInWords(other: OtherSet, from: IndicatorSet, t: Translator): CarriedInWords {
  const { set, carried, contradictions, shared, open } = other;
  const values = (each: CarriedAnswer) => ({
    from: distinctQuestionName(from, each.from, t),
    to: distinctQuestionName(set, each.to, t),
    why: setText(each.link.why, t),
  });
  const letters = [...new Set(carried.map(({ link }) => link.trust))].toSorted();
  return {
    lead: t.text('indicators.across.count', {
      count: new Set(carried.map(({ to }) => to)).size,
      from: setText(from.title, t),
    }),
    carried: carried.map((each) => t.text('indicators.across.carried', values(each))),
    trust: letters.map((letter) => t.text('indicators.across.trust', { letter })),
    contradictions: contradictions.map((each) => t.text('indicators.across.contradiction', values(each))),
    shared: shared.length === 0 ? null : t.text('indicators.across.shared', { count: shared.length }),
    open: t.text('indicators.across.open', { count: open }),
  };
}

/** What one framework says: its policy, its outcome and both findings, in words. */
export function resultCells(assessment: Assessment, set: IndicatorSet, t: Translator): readonly string[] {
  const policy = policyOf(set, assessment.policy);
  return [
    setText(policy.label, t),
    outcomeName(policy, assessment.outcome, t),
    t.text(`indicators.finding.${assessment.findings.forcedLabour}`),
    t.text(`indicators.finding.${assessment.findings.trafficking}`),
  ];
}

/** What all frameworks together say, as names and values. */
export function jointInWords(
  { forcedLabour, trafficking, cross }: Pick<AcrossInput, 'forcedLabour' | 'trafficking' | 'cross'>,
  t: Translator,
): readonly { readonly name: string; readonly value: string }[] {
  return [
    { name: t.text('indicators.finding.forced-labour'), value: t.text(`indicators.finding.${forcedLabour.state}`) },
    { name: t.text('indicators.finding.trafficking'), value: t.text(`indicators.finding.${trafficking.state}`) },
    { name: t.text('indicators.across.cross'), value: t.text(`indicators.cross.${cross}`) },
  ];
}

/** Warnings about the results of another set, each once. Contradictions are told with what was carried. */
export function warningsOfOther(
  set: IndicatorSet,
  assessments: readonly Assessment[],
  t: Translator,
): readonly string[] {
  const ofSet = assessments.filter((each) => each.set === set.id);
  return [...new Set(ofSet.flatMap(({ warnings }) => warnings.map((each) => t.warning(each))))];
}

/** What to keep in mind of results of other sets: none of them closes anything, and an open one calls for referral too. */
export function adviceAcross(
  { assessments, others }: Pick<AcrossInput, 'assessments' | 'others'>,
  t: Translator,
): string {
  const isOfOther = ({ set }: Assessment) => others.some((other) => other.set.id === set);
  const callsForReferral = assessments.some((each) => isOfOther(each) && each.referral.length > 0);
  return [
    ...(callsForReferral ? [t.text('indicators.safety.referral')] : []),
    t.text('indicators.safety.not-established'),
  ].join(' ');
}
