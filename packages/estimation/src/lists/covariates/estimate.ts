import {
  type CaptureHistories,
  type Diagnostics,
  type ListsEstimate,
  observedPersons,
  type StratifiedHistories,
  type Warning,
  warning,
} from '@repere/contracts';
import { columnOf } from '../bootstrap/columns.ts';
import { type BootstrapSample, bootstrapInference } from '../bootstrap/inference.ts';
import { type Findings, listsEstimate, nothingFound } from '../estimate.ts';
import { memberName } from '../members.ts';
import { domainOf, pooledHistories } from '../strata/histories.ts';
import { centredJackknife } from '../strata/jackknife.ts';
import type { Unsourced } from '../unsourced.ts';
import { type CovariateFit, type EmptyMargin, listsOfMargin } from './fit.ts';
import { covariateNotation } from './model.ts';
import { type CovariateSelection, MOST_HISTORIES } from './select.ts';
import { cellCounts } from './table.ts';

/** How to make an estimate with covariates. */
export interface CovariateOptions {
  /** Nominal coverage of the intervals. */
  readonly level: number;
  /** Rows of `covariateReplicates` and `covariateJackknife`; without them there is no interval. */
  readonly bootstrap?: BootstrapSample;
}

/** The estimate of all strata together, and those of each, in the order of the strata and with their `domain`. */
export interface CovariateEstimates {
  readonly total: Unsourced<ListsEstimate>;
  readonly strata: readonly Unsourced<ListsEstimate>[];
}

/**
 * Number of persons by one log-linear model in lists and covariates, chosen by BIC, in all and by stratum, with the bootstrap
 * interval that includes the choice.
 *
 * @param selection of the same table, from `selectCovariates`
 *
 * Source: Cruyff, van Dijk and van der Heijden (2017), The challenge of counting victims of human trafficking, Chance 30(3),
 * 41-49, for the model and its use; the search and the interval are described in `docs/methods/lists.md`.
 */
export function covariateEstimate(
  stratified: StratifiedHistories,
  selection: CovariateSelection | null,
  { level, bootstrap }: CovariateOptions,
): CovariateEstimates {
  if (selection === null) {
    const reason = warning('lists.covariates-too-large', { limit: MOST_HISTORIES });
    return { total: notApplicable(pooledHistories(stratified), level, reason), strata: [] };
  }
  const { fit, total } = selection;
  const observed = stratified.strata.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const persons = observed.reduce((sum, count) => sum + count, 0);
  const warnings = modelWarnings(stratified, fit);
  const model = covariateNotation(fit.model, stratified.columns);
  const shared = {
    method: 'covariates',
    model,
    status: fit.status === 'neither-exists-nor-identified' ? 'does-not-exist' : fit.status,
    level,
    standardError: null,
    how: 'none',
    lower: null,
    upper: null,
  } as const;
  const inferred = (findings: Findings, column: number): Findings =>
    withInterval(findings, stratified, bootstrap, column);
  const whole: Findings = {
    ...shared,
    observed: persons,
    value: total,
    criteria: {
      aic: fit.status === 'ok' ? fit.aic : null,
      bic: fit.status === 'ok' ? fit.bic : null,
      logLik: fit.status === 'ok' ? fit.logLik : null,
      parameters: fit.parameters,
      minusInfinity: fit.minusInfinity.map((margin) => marginName(stratified, margin)),
    },
    diagnostics: { ...fitDiagnostics(fit), search: searchDiagnostics(stratified, selection) },
    warnings,
  };
  return {
    total: listsEstimate(inferred(whole, 0)),
    strata: observed.map((count, index) => ({
      ...listsEstimate(
        inferred(
          {
            ...shared,
            observed: count,
            value: fit.status === 'ok' ? count + (fit.unseen[index] ?? 0) : null,
            diagnostics: { fit: fit.status },
            warnings: fit.status === 'ok' ? [] : warnings,
          },
          index + 1,
        ),
      ),
      domain: domainOf(stratified, index),
    })),
  };
}

