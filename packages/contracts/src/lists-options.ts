/** Methods of multiple systems estimation, by the names of the command line, in the order that results show them. */
export const LISTS_METHODS = [
  'main',
  'two-way',
  'fixed',
  'stepwise',
  'bic',
  'aic',
  'downhill',
  'thresholding',
  'graphs',
  'latent-classes',
  'closed',
  'covariates',
  'sample-coverage',
  'zelterman',
  'chao',
  'pairs',
] as const;
export type ListsMethod = (typeof LISTS_METHODS)[number];

/** What a run of `estimate lists` is asked to do. Every field counts for the figures. */
export interface ListsOptions {
  readonly method: ListsMethod | 'all';
  /** Nominal coverage of intervals; between 0.5 and 0.999. */
  readonly level: number;
  /** Start of all random streams; a whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  /** Model of the method `fixed` by its maximal members, for example `[12,3]`; `null` where that method is not asked for. */
  readonly model: string | null;
  /** p-value below which stepwise selection adds a pair; 0 to 1. */
  readonly threshold: number;
  /** Lists in the largest interaction that searches may use; `null` for the default by number of lists. */
  readonly order: number | null;
  /** Bootstrap samples for methods that choose their model; 0 for none. */
  readonly bootstrap: number;
  /**
   * Relative Monte Carlo error of bootstrap limits to reach: samples are added until it is reached, at most
   * `MAX_BOOTSTRAP`. `null` for exactly `bootstrap` samples.
   */
  readonly precision: number | null;
  /** Best models of the table that each bootstrap sample of `bic` and `aic` chooses from; `null` for the default by number of lists. */
  readonly candidates: number | 'all' | null;
  /** Prior variance of interactions in thresholding; `null` for a flat prior. */
  readonly priorVariance: number | null;
  /** Pseudo-count of each cell in the prior over decomposable graphs; `null` for 2^-k. */
  readonly pseudoCount: number | null;
  /** Latent classes at most. */
  readonly classes: number;
  /** Chains of the latent-class sampler; at least 2. */
  readonly chains: number;
  /** Sweeps of each chain that are kept. */
  readonly sweeps: number;
  /** Sweeps of each chain before those. */
  readonly burnIn: number;
  /** Every method again with each list left out, each pair merged, and with linkage errors. */
  readonly sensitivity: boolean;
}

export const DEFAULT_LISTS_OPTIONS: ListsOptions = {
  method: 'all',
  level: 0.95,
  seed: 20051201,
  model: null,
  threshold: 0.02,
  order: null,
  bootstrap: 1000,
  precision: null,
  candidates: null,
  priorVariance: 1,
  pseudoCount: null,
  classes: 10,
  chains: 8,
  sweeps: 40_000,
  burnIn: 10_000,
  sensitivity: false,
};
