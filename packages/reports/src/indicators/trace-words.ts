import type { Assessment, IndicatorSet, TraceCount, TracePart, TraceStep } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { dimensionName, outcomeName, policyOf, questionName } from './names.ts';

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
        parts: step.because.map((part) => partInWords(part, set, t)),
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
          labels: step.present.map((id) => questionName(set, id, t)).join('; '),
        }),
    ...(unknown > 0 ? [t.text('indicators.trace.open', { count: unknown })] : []),
    ...(step.state === null ? [] : [t.text(`indicators.trace.${step.state}`)]),
  ];
  return sentences.join(' ');
}

function countInWords({ side, strength, yes }: TraceCount, t: Translator): string {
  const count = t.text(`indicators.count.${strength ?? 'none'}`, { count: yes });
  return side === null ? count : t.text('indicators.count.side', { count, side: t.text(`indicators.side.${side}`) });
}

function partInWords({ kind, id, truth }: TracePart, set: IndicatorSet, t: Translator): string {
  const label =
    kind === 'dimension'
      ? dimensionName(set, id, t)
      : kind === 'count'
        ? t.text('indicators.trace.count-part')
        : questionName(set, kind === 'fact' ? `fact:${id}` : id, t);
  return t.text('indicators.trace.part', { label, truth });
}
