import {
  type Diagnostics,
  type Interval,
  type ListsEstimate,
  type StratifiedHistories,
  type Warning,
  warning,
} from '@repere/contracts';
import { quantile } from '@repere/numerics';
import { type BootstrapSample, bootstrapInference } from '../bootstrap/inference.ts';
import { logNormalLimits, logStandardDeviation } from '../log-normal.ts';
import type { Unsourced } from '../unsourced.ts';
import { centredJackknife } from './jackknife.ts';

/** How uncertain a sum over strata is, and how that was found. */
export interface CombinedInference {
  readonly value: number;
  readonly standardError: number | null;
  readonly interval: Pick<Interval, 'how' | 'lower' | 'upper'>;
  readonly diagnostics: Diagnostics;
  readonly warnings: readonly Warning[];
}

/**
 * Sums of the strata's replicates, index by index, as many as every stratum has; NaN where one of them has no estimate. Their
 * streams must differ, or the strata would err together.
 */
export function summedReplicates(parts: readonly Float64Array[]): Float64Array {
  const length = Math.min(...parts.map((part) => part.length));
  return Float64Array.from({ length }, (_, index) => parts.reduce((sum, part) => sum + part[index]!, 0));
}

/** A sum of bootstrap estimates. A person left out of a stratum changes the sum by what they change there. */
export function combineBootstraps(
  stratified: StratifiedHistories,
  value: number,
  parts: readonly BootstrapSample[],
  level: number,
): CombinedInference {
  const jackknife = new Float64Array(parts.reduce((sum, part) => sum + part.jackknife.length, 0));
  let offset = 0;
  for (const part of parts) {
    jackknife.set(part.jackknife, offset);
    offset += part.jackknife.length;
  }
  const sample = {
    replicates: summedReplicates(parts.map(({ replicates }) => replicates)),
    jackknife: centredJackknife(stratified, jackknife, value),
  };
  const counts = Float64Array.from(stratified.strata.flatMap((stratum) => stratum.counts));
  const { interval, standardError, diagnostics, warnings } = bootstrapInference(value, counts, sample, level);
  return { value, standardError, interval, diagnostics: { combined: 'bootstrap', bootstrap: diagnostics }, warnings };
}

/**
 * A sum of posterior draws, index by index, of strata that are independent given the model. Its median is not the sum of the
 * strata's medians.
 */
export function combineDraws(parts: readonly Float64Array[], level: number): CombinedInference {
  const sorted = summedReplicates(parts).sort();
  let mean = 0;
  let squares = 0;
  sorted.forEach((draw, index) => {
    const distance = draw - mean;
    mean += distance / (index + 1);
    squares += distance * (draw - mean);
  });
  const at = (probability: number): number => quantile(sorted, probability, 7);
  return {
    value: at(0.5),
    standardError: sorted.length < 2 ? null : Math.sqrt(squares / (sorted.length - 1)),
    interval: { how: 'credible', lower: at((1 - level) / 2), upper: at((1 + level) / 2) },
    diagnostics: {
      combined: 'draws',
      draws: sorted.length,
      mean,
      quantiles: Object.fromEntries(PRINTED.map((percent) => [`${percent}%`, at(percent / 100)])),
    },
    warnings: [],
  };
}

const PRINTED = [2.5, 10, 50, 90, 97.5];

/**
 * A sum of estimates with standard errors: the variances of the people on no list add up, and the interval is log-normal in
 * their sum. Log-linear models give the variance in two parts, of the expectation (on the log) and of the Poisson number about
 * it, which are added up apart, so that the interval of one stratum is that of its model.
 */
export function combineVariances(
  estimates: readonly Unsourced<ListsEstimate>[],
  value: number,
  observed: number,
  level: number,
): CombinedInference {
  const unseen = value - observed;
  let variance = 0;
  let ofExpectation = 0;
  let isLogLinear = true;
  for (const { standardError, unobserved, diagnostics } of estimates) {
    variance += standardError === null ? Number.NaN : standardError * standardError;
    const relative = diagnostics['logUnseenStandardError'];
    if (typeof relative === 'number') ofExpectation += (relative * (unobserved.value ?? Number.NaN)) ** 2;
    else isLogLinear = false;
  }
  const diagnostics = { combined: 'variances' };
  if (!Number.isFinite(variance) || !(unseen > 0)) {
    return {
      value,
      standardError: Number.isFinite(variance) ? Math.sqrt(variance) : null,
      interval: { how: 'none', lower: null, upper: null },
      diagnostics,
      warnings: [warning(unseen > 0 ? 'lists.sum-without-interval' : 'lists.interval-undefined')],
    };
  }
  const deviation = isLogLinear
    ? Math.sqrt(ofExpectation / (unseen * unseen) + logStandardDeviation(unseen, unseen) ** 2)
    : logStandardDeviation(unseen, variance);
  return {
    value,
    standardError: Math.sqrt(variance),
    interval: { how: 'log-normal', ...logNormalLimits(observed, unseen, deviation, level) },
    diagnostics,
    warnings: [],
  };
}
