import type { FitStatus } from '../log-linear/fitter.ts';

/** Fits of one table after another for a search that goes from model to model. What it shows belongs to the last fit. */
export interface SearchFits {
  readonly lists: number;
  /** Takes a table: counts of the given histories, 0 elsewhere. */
  load(histories: ArrayLike<number>, counts: ArrayLike<number>): void;
  /** All persons of the table. */
  readonly persons: number;
  /** Observed persons on at least the lists of each set. */
  readonly atLeast: Float64Array;
  /** Sets the start to independent lists. */
  startIndependent(): void;
  /**
   * Fits a model, the intercept first, from the start that stands: the last fit, a restored one, or one changed by `add` and
   * `drop`. It is left as `beaten` once its log-likelihood is known not to exceed the limit; fitters may ignore the limit.
   */
  fit(members: readonly number[], limit: number): FitStatus | 'beaten';
  /** Poisson log-likelihood with the factorials. */
  logLikelihood(): number;
  /** Expected persons on no list. */
  readonly unseen: number;
  /** Writes the expected persons on at least the lists of each set, of those on any list. */
  expectedAtLeast(into: Float64Array): void;
  /** A copy of the fit as a start. */
  save(): Float64Array;
  restore(saved: Float64Array): void;
  /** Puts a member that is not in the model into the start, with a coefficient. */
  add(member: number, coefficient: number): void;
  /** Takes a member out of the start. */
  drop(member: number): void;
}
