import type { DiagnosticValue, ListsEstimate } from '@repere/contracts';
import type { Unsourced } from '../unsourced.ts';

/**
 * Monte Carlo error of the bootstrap limits of an estimate, as a share of the limits: the larger of both. `null` without a
 * bootstrap interval; infinite where the error could not be measured.
 */
export function monteCarloShare({ interval, diagnostics }: Unsourced<ListsEstimate>): number | null {
  const error = fieldOf(fieldOf(diagnostics, 'bootstrap'), 'monteCarloError');
  if (interval.lower === null || error === undefined) return null;
  const share = (side: 'lower' | 'upper'): number => {
    const limit = interval[side];
    const absolute = fieldOf(error, side);
    if (limit === null) return 0;
    return typeof absolute === 'number' ? absolute / limit : Number.POSITIVE_INFINITY;
  };
  return Math.max(share('lower'), share('upper'));
}

function fieldOf(value: DiagnosticValue | undefined, name: string): DiagnosticValue | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? // Not an array, so a record; the type guard of arrays does not see readonly ones.
      (value as { readonly [field: string]: DiagnosticValue })[name]
    : undefined;
}
