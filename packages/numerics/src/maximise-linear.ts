import { boundedForm } from './bounded-form.ts';
import type { LinearProgramme } from './linear-programme.ts';
import { solveBounded } from './simplex.ts';

/** What became of a linear programme. */
export type LinearResult =
  | {
      readonly kind: 'optimal';
      readonly value: number;
      readonly solution: Float64Array;
      /** Change of the optimum by unit of each right side (dual values). */
      readonly prices: Float64Array;
      readonly pivots: number;
    }
  | { readonly kind: 'infeasible'; readonly pivots: number }
  | { readonly kind: 'unbounded'; readonly pivots: number }
  /** Rounding spoiled the basis, or the limit of pivots was reached; nothing is known. */
  | { readonly kind: 'not-solved'; readonly reason: 'numerical' | 'pivot-limit'; readonly pivots: number };

/**
 * Solves a small dense linear programme by the two-phase simplex method with bounded variables.
 *
 * The entering column is the steepest one (Dantzig); after a run of pivots without progress Bland's rule takes over until
 * the objective rises, so that it cannot cycle (Bland 1977, New finite pivoting rules for the simplex method, Mathematics of
 * Operations Research 2, 103-107). The programme is scaled by powers of two to entries, right sides and bounds of at most
 * about 1; on that scale a reduced cost, an infeasibility or a pivot below 1e-9 counts as zero. The final basis is factored
 * anew from the data, and its solution is checked before it is returned.
 *
 * Meant for up to about 150 rows and 300 variables: a few tenths of a second when all entries are non-zero, and a hundredth
 * of that for the sparse programmes of list models.
 *
 * @throws RangeError when lengths do not fit or a number is NaN.
 */
export function maximiseLinear(programme: LinearProgramme): LinearResult {
  requireConsistent(programme);
  const form = boundedForm(programme);
  if (form === 'empty-bounds') return { kind: 'infeasible', pivots: 0 };
  const outcome = solveBounded(form);
  if (outcome.kind !== 'optimal') return outcome;
  const solution = form.restore(outcome.values);
  let value = 0;
  for (let j = 0; j < solution.length; j++) value += programme.objective[j]! * solution[j]!;
  return { kind: 'optimal', value, solution, prices: form.restorePrices(outcome.prices), pivots: outcome.pivots };
}

function requireConsistent({ objective, matrix, relations, rightSide, lower, upper }: LinearProgramme): void {
  const columns = objective.length;
  const rows = rightSide.length;
  const fits =
    matrix.length === rows * columns &&
    relations.length === rows &&
    (lower === undefined || lower.length === columns) &&
    (upper === undefined || upper.length === columns);
  if (!fits) throw new RangeError('the parts of the linear programme differ in size');
  const areNumbers = [objective, matrix, rightSide].every((part) => part.every(Number.isFinite));
  const isBound = [lower, upper].every((part) => part === undefined || !part.some(Number.isNaN));
  if (!areNumbers || !isBound) throw new RangeError('the linear programme holds a number that is not finite');
}
