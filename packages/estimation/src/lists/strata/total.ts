import {
  type DiagnosticValue,
  type EstimateStatus,
  type ListsEstimate,
  type ListsRole,
  type StratifiedHistories,
  type Warning,
  warning,
} from '@repere/contracts';
import type { BootstrapSample } from '../bootstrap/inference.ts';
import { type Findings, listsEstimate } from '../estimate.ts';
import type { Unsourced } from '../unsourced.ts';
import { type CombinedInference, combineBootstraps, combineDraws, combineVariances } from './combine.ts';
import { domainOf, stratumName } from './histories.ts';

/** What one method says of one stratum. */
export interface StratumPart {
  readonly estimate: Unsourced<ListsEstimate>;
  /** Replicates and jackknife, for methods with a bootstrap; each stratum with a seed of its own. */
  readonly bootstrap?: BootstrapSample;
  /** Posterior draws, for Bayesian methods; as many in each stratum, in random order. */
  readonly draws?: Float64Array;
}

/** How to add strata up. */
export interface TotalOptions {
  /** Nominal coverage of the interval. */
  readonly level: number;
  /** What the same method says of the table without strata; shown beside the total. */
  readonly pooled: Unsourced<ListsEstimate> | null;
}

/** Ratio of total and pooled estimate from which their difference is told. */
const NOTABLE_DIFFERENCE = 1.1;

/**
 * The number of persons in all strata: the estimates of one method in each of them, added up. Its interval comes from sums of
 * bootstrap replicates or of posterior draws where every stratum has them, else from the sum of the variances.
 *
 * A stratum without an estimate leaves the total without one: nobody is dropped. The total then has the status of the worst
 * stratum, and a warning names the strata.
 *
 * @param parts one a stratum, in their order
 * @throws RangeError when parts and strata differ in number, or parts in method
 */
export function totalOverStrata(
  stratified: StratifiedHistories,
  parts: readonly StratumPart[],
  { level, pooled }: TotalOptions,
): Unsourced<ListsEstimate> {
  const estimates = parts.map(({ estimate }) => estimate);
  const [first] = estimates;
  if (first === undefined || parts.length !== stratified.strata.length)
    throw new RangeError('one part for each stratum');
  if (estimates.some(({ method }) => method !== first.method))
    throw new RangeError('the strata differ in their method');
  const observed = estimates.reduce((sum, estimate) => sum + estimate.observed, 0);
  const lacking = estimates.flatMap(({ value }, index) => (value === null ? [index] : []));
  const shared: Findings = {
    method: first.method,
    ...sharedModel(estimates),
    role: sharedRole(estimates),
    status: worstStatus(estimates),
    observed,
    value: null,
    standardError: null,
    level,
    how: 'none',
    lower: null,
    upper: null,
    diagnostics: { strata: partDiagnostics(stratified, parts), pooled: pooledDiagnostics(pooled) },
    warnings: sharedWarnings(estimates),
  };
  if (lacking.length > 0) {
    const names = lacking.map((index) => stratumName(stratified, index));
    return listsEstimate({
      ...shared,
      warnings: [...shared.warnings, warning('lists.strata-without-estimate', { strata: names, count: names.length })],
    });
  }
  const { value, standardError, interval, diagnostics, warnings } = combine(stratified, parts, observed, level);
  return listsEstimate({
    ...shared,
    // Whether a limit is missing is seen on the sum itself.
    status: 'ok',
    value,
    standardError,
    ...interval,
    ...sharedCriteria(estimates, observed),
    diagnostics: { ...diagnostics, ...shared.diagnostics },
    warnings: [...unrepeated(shared.warnings, warnings), ...differenceWarnings(value, pooled)],
  });
}

function combine(
  stratified: StratifiedHistories,
  parts: readonly StratumPart[],
  observed: number,
  level: number,
): CombinedInference {
  const draws = parts.flatMap((part) => (part.draws === undefined || part.draws.length === 0 ? [] : [part.draws]));
  if (draws.length === parts.length) return combineDraws(draws, level);
  const value = parts.reduce((sum, { estimate }) => sum + (estimate.value ?? Number.NaN), 0);
  const samples = parts.flatMap(({ bootstrap }) => (bootstrap === undefined ? [] : [bootstrap]));
  if (samples.length === parts.length && samples.every(({ replicates }) => replicates.length > 0)) {
    return combineBootstraps(stratified, value, samples, level);
  }
  const estimates = parts.map(({ estimate }) => estimate);
  return combineVariances(estimates, value, observed, level);
}

