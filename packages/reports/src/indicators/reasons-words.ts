import type { Assessment, DecidingSet, IndicatorSet, Literal, ReferralReason } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { dimensionName, distinctQuestionName, outcomeName, policyOf } from './names.ts';
import { semicolonList } from './semicolon-list.ts';

/** A heading sentence and the sets of answers it speaks of, each as one line. */
export interface ReasonsInWords {
  readonly lead: string;
  readonly sets: readonly string[];
  /** How many sets there are beyond those listed, in words; null where all are. */
  readonly more: string | null;
}

/** Above this many answers a set is told by dimension: nobody reads a line of forty. */
const MOST_SINGLE = 6;

/** One set of answers as a line: what was answered, and how. */
export function decidingSetInWords(deciding: DecidingSet, set: IndicatorSet, t: Translator): string {
  if (deciding.length <= MOST_SINGLE)
    return semicolonList(
      deciding.map((literal) => literalInWords(literal, set, t)),
      t,
    );
  const singles: string[] = [];
  const counts = new Map<string, { dimension: string; answer: Literal['answer']; literals: Literal[] }>();
  for (const literal of deciding) {
    const dimension = set.dimensions.find(({ indicators }) => indicators.some(({ id }) => id === literal.question))?.id;
    if (dimension === undefined) singles.push(literalInWords(literal, set, t));
    else {
      const key = `${dimension} ${literal.answer}`;
      const group = counts.get(key) ?? { dimension, answer: literal.answer, literals: [] };
      counts.set(key, { ...group, literals: [...group.literals, literal] });
    }
  }
  const grouped = [...counts.values()].flatMap(({ dimension, answer, literals }) =>
    literals.length <= 2
      ? literals.map((literal) => literalInWords(literal, set, t))
      : [
          t.text('indicators.literals', {
            dimension: dimensionName(set, dimension, t),
            count: literals.length,
            answer,
          }),
        ],
  );
  return semicolonList([...singles, ...grouped], t);
}

function literalInWords({ question, answer }: Literal, set: IndicatorSet, t: Translator): string {
  return t.text('indicators.literal', { label: distinctQuestionName(set, question, t), answer });
}

/** What decided a determined outcome; null while it is not determined, and where it is too entangled to be said. */
export function decisiveInWords(assessment: Assessment, set: IndicatorSet, t: Translator): ReasonsInWords | null {
  const { decisive, decisiveTotal: total } = assessment;
  if (assessment.outcome === 'undetermined' || total === 0) return null;
  const isConstant = decisive.some((deciding) => deciding.length === 0);
  if (isConstant) return { lead: t.text('indicators.decisive.nothing'), sets: [], more: null };
  const lead = t.text(total === 1 ? 'indicators.decisive.one' : 'indicators.decisive.many', { total });
  return { lead, ...listed(decisive, total, set, t) };
}

/** For each outcome still possible, the answers that would settle it. */
export function openInWords(assessment: Assessment, set: IndicatorSet, t: Translator): readonly ReasonsInWords[] {
  const policy = policyOf(set, assessment.policy);
  return assessment.openQuestions.map(({ outcome, sets, total }) => ({
    lead: t.text('indicators.open.becomes', { outcome: outcomeName(policy, outcome, t), total }),
    ...listed(sets, total, set, t),
  }));
}

/** What to do now, safety first; the first lines say why. Always something: a screening never ends in nothing. */
export function referralInWords(
  assessment: Pick<Assessment, 'referral'>,
  t: Translator,
): { readonly reasons: readonly string[]; readonly steps: readonly string[] } {
  const { referral } = assessment;
  const has = (reason: ReferralReason) => referral.includes(reason);
  return {
    reasons: referral.map((reason) => t.text(`indicators.referral.${reason}`)),
    steps: [
      t.text('indicators.safety.first'),
      ...(has('child') ? [t.text('indicators.safety.child')] : []),
      ...(referral.length > 0 ? [t.text('indicators.safety.referral')] : []),
      t.text('indicators.safety.quiet'),
      t.text('indicators.safety.not-established'),
    ],
  };
}

function listed(sets: readonly DecidingSet[], total: number, set: IndicatorSet, t: Translator) {
  const more = total - sets.length;
  return {
    // Long sets are told by dimension, and then many read alike.
    sets: [...new Set(sets.map((deciding) => decidingSetInWords(deciding, set, t)))],
    more: more > 0 ? t.text('indicators.sets.more', { count: more }) : null,
  };
}
