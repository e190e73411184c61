import type { Cell, ListsResult } from '@repere/contracts';
import { pairOf } from './model-words.ts';
import { isInSpread } from './whole-result.ts';

/** A table to be written as text: the caller has the writer. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * One row per estimate with everything that is a single value, exact, under names that do not change with the language. What
 * a method cannot give is an empty cell. `lists` names the two lists of a pair, joined by ` + `; `domain` a stratum, as
 * `sex=female; year=2013`, and is empty for the whole table.
 */
export function estimatesCsv(result: ListsResult): CsvTable {
  const names = result.lists.map(({ name }) => name);
  return {
    columns: [
      'method',
      'role',
      'domain',
      'lists',
      'model',
      'status',
      'value',
      'lower',
      'upper',
      'level',
      'interval',
      'standard_error',
      'observed',
      'unobserved',
      'unobserved_lower',
      'unobserved_upper',
      'log_likelihood',
      'aic',
      'bic',
      'parameters',
      'minus_infinity',
      'in_spread',
      'seed',
    ],
    rows: result.estimates.map((estimate) => {
      const { interval, unobserved } = estimate;
      const pair = pairOf(estimate, names.length);
      return [
        estimate.method,
        estimate.role,
        estimate.domain === undefined ? null : domainText(estimate.domain),
        pair === null ? null : pair.map((position) => names[position]).join(' + '),
        estimate.model ?? null,
        estimate.status,
        estimate.value,
        interval.lower,
        interval.upper,
        interval.level,
        interval.how,
        estimate.standardError,
        estimate.observed,
        unobserved.value,
        unobserved.lower,
        unobserved.upper,
        estimate.logLik,
        estimate.aic,
        estimate.bic,
        estimate.parameters,
        estimate.minusInfinity.length === 0 ? null : estimate.minusInfinity.join(' '),
        isInSpread(estimate) ? 'yes' : 'no',
        estimate.provenance.seed,
      ];
    }),
  };
}

function domainText(domain: Readonly<Record<string, string>>): string {
  return Object.entries(domain)
    .map(([column, value]) => `${column}=${value}`)
    .join('; ');
}
