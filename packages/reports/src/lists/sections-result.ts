import type { ListsEstimate } from '@repere/contracts';
import { DESK_WIDTH, type Figure, PHONE_WIDTH } from '../figures/figure.ts';
import { spreadFigure } from '../figures/spread.ts';
import type { Inline, ReportFigure, ReportNode } from '../tree/report.ts';
import { personsOnAll } from './disclosed.ts';
import { intervalInWords, levelInWords } from './interval-words.ts';
import { estimateName, pairOf } from './model-words.ts';
import type { ReportContext } from './report-context.ts';
import { methodsAgree, observedInAll } from './whole-result.ts';

/** The answer in a few sentences: observed, spread, primary method. */
export function leadSection({ result, t, about, lists }: ReportContext): ReportNode[] {
  const observed = observedInAll(result);
  const { min, max } = result.spread;
  const sentences: Inline[] = [];
  if (observed !== null) {
    sentences.push(`${t.text('reports.lists.observed', { count: observed, lists: lists.length })} `);
  }
  if (min === null || max === null) sentences.push(t.text('reports.lists.spread-none'));
  else if (methodsAgree(result.spread)) {
    const count = result.spread.methods.length;
    sentences.push(t.text('reports.lists.spread-agree', { count, value: about(min) }));
  } else if (result.spread.methods.length > 1) {
    sentences.push(t.text('reports.lists.spread', { min: about(min), max: about(max) }));
  } else {
    const only = result.estimates.find(({ method, value }) => value !== null && result.spread.methods.includes(method));
    const interval = only === undefined ? '' : intervalInWords(t, only.interval, about);
    sentences.push(t.text('reports.lists.spread-one', { value: about(min), interval }));
  }
  const nodes: ReportNode[] = [{ kind: 'paragraph', isLead: true, text: sentences }];
  const primary = primarySentence(result.estimates, result.primary?.method, t, about);
  if (primary !== null) nodes.push({ kind: 'paragraph', text: [primary] });
  return nodes;
}

function primarySentence(
  estimates: readonly ListsEstimate[],
  method: string | undefined,
  t: ReportContext['t'],
  about: ReportContext['about'],
): string | null {
  const estimate = estimates.find((each) => each.method === method);
  // Pairs are many numbers; none of them is the number of the method.
  if (estimate === undefined || estimate.method === 'pairs' || estimate.method === 'chao') return null;
  const name = t.text(`lists.method.${estimate.method}`);
  if (estimate.value === null) {
    const status = t.text(`lists.status.${estimate.status}`).toLocaleLowerCase(t.language);
    return t.text('reports.lists.lead-primary-none', { method: name, status });
  }
  return t.text('reports.lists.lead-primary', {
    method: name,
    value: about(estimate.value),
    interval: intervalInWords(t, estimate.interval, about),
  });
}

/** The spread, with what is in it and what is not and why. */
export function spreadSection(context: ReportContext): ReportNode[] {
  const { result, estimates, t } = context;
  const { spread } = result;
  const shown = { ...result, estimates };
  const names = spread.methods.map((method) => methodName(method, context));
  return [
    { kind: 'heading', level: 2, text: t.text('reports.lists.results') },
    { kind: 'paragraph', text: spreadWords(context) },
    ...(names.length === 0
      ? []
      : [{ kind: 'paragraph', text: [t.text('reports.lists.included', { methods: names })] } as const]),
    ...excludedNodes(context),
    figureNode((width) => spreadFigure(shown, t, { width })),
  ];
}

function spreadWords({ result: { spread }, t, people }: ReportContext): Inline[] {
  const { min, max, methods } = spread;
  if (min === null || max === null) return [t.text('lists.spread.none')];
  if (methodsAgree(spread)) return [t.text('lists.spread.agree', { count: methods.length, value: people(min) })];
  if (methods.length < 2) return [t.text('lists.spread.one', { value: people(min) })];
  const range = t.text('lists.spread.text', { min: people(min), max: people(max) });
  return [
    { kind: 'strong', text: `${t.text('reports.lists.spread-label', { range })} ` },
    t.text('lists.spread.about'),
  ];
}

