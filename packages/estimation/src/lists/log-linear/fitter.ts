import {
  choleskySolve,
  devianceTerm,
  logFactorial,
  maximiseConcave,
  type NewtonWorkspace,
  newtonWorkspace,
} from '@repere/numerics';
import { sumOverSubsets, sumOverSupersets } from '../transforms.ts';
import { type Admissibility, admissibility } from './admissibility.ts';

/** Whether a model has an estimate for a table. */
export type FitStatus = Admissibility | 'not-converged';

/**
 * Answers of the existence programme, by model and pattern of zeros. They depend on nothing else, so that one store serves
 * all resampled tables of a run. A store only saves work: the answers are the same without it.
 */
export type AdmissibilityStore = Map<string, Admissibility>;

/**
 * Fits Poisson log-linear models to the histories over k lists by extended maximum likelihood.
 *
 * With mu the expected number of persons in each history, log mu is the sum of the coefficients of all members inside the
 * history. Members nobody is on (n* = 0) are at minus infinity: the histories that contain them are taken out, and the rest
 * is fitted by Newton's method, whose information matrix is a look-up: entry (t, u) is the expected number of persons on at
 * least the lists of t and u together.
 *
 * One fitter serves many tables and models; it holds the buffers, and what it shows after `fit` belongs to that fit.
 *
 * Source: Fienberg and Rinaldo (2012), Annals of Statistics 40, 996-1023; Chan, Silverman and Vincent (2021), JASA 116,
 * 1297-1306. See `docs/methods/lists.md`.
 */
export class LogLinearFitter {
  readonly lists: number;
  /** Observed counts by history, as loaded. */
  readonly counts: Float64Array;
  /** Observed persons on at least the lists of each set. */
  readonly atLeast: Float64Array;
  /** Expected persons on at least the lists of each set, of those on any list, under the last fit. */
  readonly expectedAtLeast: Float64Array;
  /** Expected persons by history under the last fit; 0 in histories taken out and at mask 0. */
  readonly mu: Float64Array;
  /**
   * Coefficients by member: the start of the next fit and the result of the last. Entries of sets outside the model, and of
   * members at minus infinity, are not read.
   */
  readonly coefficients: Float64Array;

  readonly #store: AdmissibilityStore;
  readonly #eta: Float64Array;
  readonly #cells: Int32Array;
  #cellCount = 0;
  #estimated: Int32Array = new Int32Array(0);
  #minusInfinity: number[] = [];
  #newton: NewtonWorkspace = newtonWorkspace(0);
  #pattern = '';
  readonly #workspaces = new Map<number, { readonly newton: NewtonWorkspace; readonly parameters: Float64Array }>();

  constructor(lists: number, store: AdmissibilityStore = new Map()) {
    const size = 2 ** lists;
    this.lists = lists;
    this.counts = new Float64Array(size);
    this.atLeast = new Float64Array(size);
    this.expectedAtLeast = new Float64Array(size);
    this.mu = new Float64Array(size);
    this.coefficients = new Float64Array(size);
    this.#eta = new Float64Array(size);
    this.#cells = new Int32Array(size);
    this.#store = store;
  }

  /** Takes a table: counts of the given histories, 0 elsewhere. */
  load(histories: ArrayLike<number>, counts: ArrayLike<number>): void {
    this.counts.fill(0);
    for (let i = 0; i < histories.length; i++) this.counts[histories[i]!] = counts[i]!;
    this.atLeast.set(this.counts);
    sumOverSupersets(this.atLeast);
    this.#pattern = '';
  }

  /** All persons of the table. */
  get persons(): number {
    return this.atLeast[0]!;
  }

  /** Members of the last model at minus infinity. */
  get minusInfinity(): readonly number[] {
    return this.#minusInfinity;
  }

  /** Members of the last model that have a finite coefficient, the intercept first. */
  get estimated(): Int32Array {
    return this.#estimated;
  }

  /** Number of histories that the last fit rests on: all but those taken out with members at minus infinity. */
  get fittedHistories(): number {
    return this.#cellCount;
  }

