import type { Estimate } from './estimate.ts';
import type { Warning } from './warning.ts';

/** Methods of multiple systems estimation, by the names of the command line. */
export const LISTS_METHODS = ['main', 'two-way', 'stepwise', 'chao', 'pairs'] as const;
export type ListsMethod = (typeof LISTS_METHODS)[number];

/** What a run of `estimate lists` is asked to do. Every field counts for the figures. */
export interface ListsOptions {
  readonly method: ListsMethod | 'all';
  /** Nominal coverage of intervals; between 0.5 and 0.999. */
  readonly level: number;
  /** Bootstrap samples for methods that choose their model; 0 for none. */
  readonly bootstrap: number;
  /** p-value below which stepwise selection adds a pair; 0 to 1. */
  readonly threshold: number;
  /** Start of all random streams; a whole number from 0 to 2^53 - 1. */
  readonly seed: number;
}

export const DEFAULT_LISTS_OPTIONS: ListsOptions = {
  method: 'all',
  level: 0.95,
  bootstrap: 1000,
  threshold: 0.02,
  seed: 20051201,
};

/** The people on no list: the estimate less those observed. */
export interface Unobserved {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** An estimate of the number of people from their overlaps on lists. */
export interface ListsEstimate extends Estimate {
  readonly method: ListsMethod;
  readonly observed: number;
  readonly unobserved: Unobserved;
  /** Akaike's criterion; `null` for methods without a likelihood. */
  readonly aic: number | null;
  /** Schwarz's criterion with the number of persons as sample size. */
  readonly bic: number | null;
  readonly logLik: number | null;
  /** Members of the model, the intercept and those at minus infinity included. */
  readonly parameters: number | null;
  /** Members estimated at minus infinity, as digits of list positions: `"15"`, or `"1.12"` beyond nine lists. */
  readonly minusInfinity: readonly string[];
}

/** Why an estimate does not count in the spread. */
export type SpreadExclusion = 'lower-bound' | 'pair' | Exclude<Estimate['status'], 'ok' | 'unbounded'>;

/** The range of the point estimates that can be compared. It is not an interval. */
export interface Spread {
  readonly min: number | null;
  readonly max: number | null;
  readonly methods: readonly string[];
  readonly excluded: readonly { readonly method: string; readonly model?: string; readonly reason: SpreadExclusion }[];
}

/** Bootstrap values behind a stepwise interval, for the picture of their distribution. */
export interface ListsBootstrap {
  readonly method: ListsMethod;
  /** Finite replicate values, in the order of the replicates. */
  readonly replicates: readonly number[];
}

/** Everything a run returns; the JSON of `repere estimate lists`. */
export interface ListsResult {
  readonly kind: 'lists-result';
  readonly version: 1;
  readonly lists: readonly { readonly name: string; readonly persons: number }[];
  readonly estimates: readonly ListsEstimate[];
  readonly spread: Spread;
  /** About the table as a whole; those about one method stand in its estimate. */
  readonly warnings: readonly Warning[];
  readonly bootstrap: ListsBootstrap | null;
  /** The primary method chosen before results were shown; `null` when that was skipped. */
  readonly primary: PrimaryChoice | null;
}

/** What the analyst declared before seeing results. */
export interface PrimaryChoice {
  readonly method: ListsMethod;
  readonly reason: string;
}
