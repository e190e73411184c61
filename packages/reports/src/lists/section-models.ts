import { modelsFigure } from '../figures/models.ts';
import type { ReportNode } from '../tree/report.ts';
import { NEAR_BIC, nearModels } from './near-models.ts';
import type { ReportContext } from './report-context.ts';
import { figureNodes, paragraph, section } from './report-nodes.ts';
import { protectedNumber } from './shown-result.ts';

/** Rows of the table of the best models. */
const MOST_ROWS = 20;

/** The best models of the search, and whether those that fit about as well agree. */
export function modelsSection(context: ReportContext): ReportNode[] {
  const { full, t, disclosed, about, people } = context;
  const { models } = full;
  const close = models === null ? null : nearModels(models);
  if (models === null || close === null) return [];
  const { near, mayBeMore, disagree } = close;
  const shown = disclosed.isComplete ? (value: number) => value : protectedNumber;
  const [min, max] = [shown(close.min), shown(close.max)];
  const nodes: ReportNode[] = [
    section(t.text('reports.lists.models')),
    paragraph(t.text('reports.lists.models.about')),
  ];
  if (near.length > 1) {
    const id = mayBeMore ? 'reports.figure.models.near-at-least' : 'reports.figure.models.near';
    const sentence = t.text(id, { count: near.length, units: NEAR_BIC, min: about(min), max: about(max) });
    if (disagree) {
      const factor = t.text('reports.figure.models.disagree', { ratio: t.decimal(max / min, 1) });
      nodes.push({ kind: 'note', tone: 'warning', title: t.text('reports.warning'), text: [`${sentence} ${factor}`] });
    } else nodes.push(paragraph(sentence));
  } else nodes.push(paragraph(t.text('reports.lists.models.alone', { model: close.best.model, units: NEAR_BIC })));
  if (!disclosed.isComplete) {
    return [...nodes, paragraph(t.text('reports.lists.models.withheld', { count: models.best.length }))];
  }
  const best = models.best.slice(0, MOST_ROWS);
  return [
    ...nodes,
    ...figureNodes((width) => modelsFigure(full, t, { width })),
    {
      kind: 'table',
      caption: t.text('reports.figure.models.title', { count: best.length, admissible: models.admissible }),
      columns: [
        { text: t.text('lists.column.model'), align: 'start' },
        { text: t.text('lists.column.estimate'), align: 'end' },
        { text: t.text('reports.lists.models.rounded'), align: 'end' },
        { text: t.text('reports.figure.models.above-best'), align: 'end' },
        { text: t.text('reports.figure.models.weight'), align: 'end' },
        { text: t.text('lists.column.parameters'), align: 'end' },
      ],
      rows: best.map(({ model, value, bic, weight, parameters }) => [
        model.replaceAll(',', ', '),
        people(value),
        about(value),
        t.decimal(bic - close.best.bic, 2),
        t.percent(weight, 1),
        t.count(parameters),
      ]),
      note: t.text('reports.lists.models.note'),
    },
  ];
}
