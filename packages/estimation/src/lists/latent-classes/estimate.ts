import {
  type CaptureHistories,
  type Diagnostics,
  type ListsChains,
  type ListsEstimate,
  observedPersons,
  type Warning,
  warning,
} from '@repere/contracts';
import { effectiveSampleSize, quantile, splitRhat, standardDeviation } from '@repere/numerics';
import { listTotals } from '../dense-table.ts';
import { finiteOrNull, listsEstimate, nothingFound } from '../estimate.ts';
import type { Unsourced } from '../unsourced.ts';
import type { ChainResult } from './chain.ts';

/** How to put chains together. */
export interface LatentClassOptions {
  /** Nominal coverage of the interval. */
  readonly level: number;
  /** Chains of the same table, at least two, of equal lengths of 12 draws or more. */
  readonly chains: readonly ChainResult[];
}

/** The estimate, and what it was made of. */
export interface LatentClassResult {
  readonly estimate: Unsourced<ListsEstimate>;
  /** All draws of the number of persons, chains in turn; empty where chains disagree. */
  readonly draws: Float64Array;
  /** The chains for their picture; `null` where the method does not apply. */
  readonly traces: ListsChains | null;
}

/** Chains are not summarised above this R-hat. Vehtari and others (2021) ask for 1.01; here one digit less is claimed. */
export const R_HAT_LIMIT = 1.05;
/** Fewer effective draws than this leave the limits of an interval rough (Vehtari and others 2021, section 4). */
const ENOUGH_EFFECTIVE = 400;
/** R-hat in a message is at most this; chains that stand still at several values have an infinite one. */
const LARGEST_SHOWN = 1000;
const FEWEST_LISTS = 3;
/** What an effective sample size needs of each chain. */
const FEWEST_DRAWS = 12;
/** Draws of each chain kept for the picture. */
const TRACE_DRAWS = 400;

/** Whether the method can say anything of a table: two lists cannot tell classes apart. */
export function latentClassesApply(histories: CaptureHistories): boolean {
  return listTotals(histories).filter((total) => total > 0).length >= FEWEST_LISTS;
}

/**
 * Number of persons by a mixture of classes within which lists are independent, averaged over the number and shape of the
 * classes by several chains of a sampler: median and central credible interval of all draws together.
 *
 * Chains that disagree are not summarised: their draws are of different parts of the posterior, in shares that mean nothing.
 * The estimate then has no value, and each chain's own figures stand in the diagnostics.
 *
 * @throws RangeError for fewer than two chains, chains of different lengths, or of fewer than 12 draws
 *
 * Source: Manrique-Vallier (2016), Biometrics 72, 1246-1254; Vehtari and others (2021), Bayesian Analysis 16, 667-718.
 */
