import {
  type ConcaveObjective,
  choleskySolve,
  devianceTerm,
  digamma,
  logGamma,
  maximiseConcave,
  type NewtonWorkspace,
  newtonWorkspace,
} from '@repere/numerics';
import { CompletedObjective } from './completed-objective.ts';

/** A model fitted to the persons who were seen. */
export interface ObservedMaximum {
  /** Its log-likelihood; the first parameter is the log of the expected number of persons on no list. */
  readonly objective: ConcaveObjective;
  /** Where that is largest. */
  readonly parameters: Float64Array;
  /** Persons on any list, n. */
  readonly persons: number;
}

/** The profile likelihood at one number x of persons on no list. */
export interface ProfilePoint {
  /** log x. */
  readonly logMissing: number;
  /** Largest multinomial log-likelihood of n + x persons, up to a constant that does not depend on x. */
  readonly logLik: number;
  /** Its derivative by x. */
  readonly slope: number;
  /** The derivative of `slope` by log x, to a few per cent. */
  readonly bend: number;
}

/**
 * Profile of the multinomial likelihood over the number x of persons on no list.
 *
 * For each x the model is fitted to the table completed with x. With N = n + x, mu0 the fitted mean of the missing cell and l
 * the Poisson log-likelihood of the seen histories at that fit,
 *
 *     profile(x) = l + x log mu0 - mu0 - log x! + log N! - N log N + N
 *
 * and its derivative is log mu0 - digamma(x + 1) + digamma(N + 1) - log N, since the fit is at a maximum. Both are written
 * below so that large numbers do not cancel. Each fit starts where the one before points to.
 *
 * Source: Cormack (1992), Interval estimation for mark-recapture studies of closed populations, Biometrics 48, 567-576.
 */
export class ProfileCurve {
  readonly #observed: ConcaveObjective;
  readonly #persons: number;
  readonly #completed: CompletedObjective;
  readonly #workspace: NewtonWorkspace;
  readonly #parameters: Float64Array;
  /** Change of the parameters with log x, at the last point. */
  readonly #direction: Float64Array;
  #logMissing: number;

  constructor({ objective, parameters, persons }: ObservedMaximum) {
    this.#observed = objective;
    this.#persons = persons;
    this.#completed = new CompletedObjective(objective);
    this.#workspace = newtonWorkspace(parameters.length);
    this.#parameters = Float64Array.from(parameters);
    this.#direction = new Float64Array(parameters.length);
    this.#logMissing = parameters[0]!;
  }

  /** The point at log x; `null` where the fit does not converge. */
  at(logMissing: number): ProfilePoint | null {
    const missing = Math.exp(logMissing);
    const total = this.#persons + missing;
    const parameters = this.#parameters;
    const direction = this.#direction;
    this.#completed.missing = missing;
    this.#moveOn(logMissing - this.#logMissing);
    this.#logMissing = logMissing;
    const result = maximiseConcave(this.#completed, parameters, this.#workspace, {
      gradientTolerance: Math.max(SCORE_TOLERANCE, SCORE_ROUNDING * total),
    });
    if (result.kind !== 'converged') return null;
    direction.fill(0);
    direction[0] = missing;
    choleskySolve(this.#workspace.factor, parameters.length, direction);
    const intercept = parameters[0]!;
    return {
      logMissing,
      logLik:
        this.#observed.value(parameters) -
        devianceTerm(missing, Math.exp(intercept)) -
        factorialRemainder(missing) +
        factorialRemainder(total),
      slope: intercept - digamma(missing + 1) + digamma(total + 1) - Math.log(total),
      bend: direction[0]! - missing * (trigamma(missing + 1) - trigamma(total + 1) + 1 / total),
    };
  }

  /** To where the last point leads; back to the last point where that is better, as it can be after a long way. */
  #moveOn(distance: number): void {
    const parameters = this.#parameters;
    const direction = this.#direction;
    const before = this.#completed.value(parameters);
    for (let i = 0; i < parameters.length; i++) parameters[i]! += direction[i]! * distance;
    if (this.#completed.value(parameters) >= before) return;
    for (let i = 0; i < parameters.length; i++) parameters[i]! -= direction[i]! * distance;
  }
}

/** log x! - (x log x - x) for x > 0. */
function factorialRemainder(x: number): number {
  if (x < 100) return logGamma(x + 1) - x * (Math.log(x) - 1);
  return 0.5 * Math.log(2 * Math.PI * x) + (1 - 1 / (30 * x * x)) / (12 * x);
}

/** Derivative of digamma for x >= 1 to a few per cent, which is enough to choose a step by. */
function trigamma(x: number): number {
  return 1 / x + 1 / (2 * x * x) + 1 / (6 * x * x * x);
}

/** As in the fit of the seen histories: largest error of a reproduced sum, in persons; in large tables rounding sets it. */
const SCORE_TOLERANCE = 1e-9;
const SCORE_ROUNDING = 1e-13;
