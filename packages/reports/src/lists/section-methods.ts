import type { EstimateStatus, ListsEstimate } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import type { ReportColumn, ReportNode, ReportTable } from '../tree/report.ts';
import { personsOnAll } from './disclosed.ts';
import { intervalInWords, levelInWords } from './interval-words.ts';
import { estimateName, pairOf } from './model-words.ts';
import type { ReportContext } from './report-context.ts';
import { paragraph, part, section } from './report-nodes.ts';
import { fitNodes } from './section-fit.ts';
import { isInSpread } from './whole-result.ts';

/** More pairs than this are folded where they can be: six lists have 15. */
const MOST_OPEN_PAIRS = 15;

/** Every method with its interval, its model and its fit, then pairs, and what each method does. */
export function methodsSection(context: ReportContext): ReportNode[] {
  const { estimates, full, t, disclosed, withheld } = context;
  const single = estimates.filter(({ role }) => role !== 'pair' && role !== 'other-form');
  const forms = estimates.filter(({ role }) => role === 'other-form');
  const used = [...new Set(full.estimates.map(({ method }) => method))];
  return [
    section(t.text('reports.lists.methods')),
    ...(single.length === 0 ? [] : [methodsTable(t.text('reports.lists.methods.table'), single, context)]),
    ...(withheld.estimates === 0 ? [] : [paragraph(t.text('reports.lists.withheld', { count: withheld.estimates }))]),
    ...(disclosed.isComplete ? [] : [paragraph(t.text('reports.lists.methods.rounded'))]),
    ...publicationNodes(context),
    ...statusNotes(single, context),
    ...(forms.length === 0
      ? []
      : [
          paragraph(t.text('reports.lists.methods.forms')),
          { ...methodsTable(t.text('reports.lists.methods.forms-table'), forms, context), isAside: true },
        ]),
    ...fitNodes(context),
    ...pairsNodes(context),
    part(t.text('reports.lists.methods.about')),
    {
      kind: 'list',
      isOrdered: false,
      items: used.map((method) => [
        { kind: 'strong', text: `${t.text(`lists.method.${method}`)}. ` },
        t.text(`lists.method.${method}.about`),
      ]),
    },
  ];
}

function methodsTable(caption: string, estimates: readonly ListsEstimate[], context: ReportContext): ReportTable {
  const { t, people, disclosed, lists } = context;
  const valueWords = ({ role, value, status }: ListsEstimate): string => {
    if (value === null) return t.text(`lists.status.${status}`);
    return role === 'lower-bound' ? t.text('reports.figure.bound', { value: people(value) }) : people(value);
  };
  return {
    kind: 'table',
    caption,
    columns: [
      { text: t.text('lists.column.method'), align: 'start' },
      { text: t.text('lists.column.estimate'), align: 'end' },
      intervalColumn(estimates, context),
      { text: t.text('lists.column.interval-how'), align: 'start' },
      { text: t.text('lists.column.unobserved'), align: 'end' },
      // Elsewhere it stands beside the numbers for publication.
      ...(disclosed.isComplete ? [] : ([{ text: t.text('reports.lists.methods.ratio'), align: 'end' }] as const)),
    ],
    rows: estimates.map((estimate) => {
      const { value, interval, unobserved } = estimate;
      return [
        estimateName(estimate, lists, t),
        valueWords(estimate),
        value === null ? t.text('lists.interval.none') : intervalInWords(t, interval, people),
        t.text(`lists.interval.${interval.how}.short`),
        unobserved.value === null ? '–' : people(unobserved.value),
        ...(disclosed.isComplete ? [] : [ratioWords(estimate, t)]),
      ];
    }),
  };
}

/** The numbers that can be compared as they should be published; where counts are protected, all numbers are like that. */
function publicationNodes({ estimates, t, about, disclosed, lists }: ReportContext): ReportNode[] {
  const compared = estimates.filter(isInSpread);
  if (!disclosed.isComplete || compared.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: t.text('reports.lists.methods.publish'),
      columns: [
        { text: t.text('lists.column.method'), align: 'start' },
        { text: t.text('lists.column.estimate'), align: 'end' },
        intervalColumn(compared, { t }),
        { text: t.text('reports.lists.methods.ratio'), align: 'end' },
      ],
      rows: compared.map((estimate) => [
        estimateName(estimate, lists, t),
        estimate.value === null ? '–' : about(estimate.value),
        intervalInWords(t, estimate.interval, about),
        ratioWords(estimate, t),
      ]),
    },
  ];
}

function intervalColumn(estimates: readonly ListsEstimate[], { t }: Pick<ReportContext, 't'>): ReportColumn {
  const level = levelInWords(t, estimates[0]?.interval.level ?? 0.95);
  return { text: t.text('lists.interval.label', { level }), align: 'end' };
}

function ratioWords({ value, observed }: ListsEstimate, t: Translator): string {
  return value === null || observed === 0 ? '–' : t.decimal(value / observed, 1);
}

/** Why methods have no number, once for each reason. */
function statusNotes(estimates: readonly ListsEstimate[], { t, lists }: ReportContext): ReportNode[] {
  const without = estimates.filter(({ value }) => value === null);
  const statuses = [...new Set(without.map(({ status }) => status))];
  return statuses.map((status: EstimateStatus): ReportNode => {
    const names = without.filter((each) => each.status === status).map((each) => estimateName(each, lists, t));
    return {
      kind: 'note',
      tone: status === 'not-applicable' ? 'note' : 'warning',
      title: t.list(names),
      text: [t.text(`lists.status.${status}.about`)],
    };
  });
}

function pairsNodes({ estimates, t, people, table, lists, disclosed }: ReportContext): ReportNode[] {
  const pairs = estimates.filter(({ role }) => role === 'pair');
  const [first] = pairs;
  if (first === undefined) return [];
  const onBoth = (estimate: ListsEstimate): string => {
    const pair = pairOf(estimate, lists.length);
    if (pair === null || table === null) return '–';
    const mask = (1 << pair[0]) | (1 << pair[1]);
    return disclosed.pairs.has(mask) ? t.count(personsOnAll(table, mask)) : t.text('reports.masked');
  };
  return [
    part(t.text('lists.method.pairs')),
    paragraph(t.text('reports.lists.pairs.intro')),
    {
      kind: 'table',
      caption: t.text('reports.lists.pairs.table'),
      columns: [
        { text: t.text('lists.column.pair'), align: 'start' },
        { text: t.text('lists.column.on-both'), align: 'end' },
        { text: t.text('lists.column.estimate'), align: 'end' },
        { text: t.text('lists.interval.label', { level: levelInWords(t, first.interval.level) }), align: 'end' },
      ],
      rows: pairs.map((estimate) => [
        estimateName(estimate, lists, t),
        onBoth(estimate),
        estimate.value === null ? t.text(`lists.status.${estimate.status}`) : people(estimate.value),
        estimate.value === null ? t.text('lists.interval.none') : intervalInWords(t, estimate.interval, people),
      ]),
      isAside: pairs.length > MOST_OPEN_PAIRS,
    },
  ];
}
