import type {
  CaptureHistories,
  ListsChains,
  ListsEstimate,
  ListsMethod,
  RankedModels,
  StratifiedHistories,
} from '@repere/contracts';
import type {
  BootstrapSample,
  ChainOptions,
  ChainResult,
  ChoiceBootstrap,
  CovariateRepetition,
  CovariateSelection,
  CriterionRule,
  Unsourced,
} from '@repere/estimation';
import type { Choice } from './choice.ts';

/** Methods whose whole work is one task. */
export const DIRECT_METHODS = [
  'main',
  'two-way',
  'fixed',
  'thresholding',
  'graphs',
  'closed',
  'sample-coverage',
  'zelterman',
  'chao',
  'pairs',
] as const satisfies readonly ListsMethod[];
export type DirectMethod = (typeof DIRECT_METHODS)[number];

/** What direct methods can be told. */
export interface DirectOptions {
  readonly level: number;
  readonly seed: number;
  readonly model: string | null;
  readonly order: number | null;
  readonly priorVariance: number | null;
  readonly pseudoCount: number | null;
}

/** Sizes of the exhaustive search by a criterion. */
export interface CriterionSearch {
  readonly criterion: 'bic' | 'aic';
  readonly order: number | null;
  readonly candidates: number | 'all' | null;
}

/**
 * A piece of work small enough to be lost or cancelled without regret. Plain data, so that it can be posted to any
 * worker; everything that decides its result stands in it.
 */
export type Task = OfHistories | OfStrata;

type OfHistories = { readonly histories: CaptureHistories } & (
  | { readonly kind: 'lists.direct'; readonly method: DirectMethod; readonly options: DirectOptions }
  /** Fits every model once, to know which ones a bootstrap chooses from. */
  | { readonly kind: 'lists.criterion-rule'; readonly search: CriterionSearch }
  | { readonly kind: 'lists.ranked-models'; readonly order: number | null }
  /** Bootstrap replicates `from` (inclusive) to `to` (exclusive). */
  | ({ readonly kind: 'lists.replicates'; readonly choice: Choice } & Range)
  | { readonly kind: 'lists.jackknife'; readonly choice: Choice }
  | {
      readonly kind: 'lists.chosen';
      readonly choice: Choice;
      readonly level: number;
      /** All replicates of the seed, and the jackknife. */
      readonly bootstrap?: ChoiceBootstrap;
    }
  | { readonly kind: 'lists.chain'; readonly work: ChainOptions }
  | { readonly kind: 'lists.chains'; readonly level: number; readonly chains: readonly ChainResult[] }
);

type OfStrata = {
  readonly stratified: StratifiedHistories;
} /** Chooses the model with strata, which says how to repeat the choice. */ & (
  | { readonly kind: 'strata.select' }
  | ({ readonly kind: 'strata.replicates'; readonly repetition: CovariateRepetition } & Range)
  | { readonly kind: 'strata.jackknife'; readonly repetition: CovariateRepetition }
  | {
      readonly kind: 'strata.chosen';
      readonly selection: CovariateSelection | null;
      readonly level: number;
      /** Rows of the whole and of each stratum. */
      readonly bootstrap?: BootstrapSample;
    }
);

interface Range {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** What a task gives back; plain data again. */
export type TaskResult =
  | {
      readonly kind: 'estimates';
      readonly estimates: readonly Unsourced<ListsEstimate>[];
      /** Equally weighted draws of the number of persons, from methods that draw. */
      readonly draws?: Float64Array;
      readonly chains?: ListsChains;
    }
  | { readonly kind: 'values'; readonly values: Float64Array }
  | { readonly kind: 'criterion-rule'; readonly rule: CriterionRule }
  /** `null` where lists and strata together are too many. */
  | { readonly kind: 'selection'; readonly selection: CovariateSelection | null }
  | {
      readonly kind: 'with-strata';
      readonly total: Unsourced<ListsEstimate>;
      readonly strata: readonly Unsourced<ListsEstimate>[];
    }
  /** `null` where there are too many models to fit all. */
  | { readonly kind: 'models'; readonly models: RankedModels | null }
  | { readonly kind: 'chain'; readonly chain: ChainResult };
