import { choleskySolve } from '@repere/numerics';
import type { CompletedFit, CompletedFits } from '../profile/completed-fits.ts';
import { type BoundedMaximum, type BoundedProblem, maximiseBounded } from './lower-bound.ts';

/**
 * Fits of Chao's form to the table completed with any number of persons on no list. Which columns have a coefficient above
 * zero may change with that number, so that each fit chooses them again, from those of the one before.
 */
export class BoundedFits implements CompletedFits {
  readonly persons: number;
  readonly logUnseen: number;
  readonly #problem: BoundedProblem;
  #last: BoundedMaximum;

  /** Starts at the fit to the table as it is. */
  constructor(problem: BoundedProblem, observed: BoundedMaximum) {
    this.persons = problem.table.persons;
    this.logUnseen = observed.parameters[0]!;
    this.#problem = problem;
    this.#last = observed;
  }

  at(missing: number): CompletedFit | null {
    const found = maximiseBounded({ ...this.#problem, missing }, this.#last);
    if (!found.isConverged) return null;
    this.#last = found;
    const { objective, parameters, workspace } = found;
    const direction = new Float64Array(parameters.length);
    direction[0] = missing;
    choleskySolve(workspace.factor, parameters.length, direction);
    return { logLik: objective.value(parameters), intercept: parameters[0]!, interceptSlope: direction[0]! };
  }
}
