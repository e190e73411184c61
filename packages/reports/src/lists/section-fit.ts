import type { Diagnostics, DiagnosticValue, ListsEstimate } from '@repere/contracts';
import { bootstrapFigure } from '../figures/bootstrap.ts';
import { combinationName } from '../figures/overlap.ts';
import { asGiven, smallShare } from '../text/numbers.ts';
import type { ReportNode } from '../tree/report.ts';
import { estimateName, formInWords, memberPositions } from './model-words.ts';
import type { ReportContext } from './report-context.ts';
import { figureNodes, paragraph, part } from './report-nodes.ts';
import { estimateOf } from './whole-result.ts';

/** Models and fit, the steps of the stepwise choice, and a bootstrap. */
export function fitNodes(context: ReportContext): ReportNode[] {
  const { estimates, result, t } = context;
  const models = estimates.filter(({ model, role }) => model !== undefined && role !== 'pair' && role !== 'other-form');
  const stepwise = estimateOf(estimates, 'stepwise');
  const nodes = [
    ...(models.length === 0 ? [] : modelNodes(models, context)),
    ...(stepwise === undefined ? [] : stepNodes(stepwise, context)),
    ...bootstrapNodes(context),
    ...figureNodes((width) => bootstrapFigure(result, t, { width })),
  ];
  return nodes.length === 0 ? [] : [part(t.text('reports.lists.diagnostics')), ...nodes];
}

function modelNodes(
  models: readonly ListsEstimate[],
  { t, lists, disclosed, showsEmptyOverlaps }: ReportContext,
): ReportNode[] {
  const decimal = (value: number | null): string => (value === null ? '–' : t.decimal(value, 2));
  const positions = lists.map((list, index) =>
    t.text('reports.lists.diagnostics.position', { position: String(index + 1), list }),
  );
  // Criteria of several models of one table give its small counts away.
  const hasCriteria = disclosed.isComplete;
  return [
    {
      kind: 'table',
      caption: t.text('reports.lists.diagnostics.table'),
      columns: [
        { text: t.text('lists.column.method'), align: 'start' },
        { text: t.text('lists.column.model'), align: 'start' },
        { text: t.text('lists.column.parameters'), align: 'end' },
        ...(hasCriteria
          ? ([
              { text: t.text('lists.column.aic'), align: 'end' },
              { text: t.text('lists.column.bic'), align: 'end' },
            ] as const)
          : []),
        ...(showsEmptyOverlaps ? [{ text: t.text('lists.column.minus-infinity'), align: 'end' } as const] : []),
      ],
      rows: models.map((estimate) => [
        t.text(`lists.method.${estimate.method}`),
        // Lets a long model break after its commas.
        formInWords(estimate, t) ?? (estimate.model ?? '').replaceAll(',', ', '),
        estimate.parameters === null ? '–' : t.count(estimate.parameters),
        ...(hasCriteria ? [decimal(estimate.aic), decimal(estimate.bic)] : []),
        ...(showsEmptyOverlaps
          ? [estimate.minusInfinity.length === 0 ? t.text('lists.none') : estimate.minusInfinity.join(', ')]
          : []),
      ]),
      note: t.text('reports.lists.diagnostics.positions', { lists: positions }),
    },
    paragraph(t.text(hasCriteria ? 'reports.lists.diagnostics.criteria' : 'reports.lists.diagnostics.no-criteria')),
  ];
}

function stepNodes({ diagnostics }: ListsEstimate, { t, lists, disclosed }: ReportContext): ReportNode[] {
  const { threshold, steps } = diagnostics;
  if (!Array.isArray(steps) || typeof threshold !== 'number') return [];
  if (steps.length === 0) {
    const text = t.text('reports.lists.diagnostics.no-steps', { threshold: asGiven(t, threshold) });
    return [{ kind: 'paragraph', text: [text] }];
  }
  const number = (value: DiagnosticValue | undefined, format: (value: number) => string): string =>
    typeof value === 'number' ? format(value) : '–';
  return [
    {
      kind: 'table',
      caption: t.text('reports.lists.diagnostics.steps'),
      columns: [
        { text: t.text('reports.lists.diagnostics.step'), align: 'start' },
        { text: t.text('reports.lists.diagnostics.added'), align: 'start' },
        ...(disclosed.isComplete
          ? ([
              { text: t.text('reports.lists.diagnostics.observed'), align: 'end' },
              { text: t.text('reports.lists.diagnostics.expected'), align: 'end' },
              { text: t.text('reports.lists.diagnostics.p-value'), align: 'end' },
            ] as const)
          : []),
      ],
      rows: steps.map((each: DiagnosticValue, index) => {
        const step = fieldsOf(each);
        const pair = typeof step['pair'] === 'string' ? memberPositions(step['pair'], lists.length) : [];
        return [
          t.count(index + 1),
          combinationName(pair, lists),
          ...(disclosed.isComplete
            ? [
                number(step['observed'], t.count),
                number(step['expected'], (value) => t.decimal(value, 1)),
                number(step['p'], (value) => smallShare(t, value)),
              ]
            : []),
        ];
      }),
    },
  ];
}

/**
 * How many samples each bootstrap had, and how many gave a number; the latter only where no count is protected, since the
 * share without one tells how small an overlap is. Methods with the same numbers share a sentence.
 */
function bootstrapNodes({ estimates, lists, t, disclosed }: ReportContext): ReportNode[] {
  const names = new Map<string, string[]>();
  for (const estimate of estimates) {
    const { replicates, failed } = fieldsOf(estimate.diagnostics['bootstrap'] ?? null);
    if (typeof replicates !== 'number' || typeof failed !== 'number') continue;
    const text = disclosed.isComplete
      ? t.text('reports.lists.diagnostics.bootstrap', { samples: replicates, finite: replicates - failed })
      : t.text('reports.lists.diagnostics.samples', { samples: replicates });
    names.set(text, [...(names.get(text) ?? []), estimateName(estimate, lists, t)]);
  }
  const items = [...names].map(([form, methods]) => [t.text('lists.form', { method: t.list(methods), form })]);
  const [only] = items;
  if (only !== undefined && items.length === 1) return [paragraph(...only)];
  return items.length === 0 ? [] : [{ kind: 'list', isOrdered: false, items }];
}

function fieldsOf(value: DiagnosticValue): Diagnostics {
  // Not a list, so of the objects that a diagnostic can be only the one with names is left.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Diagnostics) : {};
}
