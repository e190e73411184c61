import { choleskySolve, maximiseConcave, type NewtonWorkspace, newtonWorkspace } from '@repere/numerics';
import { CompletedObjective } from '../profile/completed-objective.ts';
import type { ClosedColumn } from './models.ts';
import { ClosedObjective } from './objective.ts';
import type { ClosedTable } from './table.ts';

/** A model with its columns chosen, at the largest likelihood or as far as Newton's method came. */
export interface Maximum {
  readonly objective: ClosedObjective;
  readonly parameters: Float64Array;
  readonly workspace: NewtonWorkspace;
  /** Largest error of a reproduced sum, in persons. */
  readonly scoreResidual: number;
  readonly isConverged: boolean;
  /**
   * It converged, and the last one changes no log mu by as much as {@link PROOF_CHANGE}: so mu (1 + change) is positive
   * and reproduces the observed sums exactly, which proves that the estimate exists.
   */
  readonly isProven: boolean;
}

/** What a likelihood is made of. */
export interface ClosedProblem {
  readonly table: ClosedTable;
  readonly hasListEffects: boolean;
  readonly columns: readonly ClosedColumn[];
  /** Persons on no list that the table is completed with; `null` for the table as it is. */
  readonly missing: number | null;
}

/** Maximises the likelihood. A start has the order of the parameters. */
export function maximise(problem: ClosedProblem, start: Float64Array = independentStart(problem)): Maximum {
  const { table, hasListEffects, columns, missing } = problem;
  const objective = new ClosedObjective(table, hasListEffects, columns);
  const workspace = newtonWorkspace(objective.size);
  const parameters = Float64Array.from(start);
  const { kind, maxGradient } = maximiseConcave(
    missing === null ? objective : new CompletedObjective(objective, missing),
    parameters,
    workspace,
    {
      gradientTolerance: Math.max(SCORE_TOLERANCE, SCORE_ROUNDING * (table.persons + (missing ?? 0))),
      maxIterations: MAX_ITERATIONS,
    },
  );
  const isConverged = kind === 'converged';
  const isProven = isConverged && lastChange(objective, workspace, table.lists) < PROOF_CHANGE;
  return { objective, parameters, workspace, scoreResidual: maxGradient, isConverged, isProven };
}

/** Lists independent and, without list effects, alike; somewhat more persons than were seen. The first column is theirs then. */
function independentStart({ table, hasListEffects, columns }: ClosedProblem): Float64Array {
  const { lists, persons, totals } = table;
  const effects = hasListEffects ? lists : 0;
  const start = new Float64Array(1 + effects + columns.length);
  const total = 2 * persons + 1;
  start[0] = Math.log(total);
  const all = totals.reduce((sum, one) => sum + one, 0);
  for (let i = 0; i < lists; i++) {
    const share = (hasListEffects ? totals[i]! : all / lists) / total;
    start[0] += Math.log1p(-share);
    const logOdds = Math.log(share) - Math.log1p(-share);
    if (hasListEffects) start[1 + i] = logOdds;
    // The column is the number of lists over all lists.
    else start[1] = logOdds * lists;
  }
  return start;
}

/** Largest change of any log mu that one more Newton step would make. */
function lastChange(objective: ClosedObjective, { gradient, factor, size }: NewtonWorkspace, lists: number): number {
  const step = Float64Array.from(gradient);
  choleskySolve(factor, size, step);
  const low = new Float64Array(lists + 1);
  const high = new Float64Array(lists + 1);
  objective.range(step, low, high);
  let largest = 0;
  for (let j = 1; j <= lists; j++) largest = Math.max(largest, Math.abs(low[j]!), Math.abs(high[j]!));
  return largest;
}

/** As in the fits of hierarchical models. A fit that does not exist changes some log mu by about 1 in every step, for ever. */
const SCORE_TOLERANCE = 1e-9;
const SCORE_ROUNDING = 1e-13;
const PROOF_CHANGE = 1e-3;
const MAX_ITERATIONS = 100;