function excludedNodes(context: ReportContext): ReportNode[] {
  const { result, t } = context;
  const { excluded } = result.spread;
  if (excluded.length === 0) return [];
  const groups = new Map<string, { method: string; reason: (typeof excluded)[number]['reason']; count: number }>();
  for (const { method, reason } of excluded) {
    const key = `${method} ${reason}`;
    groups.set(key, { method, reason, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [
    { kind: 'paragraph', text: [t.text('reports.lists.excluded')] },
    {
      kind: 'list',
      isOrdered: false,
      items: [...groups.values()].map(({ method, reason, count }) => [
        t.text(method === 'pairs' ? 'reports.lists.excluded-pairs' : 'reports.lists.excluded-item', {
          method: methodName(method, context),
          reason: t.text(`lists.excluded.${reason}`),
          count,
        }),
      ]),
    },
  ];
}

function methodName(method: string, { result, t }: ReportContext): string {
  const known = result.estimates.find((estimate) => estimate.method === method);
  return known === undefined ? method : t.text(`lists.method.${known.method}`);
}

/** A table of all methods with intervals, one of pairs, and what each method does. */
export function methodsSection(context: ReportContext): ReportNode[] {
  const { estimates, t, disclosed, withheldEstimates } = context;
  const single = estimates.filter(({ method }) => method !== 'pairs');
  const used = [...new Set(context.result.estimates.map(({ method }) => method))];
  const withoutValue = single.filter(({ value }) => value === null);
  return [
    { kind: 'heading', level: 2, text: t.text('reports.lists.methods') },
    ...(single.length === 0 ? [] : [methodsTable(single, context)]),
    ...withoutValue.map(
      (estimate): ReportNode => ({
        kind: 'note',
        tone: 'warning',
        title: t.text(`lists.method.${estimate.method}`),
        text: [t.text(`lists.status.${estimate.status}.about`)],
      }),
    ),
    { kind: 'paragraph', text: [t.text('reports.lists.methods.about')] },
    {
      kind: 'list',
      isOrdered: false,
      items: used.map((method) => [
        { kind: 'strong', text: `${t.text(`lists.method.${method}`)}. ` },
        t.text(`lists.method.${method}.about`),
      ]),
    },
    ...pairsNodes(context),
    ...(withheldEstimates === 0
      ? []
      : [{ kind: 'paragraph', text: [t.text('reports.lists.withheld', { count: withheldEstimates })] } as const]),
    ...(disclosed.isComplete ? [] : [{ kind: 'paragraph', text: [t.text('reports.lists.methods.rounded')] } as const]),
  ];
}

function methodsTable(estimates: readonly ListsEstimate[], { t, people }: ReportContext): ReportNode {
  const level = estimates[0]?.interval.level ?? 0.95;
  return {
    kind: 'table',
    caption: t.text('reports.lists.methods.table'),
    columns: [
      { text: t.text('lists.column.method'), align: 'start' },
      { text: t.text('lists.column.estimate'), align: 'end' },
      { text: t.text('lists.interval.label', { level: levelInWords(t, level) }), align: 'end' },
      { text: t.text('lists.column.interval-how'), align: 'start' },
      { text: t.text('lists.column.unobserved'), align: 'end' },
    ],
    rows: estimates.map(({ method, value, status, interval, unobserved }) => [
      t.text(`lists.method.${method}`),
      value === null
        ? t.text(`lists.status.${status}`)
        : method === 'chao'
          ? t.text('reports.figure.bound', { value: people(value) })
          : people(value),
      value === null ? t.text('lists.interval.none') : intervalInWords(t, interval, people),
      t.text(`lists.interval.${interval.how}.short`),
      unobserved.value === null
        ? '–'
        : `${people(unobserved.value)} (${intervalInWords(t, { ...interval, ...limitsOf(unobserved) }, people)})`,
    ]),
  };
}

function limitsOf({ lower, upper }: ListsEstimate['unobserved']): Pick<ListsEstimate['interval'], 'lower' | 'upper'> {
  return { lower, upper };
}

function pairsNodes(context: ReportContext): ReportNode[] {
  const { estimates, t, people, table, lists } = context;
  const pairs = estimates.filter(({ method }) => method === 'pairs');
  const [first] = pairs;
  if (first === undefined) return [];
  const onBoth = (estimate: ListsEstimate): string => {
    const pair = pairOf(estimate, lists.length);
    if (pair === null || table === null) return '–';
    return t.count(personsOnAll(table, (1 << pair[0]) | (1 << pair[1])));
  };
  return [
    { kind: 'heading', level: 3, text: t.text('lists.method.pairs') },
    { kind: 'paragraph', text: [t.text('reports.lists.pairs.intro')] },
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
    },
  ];
}

/** A figure in its two widths. */
export function figureNode(draw: (width: number) => Figure): ReportFigure {
  const wide = draw(DESK_WIDTH);
  return { kind: 'figure', wide, narrow: draw(PHONE_WIDTH), data: wide.table };
}
