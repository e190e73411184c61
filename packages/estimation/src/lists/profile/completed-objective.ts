import type { ConcaveObjective } from '@repere/numerics';

/**
 * Poisson log-likelihood, up to a constant, of a table whose number of persons on no list is taken as known.
 *
 * The histories are those of the objective inside; its first parameter is the intercept, the log of the expected number on no
 * list, and no other parameter bears on these. So the completed table adds one count to the likelihood, one difference to the
 * score and one mean to the information.
 */
export class CompletedObjective implements ConcaveObjective {
  /** Persons on no list; any number from 0, whole or not. */
  missing: number;
  readonly #observed: ConcaveObjective;

  constructor(observed: ConcaveObjective, missing = 0) {
    this.#observed = observed;
    this.missing = missing;
  }

  value(parameters: Float64Array): number {
    const intercept = parameters[0]!;
    return this.#observed.value(parameters) + this.missing * intercept - Math.exp(intercept);
  }

  derivatives(parameters: Float64Array, gradient: Float64Array, information: Float64Array): void {
    this.#observed.derivatives(parameters, gradient, information);
    const mean = Math.exp(parameters[0]!);
    gradient[0]! += this.missing - mean;
    information[0]! += mean;
  }
}
