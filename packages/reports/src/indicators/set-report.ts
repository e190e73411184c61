import type { Dimension, IndicatorSet } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import type { Report, ReportNode } from '../tree/report.ts';
import { setText } from './names.ts';
import { ruleInWords } from './rule-words.ts';

/**
 * The questions of a set on paper, with boxes. It holds no label, grade, class or result: a sheet that is seized says
 * only what was asked.
 */
export function questionnaireReport(set: IndicatorSet, t: Translator): Report {
  let number = 0;
  const table = (items: readonly { readonly question: Dimension['question'] }[]): ReportNode => ({
    kind: 'table',
    caption: t.text('indicators.set.question'),
    columns: [
      { text: t.text('indicators.paper.number'), align: 'end' },
      { text: t.text('indicators.set.question'), align: 'start' },
      { text: t.text('indicators.paper.answer'), align: 'start' },
    ],
    rows: items.map(({ question }) => [String(++number), setText(question, t), t.text('indicators.paper.boxes')]),
  });
  return {
    language: t.language,
    title: t.text('indicators.paper.title'),
    subtitle: `${set.id} ${set.version}`,
    nodes: [
      { kind: 'paragraph', text: [t.text('indicators.paper.lead')], isLead: true },
      ...set.dimensions.flatMap((dimension): ReportNode[] => [
        { kind: 'heading', level: 2, text: setText(dimension.question, t) },
        table(dimension.indicators),
      ]),
      ...(set.facts.length === 0 ? [] : [table(set.facts.filter(({ id }) => !isPart(id, set)))]),
    ],
  };
}

/** A set to read: signs with grades and definitions, rules, policies, sources and how far it can be trusted. */
export function setReport(set: IndicatorSet, t: Translator): Report {
  return {
    language: t.language,
    title: setText(set.title, t),
    subtitle: `${set.id} ${set.version}, ${t.text(`indicators.status.${set.status}`)}`,
    nodes: [
      { kind: 'paragraph', text: [setText(set.description, t)], isLead: true },
      ...statusNote(set, t),
      { kind: 'paragraph', text: [t.text('indicators.not-a-finding')] },
      ...set.dimensions.flatMap((dimension) => dimensionNodes(dimension, set, t)),
      { kind: 'heading', level: 2, text: t.text('indicators.set.policies') },
      ...set.policies.flatMap((policy): ReportNode[] => [
        { kind: 'heading', level: 3, text: setText(policy.label, t) },
        {
          kind: 'paragraph',
          text: [setText(policy.description, t), ' ', t.text(`indicators.trust.${policy.trust}`), '.'],
        },
        {
          kind: 'table',
          caption: setText(policy.label, t),
          columns: [
            { text: t.text('indicators.set.outcome'), align: 'start' },
            { text: t.text('indicators.set.when'), align: 'start' },
          ],
          rows: [
            ...policy.outcomes.map(({ label, when }) => [setText(label, t), ruleInWords(when, set, t)]),
            [setText(policy.otherwise.label, t), t.text('indicators.set.otherwise')],
          ],
        },
      ]),
      { kind: 'heading', level: 2, text: t.text('indicators.set.sources') },
      {
        kind: 'list',
        isOrdered: false,
        items: set.sources.map(({ title, year, url, read }) => [
          `${title} (${year}). ${setText(read, t)}${url === undefined ? '' : ` ${url}`}`,
        ]),
      },
    ],
  };
}

function statusNote(set: IndicatorSet, t: Translator): ReportNode[] {
  if (set.status !== 'draft' && set.status !== 'unreviewed') return [];
  return [
    {
      kind: 'note',
      tone: 'warning',
      title: t.text(`indicators.status.${set.status}`),
      text: [t.text(`indicators.set.${set.status}-note`)],
    },
  ];
}

function dimensionNodes(dimension: Dimension, set: IndicatorSet, t: Translator): ReportNode[] {
  const hasSides = dimension.indicators.some(({ side }) => side !== null);
  const hasGrades = dimension.indicators.some(({ strength }) => strength !== null);
  return [
    { kind: 'heading', level: 2, text: setText(dimension.label, t) },
    { kind: 'paragraph', text: [setText(dimension.definition, t), ' ', setText(dimension.guidance, t)] },
    ...(dimension.rule === null
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: [
              { kind: 'strong' as const, text: t.text('indicators.set.positive-when') },
              ` ${ruleInWords(dimension.rule, set, t)}.`,
            ],
          },
        ]),
    {
      kind: 'table',
      caption: setText(dimension.label, t),
      columns: [
        { text: t.text('indicators.set.sign'), align: 'start' },
        ...(hasSides ? [{ text: t.text('indicators.set.side'), align: 'start' as const }] : []),
        ...(hasGrades ? [{ text: t.text('indicators.set.strength'), align: 'start' as const }] : []),
        { text: t.text('indicators.set.trust'), align: 'start' },
        { text: t.text('indicators.set.definition'), align: 'start' },
        { text: t.text('indicators.set.guidance'), align: 'start' },
      ],
      rows: dimension.indicators.map(({ label, side, strength, trust, definition, guidance, contested }) => [
        setText(label, t),
        ...(hasSides ? [side === null ? '–' : t.text(`indicators.side.${side}`)] : []),
        ...(hasGrades ? [t.text(`indicators.strength.${strength ?? 'none'}`)] : []),
        trust,
        [
          setText(definition, t),
          ...(contested === undefined ? [] : [t.text('indicators.set.contested', { text: setText(contested, t) })]),
        ].join(' '),
        setText(guidance, t),
      ]),
    },
  ];
}

/** Whether a fact only makes up another one. */
function isPart(id: string, set: IndicatorSet): boolean {
  return set.facts.some(({ anyOf }) => anyOf?.includes(id) === true);
}
