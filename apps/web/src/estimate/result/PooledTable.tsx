import type { DiagnosticValue, EstimateStatus, Interval, ListsEstimate, ListsResult } from '@repere/contracts';
import { estimateName, intervalInWords, levelInWords } from '@repere/reports';
import type { ReactNode } from 'react';
import { DataTable } from '../../design/DataTable.tsx';
import { useText } from '../../shell/language.tsx';

/** What a method says of the table as a whole, where its estimate is the sum over the strata. */
interface Pooled {
  readonly status: EstimateStatus;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The sum over the strata beside the same method on the whole table: where they differ, strata are unlike. */
export function PooledTable({ result }: { readonly result: ListsResult }) {
  const t = useText();
  const lists = result.lists.map(({ name }) => name);
  const rows = result.estimates.flatMap((estimate) => {
    if (estimate.domain !== undefined || estimate.role !== 'estimate') return [];
    const pooled = pooledOf(estimate.diagnostics['pooled']);
    return pooled === null ? [] : [{ estimate, pooled }];
  });
  const first = rows[0];
  if (first === undefined) return null;
  const level = levelInWords(t, first.estimate.interval.level);
  const figure = (of: Pooled, how: Interval['how']): ReactNode =>
    of.value === null ? (
      t.text(`lists.status.${of.status}`)
    ) : (
      <span className="estimate-cell">
        <span className="estimate-value">{t.count(of.value)}</span>
        {intervalInWords(t, { level: first.estimate.interval.level, lower: of.lower, upper: of.upper, how }, (value) =>
          t.count(value),
        )}
      </span>
    );
  return (
    <DataTable
      caption={t.text('web.result.strata.pooled', { level })}
      onPhones="labelled-cards"
      columns={[
        { title: t.text('lists.column.method') },
        { title: t.text('web.result.strata.sum'), isNumeric: true },
        { title: t.text('web.result.strata.whole'), isNumeric: true },
      ]}
      rows={rows.map(({ estimate, pooled }) => ({
        key: `${estimate.method} ${estimate.model ?? ''}`,
        isMarked: result.primary?.method === estimate.method,
        cells: [
          estimateName(estimate, lists, t),
          figure(wholeOf(estimate), estimate.interval.how),
          figure(pooled, estimate.interval.how),
        ],
      }))}
    />
  );
}

function wholeOf({ status, value, interval: { lower, upper } }: ListsEstimate): Pooled {
  return { status, value, lower, upper };
}

/** From the diagnostics of a sum; `null` where a method has nothing to compare with. */
function pooledOf(value: DiagnosticValue | undefined): Pooled | null {
  if (typeof value !== 'object' || value === null || isList(value)) return null;
  const status = STATUSES.find((known) => known === value['status']);
  if (status === undefined) return null;
  return {
    status,
    value: numberOrNull(value['value']),
    lower: numberOrNull(value['lower']),
    upper: numberOrNull(value['upper']),
  };
}

const STATUSES = [
  'ok',
  'unbounded',
  'unidentified',
  'does-not-exist',
  'not-converged',
  'not-applicable',
] as const satisfies readonly EstimateStatus[];

function numberOrNull(value: DiagnosticValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function isList(value: DiagnosticValue): value is readonly DiagnosticValue[] {
  return Array.isArray(value);
}
