import type { Assessment, IndicatorSet } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import {
  decisiveInWords,
  dimensionName,
  distinctQuestionName,
  openInWords,
  outcomeName,
  policyOf,
  type ReasonsInWords,
  referralInWords,
  setText,
  traceInWords,
} from '@repere/reports';
import { textTable } from '../text-table.ts';
import { wrapped } from '../wrapped.ts';

/** One assessment for people: outcome, what to do, why, and what is still open. */
export function showAssessment(assessment: Assessment, set: IndicatorSet, width: number, t: Translator): string {
  const policy = policyOf(set, assessment.policy);
  const decisive = decisiveInWords(assessment, set, t);
  const { reasons, steps } = referralInWords(assessment, t);
  const line = (text: string, mark = '') => wrapped(`  ${mark}${text}`, width, ' '.repeat(2 + mark.length));
  const sections = [
    `${assessment.id === undefined ? '' : `${assessment.id}: `}${outcomeName(policy, assessment.outcome, t)}`,
    wrapped(
      `${t.text('indicators.not-a-finding')} ${setText(set.title, t)} ${assessment.version}, ${t.text(`indicators.status.${assessment.setStatus}`)}; ${setText(policy.label, t)}.`,
      width,
    ),
    [
      t.text('indicators.findings'),
      ...(['forcedLabour', 'trafficking'] as const).map((kind) =>
        line(
          `${t.text(`indicators.finding.${kind === 'trafficking' ? kind : 'forced-labour'}`)}: ${t.text(`indicators.finding.${assessment.findings[kind]}`)}`,
        ),
      ),
    ].join('\n'),
    [
      t.text('indicators.referral.title'),
      ...(reasons.length === 0 ? [] : [line(reasons.join(' '))]),
      ...steps.map((step) => line(step, '- ')),
    ].join('\n'),
    [
      t.text('indicators.dimensions'),
      textTable(
        [{ title: t.text('indicators.set.dimension') }, { title: t.text('indicators.result') }],
        Object.entries(assessment.dimensions).map(([id, state]) => [
          dimensionName(set, id, t),
          t.text(`indicators.state.${state}`),
        ]),
        '  ',
      ),
    ].join('\n'),
    ...(decisive === null ? [] : [[t.text('indicators.decisive.title'), ...reasonLines(decisive, line)].join('\n')]),
    ...(assessment.openQuestions.length === 0
      ? []
      : [
          [
            t.text('indicators.open.title'),
            ...openInWords(assessment, set, t).flatMap((each) => reasonLines(each, line)),
          ].join('\n'),
        ]),
    ...(assessment.nextQuestion === null
      ? []
      : [
          wrapped(
            t.text('indicators.next', { question: distinctQuestionName(set, assessment.nextQuestion.question, t) }),
            width,
          ),
        ]),
    [t.text('indicators.why'), ...traceInWords(assessment, set, t).map((each) => line(each, '- '))].join('\n'),
    ...(assessment.warnings.length === 0
      ? []
      : [[t.text('cli.lists.warnings'), ...assessment.warnings.map((each) => line(t.warning(each), '- '))].join('\n')]),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Many assessments: a line each, with its set where there are several. */
export function showAssessments(
  assessments: readonly Assessment[],
  setOf: (assessment: Assessment) => IndicatorSet,
  left: number,
  t: Translator,
): string {
  const isAcross = new Set(assessments.map(({ set }) => set)).size > 1;
  const table = textTable(
    [
      { title: t.text('cli.indicators.column.sheet') },
      ...(isAcross ? [{ title: t.text('indicators.set.id') }] : []),
      { title: t.text('indicators.set.policy') },
      { title: t.text('indicators.set.outcome') },
      { title: t.text('indicators.finding.forced-labour') },
      { title: t.text('indicators.finding.trafficking') },
      { title: t.text('indicators.dimensions') },
    ],
    assessments.map((assessment) => [
      assessment.id ?? '–',
      ...(isAcross ? [assessment.set] : []),
      assessment.policy,
      outcomeName(policyOf(setOf(assessment), assessment.policy), assessment.outcome, t),
      t.text(`indicators.finding.${assessment.findings.forcedLabour}`),
      t.text(`indicators.finding.${assessment.findings.trafficking}`),
      positives(assessment, setOf(assessment), t),
    ]),
  );
  const lines = [
    table,
    ...(left > 0 ? [t.text('cli.verify.more', { count: left })] : []),
    '',
    t.text('indicators.not-a-finding'),
    ...new Set(
      assessments.flatMap(({ warnings }) =>
        warnings.filter(({ code }) => code.endsWith('-set')).map((each) => t.warning(each)),
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function positives({ dimensions }: Assessment, set: IndicatorSet, t: Translator): string {
  const positive = Object.entries(dimensions).filter(([, state]) => state === 'positive');
  return positive.length === 0 ? '–' : positive.map(([id]) => dimensionName(set, id, t)).join(', ');
}

function reasonLines({ lead, sets, more }: ReasonsInWords, line: (text: string, mark?: string) => string): string[] {
  return [line(lead), ...sets.map((each) => line(each, '- ')), ...(more === null ? [] : [line(more, '- ')])];
}
