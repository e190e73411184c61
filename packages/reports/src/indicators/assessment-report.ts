import type { Assessment, IndicatorSet } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import type { Report, ReportNode } from '../tree/report.ts';
import { dimensionName, distinctQuestionName, outcomeName, policyOf, setText } from './names.ts';
import { decisiveInWords, openInWords, type ReasonsInWords, referralInWords } from './reasons-words.ts';
import { traceInWords } from './trace-words.ts';

/** An assessment as a document: outcome, what to do, why, what is still open. It names nobody. */
export function assessmentReport(assessment: Assessment, set: IndicatorSet, t: Translator): Report {
  const policy = policyOf(set, assessment.policy);
  const decisive = decisiveInWords(assessment, set, t);
  const { reasons, steps } = referralInWords(assessment, t);
  return {
    language: t.language,
    title: outcomeName(policy, assessment.outcome, t),
    subtitle: `${setText(set.title, t)}, ${set.version}. ${setText(policy.label, t)}`,
    nodes: [
      { kind: 'paragraph', text: [t.text('indicators.not-a-finding')], isLead: true },
      ...assessment.warnings.map(
        (each): ReportNode => ({
          kind: 'note',
          tone: 'warning',
          title: t.text(`indicators.status.${assessment.setStatus}`),
          text: [t.warning(each)],
        }),
      ),
      {
        kind: 'facts',
        items: [
          {
            name: t.text('indicators.finding.forced-labour'),
            text: [t.text(`indicators.finding.${assessment.findings.forcedLabour}`)],
          },
          {
            name: t.text('indicators.finding.trafficking'),
            text: [t.text(`indicators.finding.${assessment.findings.trafficking}`)],
          },
          ...(assessment.id === undefined ? [] : [{ name: 'id', text: [assessment.id] }]),
        ],
      },
      { kind: 'heading', level: 2, text: t.text('indicators.referral.title') },
      ...(reasons.length === 0 ? [] : [{ kind: 'paragraph' as const, text: [reasons.join(' ')] }]),
      { kind: 'list', isOrdered: true, items: steps.map((step) => [step]) },
      {
        kind: 'table',
        caption: t.text('indicators.dimensions'),
        columns: [
          { text: t.text('indicators.set.dimension'), align: 'start' },
          { text: t.text('indicators.result'), align: 'start' },
        ],
        rows: Object.entries(assessment.dimensions).map(([id, state]) => [
          dimensionName(set, id, t),
          t.text(`indicators.state.${state}`),
        ]),
      },
      ...(decisive === null
        ? []
        : [
            { kind: 'heading' as const, level: 2 as const, text: t.text('indicators.decisive.title') },
            ...reasonNodes(decisive),
          ]),
      ...(assessment.openQuestions.length === 0
        ? []
        : [
            { kind: 'heading' as const, level: 2 as const, text: t.text('indicators.open.title') },
            ...openInWords(assessment, set, t).flatMap(reasonNodes),
          ]),
      ...(assessment.nextQuestion === null
        ? []
        : [
            {
              kind: 'paragraph' as const,
              text: [
                t.text('indicators.next', { question: distinctQuestionName(set, assessment.nextQuestion.question, t) }),
              ],
            },
          ]),
      { kind: 'heading', level: 2, text: t.text('indicators.why') },
      { kind: 'list', isOrdered: true, items: traceInWords(assessment, set, t).map((sentence) => [sentence]) },
    ],
  };
}

function reasonNodes({ lead, sets, more }: ReasonsInWords): ReportNode[] {
  return [
    { kind: 'paragraph', text: [lead] },
    ...(sets.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            isOrdered: false,
            items: [...sets, ...(more === null ? [] : [more])].map((each) => [each]),
          },
        ]),
  ];
}
