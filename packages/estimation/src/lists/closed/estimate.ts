import { type CaptureHistories, type Diagnostics, type ListsEstimate, type Warning, warning } from '@repere/contracts';
import { chiSquareUpperTail } from '@repere/numerics';
import { listsEstimate } from '../estimate.ts';
import { logNormalLimits, logStandardDeviation } from '../log-normal.ts';
import { memberName } from '../members.ts';
import { profileLikelihood } from '../profile/profile-likelihood.ts';
import type { Unsourced } from '../unsourced.ts';
import { type ClosedChoice, chooseClosed, hasWrongSign, roleOf } from './choose.ts';
import { type ClosedFit, fitClosed } from './fit.ts';
import { CLOSED_MODELS, type ClosedModel } from './models.ts';
import { type ClosedTable, closedTable } from './table.ts';

/**
 * Number of persons by each closed-population model: M0 (all lists alike), Mt (each list its own chance), and both with persons
 * who differ (Mh, Mth) in four forms. The model of least BIC is the estimate; Chao's forms are lower bounds.
 *
 * Intervals are log-normal, as for models named beforehand; so Mt has that of main effects, which it is. In simulations those
 * of the profile likelihood, which are in the diagnostics, cover alike; but they surround the maximum of another likelihood, so
 * that in small tables and at low levels they may leave out the estimate itself. Where the profile finds no upper limit, none
 * is given: the likelihood is then too flat for a quadratic approximation to make one.
 */
export function estimateClosed(histories: CaptureHistories, level: number): Unsourced<ListsEstimate>[] {
  const table = closedTable(histories);
  const fitted = CLOSED_MODELS.map((model) => ({ model, fit: fitClosed(table, model) }));
  const choice = chooseClosed(fitted);
  return fitted.map(({ model, fit }) => describe(table, model, fit, choice, level));
}

function describe(
  table: ClosedTable,
  model: ClosedModel,
  fit: ClosedFit,
  choice: ClosedChoice,
  level: number,
): Unsourced<ListsEstimate> {
  const { name, heterogeneity } = model;
  const findings = {
    method: 'closed',
    model: name,
    role: roleOf(model, choice),
    observed: table.persons,
    value: null,
    standardError: null,
    level,
    how: 'none',
    lower: null,
    upper: null,
  } as const;
  if (heterogeneity === 'Chao' && table.lists === 2) {
    const other = model.hasListEffects ? 'Mt' : 'M0';
    const warnings = [warning('lists.closed-coincides', { model: name, other })];
    return listsEstimate({ ...findings, status: 'not-applicable', diagnostics: {}, warnings });
  }
  if (fit.status !== 'ok') {
    const warnings = [warning(`lists.${fit.status}`, { model: name })];
    return listsEstimate({ ...findings, status: fit.status, diagnostics: { fit: fit.status }, warnings });
  }
  const { unseen, logUnseenVariance } = fit;
  const profile = profileLikelihood(fit.completed, level);
  // The log of the expected number on no list varies, and the number itself about that, as in models named beforehand.
  const logDeviation = Math.sqrt(logUnseenVariance + logStandardDeviation(unseen, unseen) ** 2);
  const logNormal = logNormalLimits(table.persons, unseen, logDeviation, level);
  const isUnbounded = profile !== null && profile.upper === null;
  return listsEstimate({
    ...findings,
    status: 'ok',
    value: table.persons + unseen,
    standardError: Math.sqrt(unseen + unseen * unseen * logUnseenVariance),
    how: 'log-normal',
    lower: logNormal.lower,
    upper: isUnbounded ? null : logNormal.upper,
    criteria: {
      aic: fit.aic,
      bic: fit.bic,
      logLik: fit.logLik,
      parameters: fit.parameters,
      minusInfinity: model.hasListEffects ? emptyLists(table) : [],
    },
    diagnostics: {
      ...diagnosticsOf(fit),
      profileLikelihood: profile === null ? null : { ...profile },
    },
    warnings: warningsOf(model, fit, choice),
  });
}

type Fitted = Extract<ClosedFit, { status: 'ok' }>;

function diagnosticsOf(fit: Fitted): Diagnostics {
  return {
    fit: 'ok',
    deviance: fit.deviance,
    degreesOfFreedom: fit.degreesOfFreedom,
    deviancePValue: devianceTail(fit),
    heterogeneity: fit.heterogeneity,
    logUnseenStandardError: Math.sqrt(fit.logUnseenVariance),
    scoreResidual: fit.scoreResidual,
  };
}

function warningsOf(model: ClosedModel, fit: Fitted, { best, rivals }: ClosedChoice): Warning[] {
  if (model.heterogeneity === 'Chao') return [warning('lists.lower-bound')];
  if (hasWrongSign(fit)) return [warning('lists.closed-wrong-sign', { model: model.name })];
  if (model !== best?.model) return [];
  const warnings = [warning('lists.interval-ignores-choice')];
  const tail = devianceTail(fit);
  if (tail !== null && tail < MISFIT) warnings.push(warning('lists.closed-misfit'));
  if (rivals.length > 0) {
    const totals = rivals.flatMap((rival) => (rival.fit.status === 'ok' ? [rival.fit.persons + rival.fit.unseen] : []));
    warnings.push(
      warning('lists.closed-forms-disagree', {
        models: rivals.map((rival) => rival.model.name),
        min: Math.round(Math.min(...totals)),
        max: Math.round(Math.max(...totals)),
      }),
    );
  }
  return warnings;
}

/** Chance of a deviance at least as large if the model holds; rather too large in sparse tables. `null` for a saturated model. */
function devianceTail({ deviance, degreesOfFreedom }: Fitted): number | null {
  return degreesOfFreedom > 0 ? chiSquareUpperTail(deviance, degreesOfFreedom) : null;
}

/** Names of the lists that nobody is on. */
function emptyLists({ totals, lists }: ClosedTable): string[] {
  return Array.from(totals.keys())
    .filter((list) => totals[list] === 0)
    .map((list) => memberName(1 << list, lists));
}

/** Deviances this unlikely are said to show that the model does not hold. */
const MISFIT = 0.01;