export function latentClassEstimate(
  histories: CaptureHistories,
  { level, chains }: LatentClassOptions,
): LatentClassResult {
  const observed = observedPersons(histories);
  const blank = nothingFound('latent-classes', observed, level);
  if (!latentClassesApply(histories)) {
    const warnings = [warning('lists.too-few-for-method', { needed: FEWEST_LISTS })];
    const estimate = listsEstimate({ ...blank, warnings });
    return { estimate, draws: new Float64Array(0), traces: null };
  }
  const totals = chains.map((chain) => chain.totals);
  const [first] = totals;
  if (first === undefined || totals.length < 2) throw new RangeError('chains tell nothing unless there are several');
  if (totals.some(({ length }) => length !== first.length)) throw new RangeError('chains differ in length');
  if (first.length < FEWEST_DRAWS) throw new RangeError('chains are too short to be compared');

  const exactRHat = splitRhat(totals);
  const rHat = finiteOrNull(exactRHat);
  const { bulk, tail } = effectiveSampleSize(totals);
  const traces: ListsChains = {
    method: 'latent-classes',
    traces: totals.map((chain) => thinned(chain, TRACE_DRAWS)),
    rHat,
    effectiveSize: finiteOrNull(bulk),
  };
  const all = joined(totals);
  const sorted = all.toSorted();
  const diagnostics: Diagnostics = {
    rHat,
    effectiveSize: { bulk: finiteOrNull(bulk), tail: finiteOrNull(tail) },
    draws: all.length,
    chains: chains.map((chain) => chainDiagnostics(chain, level)),
  };
  // Where practically nobody can be unseen, all draws are the number seen: no R-hat, and nothing to disagree about.
  const isOneValue = sorted[0] === sorted.at(-1);
  if (!isOneValue && !(exactRHat <= R_HAT_LIMIT)) {
    const medians = totals.map((chain) => quantile(chain.toSorted(), 0.5, 7));
    const details = {
      chains: chains.length,
      rHat: Math.min(Math.round(exactRHat * 100) / 100, LARGEST_SHOWN),
      limit: R_HAT_LIMIT,
      smallest: Math.round(Math.min(...medians)),
      largest: Math.round(Math.max(...medians)),
    };
    const estimate = listsEstimate({
      ...blank,
      status: 'not-converged',
      diagnostics,
      warnings: [warning('lists.chains-disagree', details)],
    });
    return { estimate, draws: new Float64Array(0), traces };
  }
  const at = (probability: number): number => quantile(sorted, probability, 7);
  const estimate = listsEstimate({
    ...blank,
    status: 'ok',
    value: at(0.5),
    standardError: standardDeviation(all),
    how: 'credible',
    lower: at((1 - level) / 2),
    upper: at((1 + level) / 2),
    diagnostics: {
      ...diagnostics,
      mean: all.reduce((sum, total) => sum + total, 0) / all.length,
      quantiles: Object.fromEntries([0.025, 0.1, 0.5, 0.9, 0.975].map((p) => [`${p * 100}%`, at(p)])),
    },
    warnings: isOneValue ? [] : effectiveWarnings(bulk, tail),
  });
  return { estimate, draws: shuffledByChain(totals), traces };
}

function chainDiagnostics({ totals, occupied, last }: ChainResult, level: number): Diagnostics {
  const sorted = totals.toSorted();
  return {
    median: quantile(sorted, 0.5, 7),
    lower: quantile(sorted, (1 - level) / 2, 7),
    upper: quantile(sorted, (1 + level) / 2, 7),
    meanClasses: occupied.reduce((sum, classes) => sum + classes, 0) / occupied.length,
    lastClasses: last.map(({ share, capture }) => ({ share, capture })),
  };
}

function effectiveWarnings(bulk: number, tail: number): Warning[] {
  // There is no size for a tail when the outermost value alone has more draws than the tail.
  const effective = Number.isNaN(tail) ? bulk : Math.min(bulk, tail);
  if (effective >= ENOUGH_EFFECTIVE) return [];
  const details = { effective: Math.round(effective), enough: ENOUGH_EFFECTIVE };
  return [warning('lists.few-independent-draws', details)];
}

/** At most that many draws of a chain, evenly spaced. */
function thinned(chain: Float64Array, most: number): number[] {
  const step = Math.max(1, Math.ceil(chain.length / most));
  return Array.from(chain.filter((_, index) => index % step === 0));
}

function joined(chains: readonly Float64Array[]): Float64Array {
  return Float64Array.from(chains.flatMap((chain) => Array.from(chain)));
}

/**
 * The draws of all chains, taken in turn from each: neighbours are then of different chains, so that draws of two tables can be
 * added one by one though each chain moves slowly.
 */
function shuffledByChain(chains: readonly Float64Array[]): Float64Array {
  const length = chains[0]?.length ?? 0;
  return Float64Array.from({ length: length * chains.length }, (_, index) => {
    const chain = chains[index % chains.length];
    return chain?.[Math.floor(index / chains.length)] ?? Number.NaN;
  });
}
