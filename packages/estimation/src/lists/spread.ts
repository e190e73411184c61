import { type ListsEstimate, type Spread, type SpreadExclusion, type Warning, warning } from '@repere/contracts';

/** What the spread looks at in an estimate. */
type Comparable = Pick<ListsEstimate, 'method' | 'model' | 'role' | 'status' | 'value'>;

/**
 * The range of the point estimates that aim at the same number. Lower bounds, pairs and estimates without a value are left out
 * and named, each with its reason. The spread shows how much the choice of method matters; it is not an interval.
 */
export function spread(estimates: readonly Comparable[]): Spread {
  const values: number[] = [];
  const methods: string[] = [];
  const excluded: { method: string; model?: string; reason: SpreadExclusion }[] = [];
  for (const { method, model, role, status, value } of estimates) {
    const reason = exclusion(role, status, value);
    if (reason !== null) {
      excluded.push({ method, ...(model !== undefined && { model }), reason });
    } else if (value !== null) {
      values.push(value);
      methods.push(method);
    }
  }
  const isEmpty = values.length === 0;
  return { min: isEmpty ? null : Math.min(...values), max: isEmpty ? null : Math.max(...values), methods, excluded };
}

function exclusion(
  role: ListsEstimate['role'],
  status: ListsEstimate['status'],
  value: number | null,
): SpreadExclusion | null {
  if (status !== 'ok' && status !== 'unbounded') return status;
  if (role !== 'estimate') return role;
  return value === null ? 'not-applicable' : null;
}

/** Ratio of the largest to the smallest estimate from which methods are said to disagree. */
const DISAGREEMENT = 1.5;

/** What a spread has to warn of: methods that disagree by so much that the data do not settle the number. */
export function spreadWarnings({ min, max }: Spread): Warning[] {
  if (min === null || max === null || !(max > DISAGREEMENT * min)) return [];
  return [
    warning('lists.methods-disagree', {
      min: Math.round(min),
      max: Math.round(max),
      ratio: Math.round((10 * max) / min) / 10,
    }),
  ];
}