  /** Expected number of persons on no list under the last fit: the intercept's exponential. */
  get unseen(): number {
    return Math.exp(this.coefficients[0]!);
  }

  /**
   * Sets the coefficients to a start that suits any model: lists independent, with a first guess of the persons on no list.
   */
  startIndependent(): void {
    this.coefficients.fill(0);
    const total = this.persons * 2 + 1;
    let intercept = Math.log(total);
    for (let list = 0; list < this.lists; list++) {
      const share = this.atLeast[1 << list]! / total;
      if (share === 0) continue;
      intercept += Math.log1p(-share);
      this.coefficients[1 << list] = Math.log(share) - Math.log1p(-share);
    }
    this.coefficients[0] = intercept;
  }

  /**
   * Fits a model, given by its members with the intercept first, from the coefficients as they stand.
   *
   * Existence is proved by the fit where it can be. When the last Newton step d changes no log mu by as much as 1, then
   * mu (1 + change) is positive and reproduces the observed sums exactly, which is what existence means; a regular information
   * matrix proves that the parameters are identified. Everything else is decided by {@link admissibility}.
   */
  fit(members: readonly number[]): FitStatus {
    this.#select(members);
    const known = this.#store.size === 0 ? undefined : this.#store.get(this.#key(members));
    if (known !== undefined && known !== 'ok') return known;
    if (this.#maximise(FIRST_ITERATIONS) && (known === 'ok' || this.#isProof())) return 'ok';

    const answer = known ?? this.#ask(members);
    if (answer === 'undecided') return 'not-converged';
    if (answer !== 'ok') return answer;
    return this.#maximise(MORE_ITERATIONS) ? 'ok' : 'not-converged';
  }

  /** Variance of the log of the persons on no list, from the information at the last fit. */
  logUnseenVariance(): number {
    const unit = new Float64Array(this.#estimated.length);
    unit[0] = 1;
    choleskySolve(this.#newton.factor, unit.length, unit);
    return unit[0];
  }

  /** Poisson log-likelihood of the observed histories, with the factorials. */
  logLikelihood(): number {
    let sum = 0;
    for (let cell = 1; cell < this.mu.length; cell++) {
      const count = this.counts[cell]!;
      const mean = this.mu[cell]!;
      sum -= mean;
      if (count > 0) sum += count * Math.log(mean) - logFactorial(count);
    }
    return sum;
  }

  /** Twice the log-likelihood lost against the model that fits every observed history. */
  deviance(): number {
    let sum = 0;
    for (let cell = 1; cell < this.mu.length; cell++) {
      const mean = this.mu[cell]!;
      if (mean > 0) sum += devianceTerm(this.counts[cell]!, mean);
    }
    return 2 * sum;
  }

  /** Splits the model into estimated members and those at minus infinity, and takes out the histories of the latter. */
  #select(members: readonly number[]): void {
    this.#minusInfinity = members.filter((member) => this.atLeast[member] === 0);
    this.#estimated =
      this.#minusInfinity.length === 0
        ? Int32Array.from(members)
        : Int32Array.from(members.filter((member) => this.atLeast[member]! > 0));
    this.#cellCount = 0;
    for (let cell = 1; cell < this.mu.length; cell++) {
      if (!this.#minusInfinity.some((member) => (cell & member) === member)) this.#cells[this.#cellCount++] = cell;
    }
  }

  #maximise(maxIterations: number): boolean {
    const estimated = this.#estimated;
    const { newton, parameters } = this.#workspace(estimated.length);
    this.#newton = newton;
    for (let i = 0; i < estimated.length; i++) parameters[i] = this.coefficients[estimated[i]!]!;
    const result = maximiseConcave(this, parameters, newton, {
      gradientTolerance: Math.max(SCORE_TOLERANCE, SCORE_ROUNDING * this.persons),
      maxIterations,
    });
    for (let i = 0; i < estimated.length; i++) this.coefficients[estimated[i]!] = parameters[i]!;
    return result.kind === 'converged';
  }

  #workspace(size: number) {
    const known = this.#workspaces.get(size);
    if (known !== undefined) return known;
    const made = { newton: newtonWorkspace(size), parameters: new Float64Array(size) };
    this.#workspaces.set(size, made);
    return made;
  }

  /** The log-likelihood up to a constant. Part of the objective that is maximised; leaves mu behind. */
  value(parameters: Float64Array): number {
    const eta = this.#eta;
    const mu = this.mu;
    eta.fill(0);
    mu.fill(0);
    let value = 0;
    for (let i = 0; i < this.#estimated.length; i++) {
      const member = this.#estimated[i]!;
      const coefficient = parameters[i]!;
      eta[member] = coefficient;
      value += coefficient * this.atLeast[member]!;
    }
    sumOverSubsets(eta);
    for (let i = 0; i < this.#cellCount; i++) {
      const cell = this.#cells[i]!;
      const mean = Math.exp(eta[cell]!);
      mu[cell] = mean;
      value -= mean;
    }
    return value;
  }

  /** Score and information at the parameters that `value` was last called with. */
  derivatives(_parameters: Float64Array, gradient: Float64Array, information: Float64Array): void {
    const estimated = this.#estimated;
    const size = estimated.length;
    const expected = this.expectedAtLeast;
    expected.set(this.mu);
    sumOverSupersets(expected);
    for (let i = 0; i < size; i++) {
      const member = estimated[i]!;
      gradient[i] = this.atLeast[member]! - expected[member]!;
      const row = i * size;
      for (let j = 0; j <= i; j++) information[row + j] = expected[member | estimated[j]!]!;
    }
  }

  #isProof(): boolean {
    const estimated = this.#estimated;
    const size = estimated.length;
    const { factor, gradient } = this.#newton;
    const smallestPivot = Math.max(PROOF_PIVOT, PROOF_ROUNDING * this.persons);
    for (let i = 0; i < size; i++) {
      const pivot = factor[i * size + i]! ** 2;
      if (!(pivot > smallestPivot * this.expectedAtLeast[estimated[i]!]!)) return false;
    }
    const step = Float64Array.from(gradient);
    choleskySolve(factor, size, step);
    const change = this.#eta;
    change.fill(0);
    for (let i = 0; i < size; i++) change[estimated[i]!] = step[i]!;
    sumOverSubsets(change);
    for (let i = 0; i < this.#cellCount; i++) {
      if (!(Math.abs(change[this.#cells[i]!]!) < PROOF_CHANGE)) return false;
    }
    return true;
  }

  #ask(members: readonly number[]): Admissibility | 'undecided' {
    const answer = admissibility({
      lists: this.lists,
      parameters: this.#estimated,
      cells: this.#cells.subarray(0, this.#cellCount),
      counts: this.counts,
    });
    if (answer !== 'undecided') this.#store.set(this.#key(members), answer);
    return answer;
  }

  #key(members: readonly number[]): string {
    if (this.#pattern === '') {
      const seen: number[] = [];
      for (let cell = 1; cell < this.counts.length; cell++) if (this.counts[cell]! > 0) seen.push(cell);
      this.#pattern = seen.join();
    }
    return `${members.join()}|${this.#pattern}`;
  }
}

/**
 * Newton steps before the programme is asked. A fit that exists needs 3 to 12; one that does not adds about 1 to some log mu
 * in every step, for ever.
 */
const FIRST_ITERATIONS = 40;
const MORE_ITERATIONS = 500;

/**
 * Largest error of a reproduced sum, in persons; a coefficient that rests on one person is then right to nine digits. In
 * large tables rounding sets the limit.
 */
const SCORE_TOLERANCE = 1e-9;
const SCORE_ROUNDING = 1e-13;

/** Anything well below 1 proves existence; a fit that does not exist still moves by about 1. */
const PROOF_CHANGE = 1e-3;
/**
 * Smallest pivot, relative to its diagonal element, from which the last step can be trusted: rounding errors of the sums,
 * about 1e-15 of all persons, divided by it must stay small.
 */
const PROOF_PIVOT = 1e-9;
const PROOF_ROUNDING = 1e-12;
