import { type DiagnosticValue, type Interval, type Warning, warning } from '@repere/contracts';
import {
  type BcaInput,
  type BcaUndefined,
  bcaLimits,
  acceleration as jackknifeAcceleration,
  monteCarloErrorOfLimits,
  quantile,
  randomStream,
  standardDeviation,
} from '@repere/numerics';
import { finiteOrNull } from '../estimate.ts';

/** The values that bootstrap inference rests on. */
export interface BootstrapSample {
  /** Estimates from resampled tables, NaN where there is none. */
  readonly replicates: Float64Array;
  /** Estimates without one person, one for each distinct history of the table, NaN where there is none. */
  readonly jackknife: Float64Array;
}

/** What a bootstrap says about an estimate. */
export interface BootstrapInference {
  readonly interval: Pick<Interval, 'how' | 'lower' | 'upper'>;
  /** Standard deviation of the replicates that have an estimate. */
  readonly standardError: number | null;
  readonly diagnostics: { readonly [name: string]: DiagnosticValue };
  readonly warnings: readonly Warning[];
}

/** The least number of samples in the practice of the field, after Chan, Silverman and Vincent (2021). */
export const RECOMMENDED_REPLICATES = 1000;
/** A limit should not move by more than this share of itself with another seed. */
export const MONTE_CARLO_TARGET = 0.02;
/** Replicates this close to the estimate, relative, are the estimate: they differ by the rounding of another start. */
const SAME_VALUE = 1e-9;
/** Seed of the resamples that measure the Monte Carlo error. Fixed: the error describes the replicates and adds no chance. */
const ERROR_SEED = 0;

/**
 * BCa limits with the share of failed samples, the percentiles, and the Monte Carlo error of the limits.
 *
 * Samples without an estimate are counted, never replaced. Most lack an estimate since an overlap is gone, which leaves the
 * number without an upper bound; so when more of them fail than lie above the interval by definition, there is no upper limit.
 *
 * @param counts persons in each distinct history: the weights of the jackknife
 */
export function bootstrapInference(
  estimate: number,
  counts: Float64Array,
  { replicates: all, jackknife }: BootstrapSample,
  level: number,
): BootstrapInference {
  const replicates = all.filter(Number.isFinite).map((value) => snapped(value, estimate));
  const failed = all.length - replicates.length;
  const tail = (1 - level) / 2;
  const input: BcaInput = {
    estimate,
    replicates,
    acceleration: jackknifeAcceleration(jackknife, counts),
    probabilities: [tail, 1 - tail],
  };
  const limits = bcaLimits(input);
  const [lower = Number.NaN, upper = Number.NaN] = limits.limits;
  const [lowerError = Number.NaN, upperError = Number.NaN] = monteCarloErrorOfLimits(
    input,
    randomStream(ERROR_SEED),
  ).standardErrors;
  const hasUpper = failed <= tail * all.length;
  const sorted = replicates.toSorted();
  const failedJackknife = jackknife.filter((value) => !Number.isFinite(value)).length;

  const warnings: Warning[] = [];
  if (failed > 0) warnings.push(warning('lists.bootstrap-failures', { failed, total: all.length }));
  if (failedJackknife > 0) {
    warnings.push(warning('lists.jackknife-failures', { failed: failedJackknife, total: jackknife.length }));
  }
  if (all.length < RECOMMENDED_REPLICATES) {
    warnings.push(warning('lists.few-replicates', { found: all.length, recommended: RECOMMENDED_REPLICATES }));
  }
  if (replicates.length > 0) {
    if (limits.kind === 'undefined') warnings.push(warning('lists.bca-undefined', { reason: REASONS[limits.reason] }));
    const relative = Math.max(lowerError / lower, hasUpper ? upperError / upper : 0);
    if (!(relative <= MONTE_CARLO_TARGET)) warnings.push(monteCarloWarning(relative, all.length));
    if (lower > estimate || (hasUpper && upper < estimate)) warnings.push(warning('lists.estimate-outside-interval'));
  }
  return {
    interval:
      replicates.length === 0
        ? { how: 'none', lower: null, upper: null }
        : { how: limits.kind === 'bca' ? 'bca' : 'percentile', lower, upper: hasUpper ? upper : null },
    standardError: finiteOrNull(standardDeviation(replicates)),
    diagnostics: {
      replicates: all.length,
      failed,
      bias: limits.kind === 'bca' ? limits.bias : null,
      acceleration: finiteOrNull(input.acceleration),
      jackknifeFailed: failedJackknife,
      percentile: {
        lower: finiteOrNull(quantile(sorted, tail, 8)),
        upper: finiteOrNull(quantile(sorted, 1 - tail, 8)),
      },
      median: finiteOrNull(quantile(sorted, 0.5, 8)),
      monteCarloError: { lower: finiteOrNull(lowerError), upper: finiteOrNull(upperError) },
    },
    warnings,
  };
}

/** Names that a message can select by. */
const REASONS: Readonly<Record<BcaUndefined, string>> = {
  'no-replicates': 'noReplicates',
  'infinite-bias': 'infiniteBias',
  'no-acceleration': 'noAcceleration',
  'excessive-acceleration': 'excessiveAcceleration',
};

function monteCarloWarning(relative: number, replicates: number): Warning {
  // A share that could not be computed (too few usable resamples) is no small one.
  if (!Number.isFinite(relative)) return warning('lists.monte-carlo-error-unknown', { replicates });
  return warning('lists.monte-carlo-error', {
    percent: Math.round(relative * 1000) / 10,
    target: MONTE_CARLO_TARGET * 100,
    replicates,
  });
}

function snapped(value: number, estimate: number): number {
  return Math.abs(value - estimate) <= SAME_VALUE * estimate ? estimate : value;
}
