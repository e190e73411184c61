import type { ListsEstimate } from '@repere/contracts';
import { spreadFigure } from '../figures/spread.ts';
import type { Inline, ReportNode } from '../tree/report.ts';
import { intervalInWords } from './interval-words.ts';
import type { ReportContext } from './report-context.ts';
import { figureNode, paragraph, section } from './report-nodes.ts';
import { estimateOf, isInSpread, methodsAgree, observedInAll } from './whole-result.ts';

/** The answer in a few sentences: observed, spread, primary method. */
export function leadNodes(context: ReportContext): ReportNode[] {
  const { result, t, about, lists, full, withheld } = context;
  const observed = observedInAll(full);
  const { min, max } = result.spread;
  const sentences: string[] = [];
  if (observed !== null) sentences.push(t.text('reports.lists.observed', { count: observed, lists: lists.length }));
  if (min === null || max === null) {
    sentences.push(t.text(withheld.methods.length > 0 ? 'reports.lists.spread-withheld' : 'reports.lists.spread-none'));
  } else if (methodsAgree(result.spread)) {
    const count = result.spread.methods.length;
    sentences.push(t.text('reports.lists.spread-agree', { count, value: about(min) }));
  } else if (result.spread.methods.length > 1) {
    sentences.push(t.text('reports.lists.spread', { min: about(min), max: about(max) }));
  } else {
    const only = result.estimates.find(isInSpread);
    const interval = only === undefined ? '' : intervalInWords(t, only.interval, about);
    sentences.push(t.text('reports.lists.spread-one', { value: about(min), interval }));
  }
  if (observed !== null && observed > 0 && min !== null && max !== null && !methodsAgree(result.spread)) {
    const [least, most] = [t.decimal(min / observed, 1), t.decimal(max / observed, 1)];
    if (least !== most) sentences.push(t.text('reports.lists.spread-ratio', { min: least, max: most }));
  }
  const nodes: ReportNode[] = [{ kind: 'paragraph', isLead: true, text: [sentences.join(' ')] }];
  const primary = primarySentence(context);
  if (primary !== null) nodes.push(paragraph(primary));
  return nodes;
}

function primarySentence({ estimates, full, primary, t, about, withheld }: ReportContext): string | null {
  if (primary === null) return null;
  const name = t.text(`lists.method.${primary}`);
  const estimate = estimateOf(estimates, primary);
  if (estimate === undefined) {
    return withheld.methods.includes(primary) ? t.text('reports.lists.lead-primary-withheld', { method: name }) : null;
  }
  // Pairs are many numbers, a bound is none, and a rough check shows only the order of magnitude.
  if (estimate.role === 'pair' || estimate.role === 'lower-bound' || estimate.role === 'rough-check') return null;
  if (estimate.value === null) {
    const status = t.text(`lists.status.${estimate.status}`).toLocaleLowerCase(t.language);
    return t.text('reports.lists.lead-primary-none', { method: name, status });
  }
  const observed = observedInAll(full);
  const sentence = t.text('reports.lists.lead-primary', {
    method: name,
    value: about(estimate.value),
    interval: intervalInWords(t, estimate.interval, about),
  });
  if (observed === null || observed === 0) return sentence;
  return `${sentence} ${t.text('reports.lists.lead-ratio', { ratio: t.decimal(estimate.value / observed, 1) })}`;
}

/** The method chosen before the results were shown, and why; or that the choice was skipped, and what follows from that. */
export function primarySection({ full, t }: ReportContext): ReportNode[] {
  const { primary } = full;
  if (primary === null) {
    return [section(t.text('lists.primary')), paragraph(t.text('reports.lists.asked.primary-skipped'))];
  }
  return [
    section(t.text('lists.primary')),
    {
      kind: 'facts',
      items: [
        { name: t.text('lists.primary'), text: [t.text(`lists.method.${primary.method}`)] },
        {
          name: t.text('lists.primary.reason'),
          text: [primary.reason.trim() === '' ? t.text('reports.lists.primary.no-reason') : primary.reason],
        },
      ],
    },
    paragraph(t.text('reports.lists.primary.about')),
  ];
}

/** The spread, with what is in it and what is not and why. */
export function spreadSection(context: ReportContext): ReportNode[] {
  const { result, t, withheld } = context;
  const names = result.spread.methods.map((method) => methodName(method, context));
  const left = withheld.methods.map((method) => methodName(method, context));
  return [
    section(t.text('reports.lists.results')),
    paragraph(...spreadWords(context)),
    ...(names.length === 0 ? [] : [paragraph(t.text('reports.lists.included', { methods: names }))]),
    ...(left.length === 0 ? [] : [paragraph(t.text('reports.lists.spread-without', { methods: left }))]),
    ...excludedNodes(context),
    figureNode((width) => spreadFigure(result, t, { width })),
  ];
}

function spreadWords({ result: { spread }, t, people, withheld }: ReportContext): Inline[] {
  const { min, max, methods } = spread;
  if (min === null || max === null) {
    return [t.text(withheld.methods.length > 0 ? 'reports.lists.spread-withheld' : 'lists.spread.none')];
  }
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
    paragraph(t.text('reports.lists.excluded')),
    {
      kind: 'list',
      isOrdered: false,
      items: [...groups.values()].map(({ method, reason, count }) => [excludedWords(method, reason, count, context)]),
    },
  ];
}

function excludedWords(
  method: string,
  reason: ReportContext['result']['spread']['excluded'][number]['reason'],
  count: number,
  context: ReportContext,
): string {
  const { t } = context;
  const id =
    method === 'pairs'
      ? 'reports.lists.excluded-pairs'
      : count > 1
        ? 'reports.lists.excluded-forms'
        : 'reports.lists.excluded-item';
  return t.text(id, { method: methodName(method, context), reason: t.text(`lists.excluded.${reason}`), count });
}

function methodName(method: string, { full, t }: ReportContext): string {
  const known: ListsEstimate | undefined = full.estimates.find((estimate) => estimate.method === method);
  return known === undefined ? method : t.text(`lists.method.${known.method}`);
}