function partDiagnostics(stratified: StratifiedHistories, parts: readonly StratumPart[]): DiagnosticValue[] {
  return parts.map(({ estimate }, index) => ({
    domain: domainOf(stratified, index),
    model: estimate.model ?? null,
    status: estimate.status,
    observed: estimate.observed,
    value: estimate.value,
    lower: estimate.interval.lower,
    upper: estimate.interval.upper,
  }));
}

function pooledDiagnostics(pooled: Unsourced<ListsEstimate> | null): DiagnosticValue {
  if (pooled === null) return null;
  const { status, model = null, value, interval } = pooled;
  return { status, model, value, lower: interval.lower, upper: interval.upper };
}

/** The model's name, where it is the same in all strata. */
function sharedModel([first, ...rest]: readonly Unsourced<ListsEstimate>[]): Pick<Findings, 'model'> {
  const model = first?.model;
  return model !== undefined && rest.every((estimate) => estimate.model === model) ? { model } : {};
}

/** A sum with a bound in it is a bound, and one with another form in it another form. */
function sharedRole(estimates: readonly Unsourced<ListsEstimate>[]): ListsRole {
  return estimates.find(({ role }) => role !== 'estimate')?.role ?? 'estimate';
}

/** From the least to the most serious. */
const SERIOUSNESS: readonly EstimateStatus[] = [
  'ok',
  'unbounded',
  'not-applicable',
  'not-converged',
  'unidentified',
  'does-not-exist',
];

function worstStatus(estimates: readonly Unsourced<ListsEstimate>[]): EstimateStatus {
  const worst = Math.max(...estimates.map(({ status }) => SERIOUSNESS.indexOf(status)));
  return SERIOUSNESS[worst] ?? 'not-converged';
}

/** Warnings that every stratum has in the same words hold for the sum; others stand with their stratum. */
function sharedWarnings([first, ...rest]: readonly Unsourced<ListsEstimate>[]): Warning[] {
  const text = (one: Warning): string => JSON.stringify(one);
  return (first?.warnings ?? []).filter(
    (one) =>
      one.code !== 'lists.upper-unbounded' &&
      rest.every(({ warnings }) => warnings.some((other) => text(other) === text(one))),
  );
}

/** The warnings of the strata and of the sum; why there is no interval is said once. */
function unrepeated(shared: readonly Warning[], ofSum: readonly Warning[]): Warning[] {
  const isSaid = shared.some(
    ({ code }) => code === 'lists.conditional-interval' || code === 'lists.interval-undefined',
  );
  const codes = new Set(isSaid ? ['lists.sum-without-interval', 'lists.interval-undefined'] : []);
  return [...shared, ...ofSum.filter(({ code }) => !codes.has(code))];
}

/** Criteria of the models of all strata as one model of the whole table; BIC with all its persons. */
function sharedCriteria(estimates: readonly Unsourced<ListsEstimate>[], persons: number): Pick<Findings, 'criteria'> {
  const sumOf = (field: 'logLik' | 'parameters'): number =>
    estimates.reduce((sum, estimate) => sum + (estimate[field] ?? Number.NaN), 0);
  const logLik = sumOf('logLik');
  const parameters = sumOf('parameters');
  if (!Number.isFinite(logLik) || !Number.isFinite(parameters)) return {};
  return {
    criteria: {
      logLik,
      parameters,
      aic: 2 * parameters - 2 * logLik,
      bic: parameters * Math.log(persons) - 2 * logLik,
      minusInfinity: [...new Set(estimates.flatMap(({ minusInfinity }) => minusInfinity))],
    },
  };
}

function differenceWarnings(value: number, pooled: Unsourced<ListsEstimate> | null): Warning[] {
  const other = pooled?.value ?? null;
  if (other === null || other === 0 || Math.max(value / other, other / value) < NOTABLE_DIFFERENCE) return [];
  return [warning('lists.strata-and-pooled', { total: Math.round(value), pooled: Math.round(other) })];
}
