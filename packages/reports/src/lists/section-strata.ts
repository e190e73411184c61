import type { ListsEstimate } from '@repere/contracts';
import { strataEstimates, strataFigure, strataMethod } from '../figures/strata.ts';
import type { ReportNode } from '../tree/report.ts';
import { domainInWords } from './domain-words.ts';
import { intervalInWords, levelInWords } from './interval-words.ts';
import type { ReportContext } from './report-context.ts';
import { figureNodes, paragraph, section } from './report-nodes.ts';
import { estimateOf } from './whole-result.ts';

/** One method in each stratum, with the whole at the end; in figure and table. */
export function strataSection(context: ReportContext): ReportNode[] {
  const { full, result, t } = context;
  if (full.strata === null || full.strata.length === 0) return [];
  const hidden = full.strata.length - (result.strata?.length ?? 0);
  const method = strataMethod(result);
  const notes = hidden === 0 ? [] : [paragraph(t.text('reports.lists.strata.hidden', { count: hidden }))];
  const begin = [section(t.text('reports.lists.strata')), paragraph(t.text('reports.lists.strata.about'))];
  if (method === null) {
    const text = t.text(strataMethod(full) === null ? 'reports.lists.strata.none' : 'reports.lists.strata.withheld');
    return [...begin, paragraph(text), ...notes];
  }
  const whole = estimateOf(result.estimates, method);
  const estimates = strataEstimates(result, method);
  const [first] = estimates;
  return [
    ...begin,
    ...figureNodes((width) => strataFigure(result, t, { width, method })),
    {
      kind: 'table',
      caption: t.text('reports.figure.strata.title', { method: t.text(`lists.method.${method}`) }),
      columns: [
        { text: t.text('reports.figure.strata.column'), align: 'start' },
        { text: t.text('lists.column.observed'), align: 'end' },
        { text: t.text('lists.column.estimate'), align: 'end' },
        {
          text: t.text('lists.interval.label', { level: levelInWords(t, first?.interval.level ?? 0.95) }),
          align: 'end',
        },
        { text: t.text('reports.lists.methods.ratio'), align: 'end' },
      ],
      rows: estimates.map((estimate) => rowOf(domainInWords(estimate.domain), estimate, context)),
      ...(whole !== undefined && { footer: rowOf(t.text('reports.figure.strata.whole'), whole, context) }),
    },
    ...notes,
  ];
}

function rowOf(
  name: string,
  { observed, value, status, interval }: ListsEstimate,
  { t, people }: ReportContext,
): string[] {
  return [
    name,
    t.count(observed),
    value === null ? t.text(`lists.status.${status}`) : people(value),
    value === null ? t.text('lists.interval.none') : intervalInWords(t, interval, people),
    value === null || observed === 0 ? '–' : t.decimal(value / observed, 1),
  ];
}