/** What the method says of a table without strata: nothing, and why. */
export function covariatesWithoutStrata(histories: CaptureHistories, level: number): Unsourced<ListsEstimate> {
  return notApplicable(histories, level, warning('lists.needs-strata'));
}

function notApplicable(histories: CaptureHistories, level: number, reason: Warning): Unsourced<ListsEstimate> {
  return listsEstimate({ ...nothingFound('covariates', observedPersons(histories), level), warnings: [reason] });
}

/** The interval from one column of the bootstrap's rows: 0 for the total, then the strata. */
function withInterval(
  findings: Findings,
  stratified: StratifiedHistories,
  bootstrap: BootstrapSample | undefined,
  column: number,
): Findings {
  const { value, level } = findings;
  if (value === null) return findings;
  if (bootstrap === undefined || bootstrap.replicates.length === 0) {
    return { ...findings, warnings: [...findings.warnings, warning('lists.conditional-interval')] };
  }
  const width = stratified.strata.length + 1;
  const sample = {
    replicates: columnOf(bootstrap.replicates, width, column),
    jackknife: centredJackknife(stratified, columnOf(bootstrap.jackknife, width, column), value),
  };
  const inference = bootstrapInference(value, cellCounts(stratified), sample, level);
  return {
    ...findings,
    ...inference.interval,
    standardError: inference.standardError,
    diagnostics: { ...findings.diagnostics, bootstrap: inference.diagnostics },
    warnings: [...findings.warnings, ...inference.warnings],
  };
}

function fitDiagnostics(fit: CovariateFit): Diagnostics {
  if (fit.status !== 'ok') return { fit: fit.status };
  const unseen = fit.unseen.reduce((sum, one) => sum + one, 0);
  return {
    fit: 'ok',
    deviance: fit.deviance,
    degreesOfFreedom: fit.degreesOfFreedom,
    logUnseenStandardError: Math.sqrt(fit.unseenVariance) / unseen,
    scoreResidual: fit.scoreResidual,
  };
}

function searchDiagnostics({ columns }: StratifiedHistories, { search }: CovariateSelection): Diagnostics {
  return {
    kind: search.kind,
    models: search.examined,
    admissible: search.admissible,
    best: search.best.map(({ model, bic, total }) => ({
      model: covariateNotation(model, columns),
      bic,
      value: total,
    })),
  };
}

/** Name of an empty margin: `12`, or with the strata `12*female`. */
function marginName(stratified: StratifiedHistories, margin: EmptyMargin): string {
  const lists = memberName(margin.member, stratified.lists.length);
  const levels = levelsOf(stratified, margin);
  return levels === '' ? lists : `${lists}*${levels}`;
}

/** What the strata of a margin have in common: `female`; nothing when the margin is that of all strata. */
function levelsOf(stratified: StratifiedHistories, { columns, strata: [first = 0] }: EmptyMargin): string {
  const values = stratified.strata[first]?.values ?? [];
  return values.filter((_, column) => (columns >> column) & 1).join('*');
}

function modelWarnings(stratified: StratifiedHistories, fit: CovariateFit): Warning[] {
  const model = covariateNotation(fit.model, stratified.columns);
  const warnings: Warning[] = [];
  if (fit.minusInfinity.length > 0) {
    const sets = fit.minusInfinity.map((margin) => {
      const levels = levelsOf(stratified, margin);
      return levels === '' ? listsOfMargin(stratified, margin) : `${listsOfMargin(stratified, margin)} (${levels})`;
    });
    warnings.push(warning('lists.minus-infinity', { sets }));
  }
  if (fit.status === 'does-not-exist' || fit.status === 'neither-exists-nor-identified') {
    warnings.push(warning('lists.does-not-exist', { model }));
  }
  if (fit.status === 'unidentified' || fit.status === 'neither-exists-nor-identified') {
    warnings.push(warning('lists.unidentified', { model }));
  }
  if (fit.status === 'not-converged') warnings.push(warning('lists.not-converged', { model }));
  return warnings;
}
