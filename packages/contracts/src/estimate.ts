import type { Provenance } from './provenance.ts';
import type { Warning } from './warning.ts';

/** Why an estimate has, or has not, a value. */
export type EstimateStatus =
  | 'ok'
  /** The value stands, one limit of the interval does not exist. */
  | 'unbounded'
  /** The data cannot tell apart different values of the quantity. */
  | 'unidentified'
  /** The likelihood has no maximum. */
  | 'does-not-exist'
  | 'not-converged'
  /** The method does not apply to these data. */
  | 'not-applicable';

/** How the limits of an interval were made. */
export type IntervalMethod =
  | 'none'
  /** Large sample, on the log of the unobserved part. */
  | 'log-normal'
  /** Bias-corrected and accelerated bootstrap (Efron 1987). */
  | 'bca'
  /** Bootstrap percentiles. */
  | 'percentile'
  /** Values that the likelihood does not reject (Cormack 1992). */
  | 'profile-likelihood'
  /** Central part of a posterior distribution. */
  | 'credible';

/** Limits are `null` where the method gives none. */
export interface Interval {
  /** Nominal coverage, for example 0.95. */
  readonly level: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly how: IntervalMethod;
}

/** The one shape every method of every room returns. What cannot be given is `null`, never NaN or Infinity. */
export interface Estimate {
  /** What is estimated. */
  readonly of: 'population-size';
  /** Subpopulation, where the estimate is not of the whole. */
  readonly domain?: Readonly<Record<string, string>>;
  readonly method: string;
  /** The model in the method's own notation, for example `[12,3]`. */
  readonly model?: string;
  readonly status: EstimateStatus;
  readonly value: number | null;
  readonly standardError: number | null;
  readonly interval: Interval;
  readonly unit: 'persons';
  /** Number of observations the estimate rests on. */
  readonly n: number;
  /** Numbers that let a statistician judge the estimate; named by the method, documented in `docs/methods/`. */
  readonly diagnostics: Diagnostics;
  readonly warnings: readonly Warning[];
  readonly provenance: Provenance;
}

export type Diagnostics = Readonly<Record<string, DiagnosticValue>>;
export type DiagnosticValue =
  | number
  | string
  | boolean
  | null
  | readonly DiagnosticValue[]
  | { readonly [name: string]: DiagnosticValue };
