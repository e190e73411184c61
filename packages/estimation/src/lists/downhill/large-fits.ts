import { type FitStatus, LogLinearFitter } from '../log-linear/fitter.ts';
import type { SearchFits } from './search-fits.ts';

/** Fits for any number of lists, which hold coefficients by member. */
export class LargeFits implements SearchFits {
  readonly lists: number;
  readonly #fitter: LogLinearFitter;

  constructor(lists: number) {
    this.lists = lists;
    this.#fitter = new LogLinearFitter(lists);
  }

  load(histories: ArrayLike<number>, counts: ArrayLike<number>): void {
    this.#fitter.load(histories, counts);
  }

  get persons(): number {
    return this.#fitter.persons;
  }

  get atLeast(): Float64Array {
    return this.#fitter.atLeast;
  }

  get unseen(): number {
    return this.#fitter.unseen;
  }

  startIndependent(): void {
    this.#fitter.startIndependent();
  }

  fit(members: readonly number[]): FitStatus {
    return this.#fitter.fit(members);
  }

  logLikelihood(): number {
    return this.#fitter.logLikelihood();
  }

  expectedAtLeast(into: Float64Array): void {
    into.set(this.#fitter.expectedAtLeast);
  }

  save(): Float64Array {
    return this.#fitter.coefficients.slice();
  }

  restore(saved: Float64Array): void {
    this.#fitter.coefficients.set(saved);
  }

  add(member: number, coefficient: number): void {
    this.#fitter.coefficients[member] = coefficient;
  }

  drop(member: number): void {
    // Entries of sets outside the model are not read, but this one may come back in.
    this.#fitter.coefficients[member] = 0;
  }
}
