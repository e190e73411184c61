import type { IndicatorSet } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import type { Report, ReportNode } from '../tree/report.ts';
import {
  type AcrossInput,
  adviceAcross,
  carriedInWords,
  jointInWords,
  type OtherSet,
  resultCells,
  warningsOfOther,
} from './crosswalk-words.ts';
import { setText } from './names.ts';

/** The document of an assessment with what frameworks of other sets say on the same answers after it. */
export function withOtherFrameworks(report: Report, across: AcrossInput, from: IndicatorSet, t: Translator): Report {
  return {
    ...report,
    nodes: [
      ...report.nodes,
      { kind: 'heading', level: 2, text: t.text('indicators.across.title') },
      { kind: 'paragraph', text: [t.text('indicators.across.lead')] },
      ...across.others.flatMap((other) => nodesOf(other, across, from, t)),
      { kind: 'heading', level: 3, text: t.text('indicators.across.joint') },
      { kind: 'facts', items: jointInWords(across, t).map(({ name, value }) => ({ name, text: [value] })) },
      { kind: 'paragraph', text: [adviceAcross(across, t)] },
    ],
  };
}

function nodesOf(other: OtherSet, across: AcrossInput, from: IndicatorSet, t: Translator): readonly ReportNode[] {
  const { set } = other;
  const words = carriedInWords(other, from, t);
  const own = across.assessments.filter((each) => each.set === set.id);
  return [
    {
      kind: 'heading',
      level: 3,
      text: `${setText(set.title, t)}, ${set.version}, ${t.text(`indicators.status.${set.status}`)}`,
    },
    ...warningsOfOther(set, across.assessments, t).map(
      (text): ReportNode => ({
        kind: 'note',
        tone: 'warning',
        title: t.text(`indicators.status.${set.status}`),
        text: [text],
      }),
    ),
    {
      kind: 'table',
      caption: t.text('indicators.result'),
      columns: [
        { text: t.text('indicators.set.policy'), align: 'start' },
        { text: t.text('indicators.set.outcome'), align: 'start' },
        { text: t.text('indicators.finding.forced-labour'), align: 'start' },
        { text: t.text('indicators.finding.trafficking'), align: 'start' },
      ],
      rows: own.map((each) => [...resultCells(each, set, t)]),
    },
    { kind: 'paragraph', text: [words.lead] },
    ...listOf(words.carried),
    ...words.trust.map((text): ReportNode => ({ kind: 'paragraph', text: [text] })),
    ...(words.contradictions.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: [{ kind: 'strong' as const, text: t.text('indicators.across.contradictions') }],
          },
          ...listOf(words.contradictions),
        ]),
    ...(words.shared === null ? [] : [{ kind: 'paragraph' as const, text: [words.shared] }]),
    { kind: 'paragraph', text: [words.open] },
  ];
}

function listOf(items: readonly string[]): readonly ReportNode[] {
  return items.length === 0 ? [] : [{ kind: 'list', isOrdered: false, items: items.map((item) => [item]) }];
}
