import type { Interval, ListsResult, SensitivityChange } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import { printable } from './printable.ts';
import { textTable } from './text-table.ts';

/** Models shown of those that fit best; JSON has all that were kept. */
const SHOWN_MODELS = 10;

/** The limits of an interval in words. */
export function intervalText({ lower, upper }: Interval, t: Translator): string {
  if (lower !== null && upper !== null) {
    return t.text('lists.interval.text', { lower: t.count(lower), upper: t.count(upper) });
  }
  if (lower !== null) return t.text('lists.interval.no-upper', { lower: t.count(lower) });
  return upper === null ? '–' : t.text('lists.interval.no-lower', { upper: t.count(upper) });
}

/** What each method says of each stratum; pairs and other forms are in JSON. */
export function strataTable({ strata, estimates }: ListsResult, t: Translator): string {
  if (strata === null) return '';
  const parts = estimates.filter(({ domain, role }) => domain !== undefined && role === 'estimate');
  const rows = parts.map(({ domain = {}, method, value, interval }) => [
    printable(Object.values(domain).join(', ')),
    t.text(`lists.method.${method}`),
    value === null ? '–' : t.count(value),
    intervalText(interval, t),
  ]);
  const columns = [
    { title: t.text('cli.lists.column.stratum') },
    { title: t.text('lists.column.method') },
    { title: t.text('lists.column.estimate'), align: 'right' },
    { title: t.text('lists.interval.label', { level: t.percent(parts[0]?.interval.level ?? 0) }), align: 'right' },
  ] as const;
  return rows.length === 0 ? '' : `${t.text('cli.lists.strata')}\n${textTable(columns, rows)}`;
}

/** The models that fit best, which may disagree about the number. */
export function modelsTable({ models }: ListsResult, t: Translator): string {
  if (models === null || models.best.length === 0) return '';
  const { admissible, candidates, order, best } = models;
  const columns = [
    { title: t.text('lists.column.model') },
    { title: t.text('lists.column.estimate'), align: 'right' },
    { title: t.text('lists.column.bic'), align: 'right' },
    { title: t.text('cli.lists.column.weight'), align: 'right' },
  ] as const;
  const rows = best
    .slice(0, SHOWN_MODELS)
    .map(({ model, value, bic, weight }) => [model, t.count(value), t.decimal(bic, 2), t.percent(weight, 1)]);
  return `${t.text('cli.lists.models', { admissible, candidates, order })}\n${textTable(columns, rows)}`;
}

/** Every method on the changed tables, one column a method. */
export function sensitivityTable({ sensitivity, estimates }: ListsResult, t: Translator): string {
  if (sensitivity === null) return '';
  const whole = estimates.filter(({ domain, role }) => domain === undefined && role === 'estimate');
  const methods = [...new Set(sensitivity.flatMap(({ values }) => values.map(({ method }) => method)))].filter(
    (method) => whole.some((estimate) => estimate.method === method),
  );
  const figure = (value: number | null | undefined): string => (value == null ? '–' : t.count(value));
  const columns = [
    { title: t.text('cli.lists.column.change') },
    ...methods.map((method) => ({ title: t.text(`lists.method.${method}.short`), align: 'right' as const })),
  ];
  const unchanged = methods.map((method) => figure(whole.find((estimate) => estimate.method === method)?.value));
  const rows = sensitivity.map(({ change, values }) => [
    printable(changeText(change, t)),
    ...methods.map((method) =>
      figure(values.find((value) => value.method === method && value.role === 'estimate')?.value),
    ),
  ]);
  return `${t.text('cli.lists.sensitivity')}\n${textTable(columns, [[t.text('lists.change.none'), ...unchanged], ...rows])}`;
}

function changeText(change: SensitivityChange, t: Translator): string {
  switch (change.kind) {
    case 'leave-out':
      return t.text('lists.change.leave-out', { list: change.list });
    case 'merge': {
      const [first, second] = change.lists;
      return t.text('lists.change.merge', { first, second });
    }
    case 'missed-links':
    case 'found-links':
      return t.text(`lists.change.${change.kind}`, { share: t.percent(change.share) });
    default:
      return change satisfies never;
  }
}
