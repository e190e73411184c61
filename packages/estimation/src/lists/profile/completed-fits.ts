import {
  type ConcaveObjective,
  choleskySolve,
  maximiseConcave,
  type NewtonWorkspace,
  newtonWorkspace,
} from '@repere/numerics';
import { CompletedObjective } from './completed-objective.ts';

/** A model at the largest likelihood of a table completed with a number of persons on no list. */
export interface CompletedFit {
  /** Log-likelihood of the histories that were seen, at this fit. */
  readonly logLik: number;
  /** Log of the expected number of persons on no list. */
  readonly intercept: number;
  /** Its change with the log of the number the table was completed with. */
  readonly interceptSlope: number;
}

/** A model that can be fitted to its table completed with any number of persons on no list. */
export interface CompletedFits {
  /** Persons on any list, n. */
  readonly persons: number;
  /** Log of the expected number of persons on no list, by the fit to the table as it is. */
  readonly logUnseen: number;
  /** The fit to the completed table; `null` when it does not converge. Each fit starts from the one before. */
  at(missing: number): CompletedFit | null;
}

/** Fits of a model without bounds on its parameters, the first of which is the intercept. */
export class ConcaveFits implements CompletedFits {
  readonly persons: number;
  readonly logUnseen: number;
  readonly #observed: ConcaveObjective;
  readonly #completed: CompletedObjective;
  readonly #workspace: NewtonWorkspace;
  readonly #parameters: Float64Array;
  /** Change of the parameters with the log of the missing persons, at the last fit. */
  readonly #direction: Float64Array;
  #logMissing: number;

  /** Starts at the parameters that fit the table as it is. */
  constructor(observed: ConcaveObjective, parameters: Float64Array, persons: number) {
    this.persons = persons;
    this.logUnseen = parameters[0]!;
    this.#observed = observed;
    this.#completed = new CompletedObjective(observed);
    this.#workspace = newtonWorkspace(parameters.length);
    this.#parameters = Float64Array.from(parameters);
    this.#direction = new Float64Array(parameters.length);
    this.#logMissing = this.logUnseen;
  }

  at(missing: number): CompletedFit | null {
    const parameters = this.#parameters;
    const direction = this.#direction;
    const logMissing = Math.log(missing);
    this.#completed.missing = missing;
    this.#moveOn(logMissing - this.#logMissing);
    this.#logMissing = logMissing;
    const result = maximiseConcave(this.#completed, parameters, this.#workspace, {
      gradientTolerance: Math.max(SCORE_TOLERANCE, SCORE_ROUNDING * (this.persons + missing)),
    });
    if (result.kind !== 'converged') return null;
    direction.fill(0);
    direction[0] = missing;
    choleskySolve(this.#workspace.factor, parameters.length, direction);
    return { logLik: this.#observed.value(parameters), intercept: parameters[0]!, interceptSlope: direction[0]! };
  }

  /** To where the last fit leads; back to it where that is better, as it can be after a long way. */
  #moveOn(distance: number): void {
    const parameters = this.#parameters;
    const direction = this.#direction;
    const before = this.#completed.value(parameters);
    for (let i = 0; i < parameters.length; i++) parameters[i]! += direction[i]! * distance;
    if (this.#completed.value(parameters) >= before) return;
    for (let i = 0; i < parameters.length; i++) parameters[i]! -= direction[i]! * distance;
  }
}

/** As in fits to a table as it is: largest error of a reproduced sum, in persons; in large tables rounding sets it. */
const SCORE_TOLERANCE = 1e-9;
const SCORE_ROUNDING = 1e-13;
