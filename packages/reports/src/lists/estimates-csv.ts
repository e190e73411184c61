import type { Cell, ListsResult } from '@repere/contracts';
import { pairOf } from './model-words.ts';

/** A table to be written as text: the caller has the writer. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * One row per estimate with everything that is a single value, exact, under names that do not change with the language. What
 * a method cannot give is an empty cell. `lists` names the two lists of a pair, joined by ` + `.
 */
export function estimatesCsv(result: ListsResult): CsvTable {
  const names = result.lists.map(({ name }) => name);
  return {
    columns: [
      'method',
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
      const inSpread = result.spread.methods.includes(estimate.method) && estimate.value !== null;
      return [
        estimate.method,
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
        inSpread ? 'yes' : 'no',
        estimate.provenance.seed,
      ];
    }),
  };
}
