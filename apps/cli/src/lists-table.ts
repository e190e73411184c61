import type { ListsEstimate, ListsResult } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { intervalText, modelsTable, sensitivityTable, strataTable } from './lists-sections.ts';
import { printable } from './printable.ts';
import { textTable } from './text-table.ts';
import { wrapped } from './wrapped.ts';

/**
 * A result for people: who was seen, the spread (which is not an interval), every method with its interval, what the
 * spread leaves out and why, strata, near models, sensitivity, the warnings, and what makes the figures come again. `persons`
 * are those on any list.
 */
export function showLists(result: ListsResult, persons: number, width: number, t: Translator): string {
  const sections = [
    wrapped(observed(result, persons, t), width),
    spread(result, t),
    methods(result, t),
    excluded(result, t),
    strataTable(result, t),
    modelsTable(result, t),
    sensitivityTable(result, t),
    warnings(result, width, t),
    chance(result, t),
    wrapped(t.text('cli.lists.reach'), width),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** Lists with their numbers, which models are written in. */
function observed({ lists }: ListsResult, people: number, t: Translator): string {
  const names = lists.map(({ name, persons }, index) => `${index + 1} ${printable(name)} (${t.count(persons)})`);
  return t.text('cli.lists.observed', { people, lists: lists.length, names });
}

function spread({ spread: { min, max, methods: included } }: ListsResult, t: Translator): string {
  const label = `${t.text('lists.spread')} (${t.text('lists.spread.not-an-interval')})`;
  if (min === null || max === null) return `${label}\n  ${t.text('lists.spread.none')}`;
  if (included.length === 1) return `${label}\n  ${t.text('lists.spread.one', { value: t.count(min) })}`;
  return `${label}\n  ${t.text('lists.spread.text', { min: t.count(min), max: t.count(max) })}`;
}

/** What counts in the spread first, then bounds, pairs and other forms under a heading of their own. */
function methods({ estimates, lists }: ListsResult, t: Translator): string {
  const whole = estimates.filter(({ domain }) => domain === undefined);
  const level = whole[0]?.interval.level ?? 0;
  const hasStatus = whole.some(({ status }) => status !== 'ok');
  const tableOf = (some: readonly ListsEstimate[]): string =>
    textTable(
      [
        { title: t.text('lists.column.method') },
        { title: t.text('lists.column.model') },
        { title: t.text('lists.column.estimate'), align: 'right' },
        { title: t.text('lists.interval.label', { level: percentage(level, t) }), align: 'right' },
        { title: t.text('lists.column.interval-how') },
        ...(hasStatus ? [{ title: t.text('lists.column.status') }] : []),
      ],
      some.map((estimate) => [
        t.text(`lists.method.${estimate.method}`),
        modelOf(estimate, lists),
        estimate.value === null ? '–' : t.count(estimate.value),
        intervalText(estimate.interval, t),
        estimate.interval.how === 'none' ? '–' : t.text(`lists.interval.${estimate.interval.how}.short`),
        ...(hasStatus ? [t.text(`lists.status.${estimate.status}`)] : []),
      ]),
    );
  const compared = whole.filter(({ role }) => role === 'estimate');
  const others = whole.filter(({ role }) => role !== 'estimate');
  const parts = [
    ...(compared.length > 0 ? [tableOf(compared)] : []),
    ...(others.length > 0 ? [`${t.text('cli.lists.other')}\n${tableOf(others)}`] : []),
  ];
  return parts.join('\n\n');
}

/** The model as written, in numbers of lists; a pair of lists by their names. */
function modelOf({ method, model = '' }: ListsEstimate, lists: ListsResult['lists']): string {
  const pair = /^\[(\d+),(\d+)\]$/.exec(model);
  if (method !== 'pairs' || pair === null) return model;
  return [pair[1], pair[2]].map((position) => lists[Number(position) - 1]?.name ?? position).join(' + ');
}

function excluded({ spread: { excluded: left }, estimates }: ListsResult, t: Translator): string {
  if (left.length === 0) return '';
  // Ten pairs of lists are left out for one reason; one line says it.
  const lines = new Map<string, string>();
  for (const { method, reason } of left) {
    const known = estimates.find((estimate) => estimate.method === method);
    const name = known === undefined ? method : t.text(`lists.method.${known.method}`);
    const why = t.text('cli.lists.about-one', { method: name, message: t.text(`lists.excluded.${reason}`) });
    lines.set(`${method} ${reason}`, `  ${why}`);
  }
  return [t.text('lists.spread.excluded'), ...lines.values()].join('\n');
}

function warnings({ warnings: general, estimates, lists }: ListsResult, width: number, t: Translator): string {
  const lines = general.map((warning) => t.warning(warning));
  for (const estimate of estimates) {
    const model = modelOf(estimate, lists);
    const method = `${t.text(`lists.method.${estimate.method}`)}${model === '' ? '' : ` ${model}`}`;
    const where = [method, ...Object.values(estimate.domain ?? {})].join(', ');
    for (const warning of estimate.warnings) {
      lines.push(t.text('cli.lists.about-one', { method: where, message: t.warning(warning) }));
    }
  }
  if (lines.length === 0) return '';
  return [t.text('cli.lists.warnings'), ...lines.map((line) => wrapped(`  - ${printable(line)}`, width, '    '))].join(
    '\n',
  );
}

function chance({ estimates }: ListsResult, t: Translator): string {
  const random = estimates.find(({ provenance }) => provenance.seed !== null);
  if (random === undefined) return '';
  return t.text('cli.lists.chance', { seed: String(random.provenance.seed) });
}

/** `95 %`, with decimals only where the level has them. */
function percentage(level: number, t: Translator): string {
  const digits = Number.isInteger(Number((level * 100).toFixed(6))) ? 0 : 1;
  return t.percent(level, digits);
}
