import type { Diagnostics, DiagnosticValue, ListsEstimate } from '@repere/contracts';
import type { MessageId } from '@repere/messages';
import { bootstrapFigure } from '../figures/bootstrap.ts';
import { combinationName } from '../figures/overlap.ts';
import { asGiven, smallShare } from '../text/numbers.ts';
import type { Inline, ReportNode } from '../tree/report.ts';
import { memberPositions } from './model-words.ts';
import type { ReportContext } from './report-context.ts';
import { figureNode } from './sections-result.ts';

const ASSUMPTIONS: readonly MessageId[] = [
  'reports.lists.assumptions.closed',
  'reports.lists.assumptions.linkage',
  'reports.lists.assumptions.scope',
  'reports.lists.assumptions.dependence',
  'reports.lists.assumptions.heterogeneity',
  'reports.lists.assumptions.referral',
];

const NOT: readonly MessageId[] = [
  'reports.lists.not.unreachable',
  'reports.lists.not.period',
  'reports.lists.not.sum',
  'reports.lists.not.exact',
];

/** What the methods take for granted, to be answered one by one. */
export function assumptionsSection({ t }: ReportContext): ReportNode[] {
  return [
    { kind: 'heading', level: 2, text: t.text('reports.lists.assumptions') },
    { kind: 'paragraph', text: [t.text('reports.lists.assumptions.intro')] },
    { kind: 'list', isOrdered: true, items: ASSUMPTIONS.map((id) => [t.text(id)]) },
  ];
}

/** How the number must not be read. */
export function notSection({ t }: ReportContext): ReportNode[] {
  return [
    { kind: 'heading', level: 2, text: t.text('reports.lists.not') },
    { kind: 'list', isOrdered: false, items: NOT.map((id) => [t.text(id)]) },
  ];
}

/** Models and fit, the steps of the selection, and the bootstrap. */
export function diagnosticsSection(context: ReportContext): ReportNode[] {
  const { estimates, result, t } = context;
  const models = estimates.filter(({ model, method }) => model !== undefined && method !== 'pairs');
  const stepwise = estimates.find(({ method }) => method === 'stepwise');
  const nodes: ReportNode[] = [
    ...(models.length === 0 ? [] : modelNodes(models, context)),
    ...(stepwise === undefined ? [] : stepNodes(stepwise, context)),
    ...(stepwise === undefined ? [] : bootstrapNodes(stepwise, context)),
  ];
  if (bootstrapFigure(result, t) !== null) {
    nodes.push(
      figureNode((width) => {
        const figure = bootstrapFigure(result, t, { width });
        if (figure === null) throw new TypeError('The bootstrap figure depends on its width');
        return figure;
      }),
    );
  }
  return nodes.length === 0 ? [] : [{ kind: 'heading', level: 2, text: t.text('reports.lists.diagnostics') }, ...nodes];
}

function modelNodes(models: readonly ListsEstimate[], { t, lists, disclosed }: ReportContext): ReportNode[] {
  const decimal = (value: number | null): string =>
    value === null ? '–' : t.decimal(value, disclosed.isComplete ? 2 : 0);
  const positions = lists.map((list, index) =>
    t.text('reports.lists.diagnostics.position', { position: String(index + 1), list }),
  );
  return [
    {
      kind: 'table',
      caption: t.text('reports.lists.diagnostics.table'),
      columns: [
        { text: t.text('lists.column.method'), align: 'start' },
        { text: t.text('lists.column.model'), align: 'start' },
        { text: t.text('lists.column.parameters'), align: 'end' },
        { text: t.text('lists.column.aic'), align: 'end' },
        { text: t.text('lists.column.bic'), align: 'end' },
        { text: t.text('lists.column.minus-infinity'), align: 'end' },
      ],
      rows: models.map(({ method, model = '', parameters, aic, bic, minusInfinity }) => [
        t.text(`lists.method.${method}`),
        // Lets a long model break after its commas.
        model.replaceAll(',', ', '),
        parameters === null ? '–' : t.count(parameters),
        decimal(aic),
        decimal(bic),
        minusInfinity.length === 0 ? t.text('lists.none') : minusInfinity.join(', '),
      ]),
      note: t.text('reports.lists.diagnostics.positions', { lists: positions }),
    },
    { kind: 'paragraph', text: [t.text('reports.lists.diagnostics.criteria')] },
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

function bootstrapNodes({ diagnostics }: ListsEstimate, { t }: ReportContext): ReportNode[] {
  const { replicates, failed } = fieldsOf(diagnostics['bootstrap'] ?? null);
  if (typeof replicates !== 'number' || typeof failed !== 'number') return [];
  const text = t.text('reports.lists.diagnostics.bootstrap', { samples: replicates, finite: replicates - failed });
  return [{ kind: 'paragraph', text: [text] }];
}

function fieldsOf(value: DiagnosticValue): Diagnostics {
  // Not a list, so of the objects that a diagnostic can be only the one with names is left.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Diagnostics) : {};
}

/** The publications that data and methods come from. */
export function sourcesSection({ t, result, source }: ReportContext): ReportNode[] {
  const sources = [...new Set(result.estimates.flatMap(({ provenance }) => provenance.sources))];
  const items: Inline[][] = [
    ...(source.citation === undefined ? [] : [[t.text('reports.lists.sources.data', { source: source.citation })]]),
    ...sources.map((each) => [each]),
  ];
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: t.text('reports.lists.sources') },
    { kind: 'list', isOrdered: false, items },
  ];
}

/** The command that computes everything again, and what it needs. */
export function reproduceSection({ t, result, disclosed, isPublished }: ReportContext): ReportNode[] {
  const provenance = result.estimates.find(({ method }) => method === 'stepwise')?.provenance;
  const any = provenance ?? result.estimates[0]?.provenance;
  if (any === undefined) return [];
  const { input, software } = any;
  const mayShowDigest = isPublished || disclosed.isComplete;
  return [
    { kind: 'heading', level: 2, text: t.text('reports.lists.reproduce') },
    { kind: 'paragraph', text: [t.text('reports.lists.reproduce.text')] },
    {
      kind: 'paragraph',
      text: [{ kind: 'code', text: `repere verify result.json ${shellWord(input.name ?? 'table.csv')}` }],
    },
    {
      kind: 'facts',
      items: [
        { name: t.text('reports.lists.reproduce.software'), text: [`Repère ${software.version}`] },
        { name: t.text('reports.lists.reproduce.engine'), text: [software.engine] },
        ...(any.seed === null ? [] : [{ name: t.text('lists.option.seed'), text: [String(any.seed)] }]),
        {
          name: t.text('reports.lists.reproduce.digest'),
          text: mayShowDigest
            ? [{ kind: 'code', text: input.digest } as const]
            : [t.text('reports.lists.reproduce.digest-withheld')],
        },
      ],
    },
  ];
}

/** A file name that a shell takes as one word. */
function shellWord(name: string): string {
  return /^[\w.@%+,/-]+$/.test(name) && !name.startsWith('-') ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
