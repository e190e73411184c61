import type { Dimension, IndicatorSet, LocalisedText, Policy } from '@repere/contracts';
import type { Translator } from '@repere/messages';

/** A text of a set in the reader's language, or in English where it is not translated yet. */
export function setText(text: LocalisedText, t: Translator): string {
  return text[t.language] ?? text.en;
}

/** The label of a question: an indicator by its id, or a fact as `fact:<id>`. */
export function questionName(set: IndicatorSet, question: string, t: Translator): string {
  const fact = question.startsWith('fact:') ? question.slice('fact:'.length) : null;
  const item =
    fact === null
      ? set.dimensions.flatMap(({ indicators }) => indicators).find(({ id }) => id === question)
      : set.facts.find(({ id }) => id === fact);
  return item === undefined ? question : setText(item.label, t);
}

/**
 * The label of a question, with its dimension where the set has the same label in several: violence at recruitment is
 * another sign than violence at work.
 */
export function distinctQuestionName(set: IndicatorSet, question: string, t: Translator): string {
  const label = questionName(set, question, t);
  const isOwn = ({ indicators }: Dimension) => indicators.some(({ id }) => id === question);
  const own = set.dimensions.find(isOwn);
  if (own === undefined) return label;
  const isShared = set.dimensions.some(
    ({ id, indicators }) => id !== own.id && indicators.some((other) => setText(other.label, t) === label),
  );
  return isShared ? t.text('indicators.label-in', { label, dimension: setText(own.label, t) }) : label;
}

/** The label of a dimension. */
export function dimensionName(set: IndicatorSet, dimension: string, t: Translator): string {
  const found = set.dimensions.find(({ id }) => id === dimension);
  return found === undefined ? dimension : setText(found.label, t);
}

/** The label of an outcome of a policy, `undetermined` included. */
export function outcomeName(policy: Policy, outcome: string, t: Translator): string {
  const found = [...policy.outcomes, policy.otherwise].find(({ id }) => id === outcome);
  return found === undefined ? t.text('indicators.outcome.undetermined') : setText(found.label, t);
}

/** The policy of an assessment; an assessment of another set's policy is a mistake of the caller. */
export function policyOf(set: IndicatorSet, policy: string): Policy {
  const found = set.policies.find(({ id }) => id === policy);
  if (found === undefined) throw new Error(`No policy ${policy} in ${set.id}`);
  return found;
}
