import type { Assessment, IndicatorSet, Policy, Rule, TraceCount, TracePart, TraceStep } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { dimensionName, outcomeName, policyOf, questionName } from './names.ts';
import { ruleInWords } from './rule-words.ts';
import { semicolonList } from './semicolon-list.ts';

/** The reasoning of an assessment as sentences, in the order in which it was made. */
export function traceInWords(assessment: Assessment, set: IndicatorSet, t: Translator): readonly string[] {
  return assessment.trace.flatMap((step) => sentence(step, assessment, set, t) ?? []);
}

function sentence(step: TraceStep, { policy: policyId }: Assessment, set: IndicatorSet, t: Translator): string | null {
  const policy = policyOf(set, policyId);
  switch (step.step) {
    case 'fact':
      return t.text('indicators.trace.fact', {
        label: questionName(set, `fact:${step.fact}`, t),
        answer: step.answer,
      });
    case 'indicator':
      // Told within its dimension.
      return null;
    case 'dimension':
      return dimensionSentence(step, set, t);
    case 'outcome-rule':
      return t.text('indicators.trace.rule', {
        outcome: outcomeName(policy, step.outcome, t),
        truth: step.truth,
        parts: semicolonList(
          step.because.map((part) => partInWords(part, policy, set, t)),
          t,
        ),
      });
    case 'result':
      return step.possible.length === 1
        ? t.text('indicators.trace.result', { outcome: outcomeName(policy, step.outcome, t) })
        : t.text('indicators.trace.result.open', {
            outcomes: step.possible.map((outcome) =>
              t.text('indicators.quoted', { text: outcomeName(policy, outcome, t) }),
            ),
          });
  }
}

function dimensionSentence(step: Extract<TraceStep, { step: 'dimension' }>, set: IndicatorSet, t: Translator): string {
  const dimension = dimensionName(set, step.dimension, t);
  const found = step.counts.filter(({ yes }) => yes > 0);
  const unknown = step.counts.reduce((sum, count) => sum + count.unknown, 0);
  const sentences = [
    found.length === 0
      ? t.text('indicators.trace.nothing', { dimension })
      : t.text('indicators.trace.present', {
          dimension,
          counts: found.map((count) => countInWords(count, t)),
          labels: semicolonList(
            step.present.map((id) => questionName(set, id, t)),
            t,
          ),
        }),
    ...(unknown > 0 ? [t.text('indicators.trace.open', { count: unknown })] : []),
    ...(step.state === null ? [] : [t.text(`indicators.trace.${step.state}`, { unknown })]),
  ];
  return sentences.join(' ');
}

function countInWords({ side, strength, yes }: TraceCount, t: Translator): string {
  const count = t.text(`indicators.count.${strength ?? 'none'}`, { count: yes });
  return side === null ? count : t.text('indicators.count.side', { count, side: t.text(`indicators.side.${side}`) });
}

function partInWords({ kind, id, truth }: TracePart, policy: Policy, set: IndicatorSet, t: Translator): string {
  if (kind === 'dimension')
    return t.text('indicators.trace.part.dimension', { label: dimensionName(set, id, t), truth });
  const label =
    kind === 'count' ? countPartInWords(id, policy, set, t) : questionName(set, kind === 'fact' ? `fact:${id}` : id, t);
  return t.text('indicators.trace.part', { label, truth });
}

/** A count has no name: the trace calls it by its rule as written, and so it is found in the policy again. */
function countPartInWords(id: string, policy: Policy, set: IndicatorSet, t: Translator): string {
  const rule = policy.outcomes.map(({ when }) => ruleWritten(when, id)).find((found) => found !== null);
  return rule === undefined || rule === null ? id : ruleInWords(rule, set, t);
}

function ruleWritten(rule: Rule, id: string): Rule | null {
  if ('of' in rule) return JSON.stringify(rule) === id ? rule : null;
  const parts =
    'all' in rule
      ? rule.all
      : 'any' in rule
        ? rule.any
        : 'rules' in rule
          ? rule.rules
          : 'not' in rule
            ? [rule.not]
            : [];
  for (const part of parts) {
    const found = ruleWritten(part, id);
    if (found !== null) return found;
  }
  return null;
}
