import type { Estimate } from './estimate.ts';
import type { AssumptionAnswers } from './lists-assumptions.ts';
import type { ListsMethod } from './lists-options.ts';
import type { Warning } from './warning.ts';

/** The people on no list: the estimate less those observed. */
export interface Unobserved {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** What an estimate is for. Only `estimate` counts in the spread. */
export type ListsRole =
  | 'estimate'
  | 'lower-bound'
  /** From two lists only. */
  | 'pair'
  /** Made for lists that all catch alike; shows only the order of magnitude. */
  | 'rough-check'
  /** Another form or model of the same method suits the data better. */
  | 'other-form';

/** An estimate of the number of people from their overlaps on lists. */
export interface ListsEstimate extends Estimate {
  readonly method: ListsMethod;
  readonly role: ListsRole;
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
export type SpreadExclusion = Exclude<ListsRole, 'estimate'> | Exclude<Estimate['status'], 'ok' | 'unbounded'>;

/** The range of the point estimates that can be compared. It is not an interval. */
export interface Spread {
  readonly min: number | null;
  readonly max: number | null;
  readonly methods: readonly string[];
  readonly excluded: readonly { readonly method: string; readonly model?: string; readonly reason: SpreadExclusion }[];
}

/** Bootstrap values behind an interval, for the picture of their distribution. */
export interface ListsBootstrap {
  readonly method: ListsMethod;
  /** Finite replicate values, in the order of the replicates. */
  readonly replicates: readonly number[];
}

/** The best models of an exhaustive search, for the picture of the criterion against the number of people. */
export interface RankedModels {
  /** Lists in the largest interaction searched. */
  readonly order: number;
  /** Models fitted. */
  readonly candidates: number;
  /** Models that have an estimate and identify it. */
  readonly admissible: number;
  /** By BIC, the best first. */
  readonly best: readonly RankedModel[];
}

export interface RankedModel {
  readonly model: string;
  readonly value: number;
  readonly bic: number;
  readonly aic: number;
  readonly parameters: number;
  /** Share of exp(-BIC / 2) among all admissible models. */
  readonly weight: number;
}

/** Thinned draws of the number of people by several chains of one sampler. */
export interface ListsChains {
  readonly method: ListsMethod;
  /** One row a chain, equal lengths, in the order drawn. */
  readonly traces: readonly (readonly number[])[];
  /** Rank-normalised split R-hat; `null` where a chain does not move. */
  readonly rHat: number | null;
  /** Bulk effective sample size of all draws together. */
  readonly effectiveSize: number | null;
}

/** A stratum, as the estimates with its `domain` use it. */
export interface ListsStratum {
  readonly domain: Readonly<Record<string, string>>;
  readonly observed: number;
}

/** The table changed in one way. Lists by name. */
export type SensitivityChange =
  | { readonly kind: 'leave-out'; readonly list: string }
  | { readonly kind: 'merge'; readonly lists: readonly [string, string] }
  /** A share of the persons on several lists loses a link, as if linkage had missed it. */
  | { readonly kind: 'missed-links'; readonly share: number }
  /** The same number of pairs of persons on single lists is joined, as if linkage had missed their link. */
  | { readonly kind: 'found-links'; readonly share: number };

/** What a method says of the changed table: the value; over several random changes their median and range. */
export interface SensitivityValue {
  readonly method: ListsMethod;
  readonly model?: string;
  readonly role: ListsRole;
  readonly status: Estimate['status'];
  readonly value: number | null;
  /** Smallest and largest value where the change was drawn several times, `null` elsewhere. */
  readonly smallest: number | null;
  readonly largest: number | null;
}

/** Every method on one changed table. */
export interface SensitivityVariant {
  readonly change: SensitivityChange;
  /** Persons left on any list. */
  readonly observed: number;
  readonly values: readonly SensitivityValue[];
  readonly spread: Spread;
}

/** Everything a run returns; the JSON of `repere estimate lists`. */
export interface ListsResult {
  readonly kind: 'lists-result';
  readonly version: 2;
  readonly lists: readonly { readonly name: string; readonly persons: number }[];
  /** Strata of the table; `null` when it has none. Estimates of a stratum have its `domain`, those of the whole have none. */
  readonly strata: readonly ListsStratum[] | null;
  readonly estimates: readonly ListsEstimate[];
  /** Over the estimates of the whole. */
  readonly spread: Spread;
  /** About the table as a whole; those about one method stand in its estimate. */
  readonly warnings: readonly Warning[];
  /** Of the whole, one for each method that has one. */
  readonly bootstraps: readonly ListsBootstrap[];
  readonly models: RankedModels | null;
  readonly chains: ListsChains | null;
  readonly sensitivity: readonly SensitivityVariant[] | null;
  /** What the analyst said of the assumptions; no figure depends on it. */
  readonly assumptions: AssumptionAnswers;
  /** The primary method chosen before results were shown; `null` when that was skipped. */
  readonly primary: PrimaryChoice | null;
}

/** What the analyst declared before seeing results. */
export interface PrimaryChoice {
  readonly method: ListsMethod;
  readonly reason: string;
}
