import type { MessageId } from '@repere/messages';
import type { ReportNode } from '../tree/report.ts';
import type { ReportContext } from './report-context.ts';
import { paragraph, part, section } from './report-nodes.ts';

const NOT: readonly MessageId[] = [
  'reports.lists.not.unreachable',
  'reports.lists.not.period',
  'reports.lists.not.sum',
  'reports.lists.not.exact',
];

/** Findings of Binette and Steorts (2022): mean log bias and coverage of 95 % intervals on lists of known size. */
const BINETTE_STEORTS = [
  { method: 'stepwise', logBias: -0.17, coverage: 0.9 },
  { method: 'main', logBias: -0.29, coverage: 0.88 },
  { method: 'graphs', logBias: -0.34, coverage: 0.8 },
  { method: 'latent-classes', logBias: -0.52, coverage: 0.6 },
] as const;

/** Publications that criticise the method; they stand among the sources. */
export const CRITICISM = [
  'Whitehead, Jackson, Balch and Francis (2021), On the unreliability of multiple systems estimation for estimating the number of potential victims of modern slavery in the UK, Journal of Human Trafficking 7, 1-13',
  'Binette and Steorts (2022), On the reliability of multiple systems estimation in the quantification of modern slavery, Journal of the Royal Statistical Society A 185, 640-676',
] as const;

/** How the number must not be read, what is held against the method, and to which side it is likely to be off. */
export function limitsSection({ t }: ReportContext): ReportNode[] {
  return [
    section(t.text('reports.lists.limits')),
    part(t.text('reports.lists.not')),
    { kind: 'list', isOrdered: false, items: NOT.map((id) => [t.text(id)]) },
    part(t.text('reports.lists.criticism')),
    paragraph(t.text('reports.lists.criticism.whitehead')),
    paragraph(t.text('reports.lists.criticism.binette')),
    {
      kind: 'table',
      caption: t.text('reports.lists.criticism.table'),
      columns: [
        { text: t.text('lists.column.method'), align: 'start' },
        { text: t.text('reports.lists.criticism.low'), align: 'end' },
        { text: t.text('reports.lists.criticism.coverage'), align: 'end' },
      ],
      rows: BINETTE_STEORTS.map(({ method, logBias, coverage }) => [
        t.text(`lists.method.${method}`),
        t.percent(1 - Math.exp(logBias)),
        t.percent(coverage),
      ]),
      note: t.text('reports.lists.criticism.note'),
    },
    part(t.text('reports.lists.bias')),
    paragraph(t.text('reports.lists.bias.low')),
    paragraph(t.text('reports.lists.bias.high')),
  ];
}
