import {
  type CaptureHistories,
  type Diagnostics,
  type DiagnosticValue,
  type ListsEstimate,
  observedPersons,
  type Warning,
  warning,
} from '@repere/contracts';
import { type Findings, listsEstimate, namesOfMember } from './estimate.ts';
import { fitLogLinear, type LogLinearFit } from './log-linear/fit.ts';
import { allTwoWayModel, type LogLinearModel, mainEffectsModel, modelNotation } from './log-linear/model.ts';
import { logNormalLimits, logStandardDeviation } from './log-normal.ts';
import { memberName } from './members.ts';
import { profileLogLinear } from './profile/profile-log-linear.ts';
import type { Unsourced } from './unsourced.ts';

/** Number of persons if the lists are independent of each other: the log-linear model with main effects only. */
export function estimateMainEffects(histories: CaptureHistories, level: number): Unsourced<ListsEstimate> {
  return estimateNamed('main', histories, mainEffectsModel(histories.lists.length), level);
}

/** Number of persons if any two lists may depend on each other: the log-linear model with all two-way interactions. */
export function estimateAllTwoWay(histories: CaptureHistories, level: number): Unsourced<ListsEstimate> {
  return estimateNamed('two-way', histories, allTwoWayModel(histories.lists.length), level);
}

/**
 * Number of persons by a model that was named before the data were seen. A model that the data chose needs an interval that
 * includes the choice instead.
 */
export function estimateFixed(
  histories: CaptureHistories,
  model: LogLinearModel,
  level: number,
): Unsourced<ListsEstimate> {
  return estimateNamed('fixed', histories, model, level);
}

/**
 * A model named beforehand, with the large-sample interval on the log of the unseen. That interval is honest here only
 * because the data did not choose the model.
 */
function estimateNamed(
  method: 'main' | 'two-way' | 'fixed',
  histories: CaptureHistories,
  model: LogLinearModel,
  level: number,
): Unsourced<ListsEstimate> {
  const fit = fitLogLinear(histories, model);
  const shared = describeModel(histories, fit);
  const findings = { method, level, how: 'none', lower: null, upper: null, standardError: null, ...shared } as const;
  if (fit.status !== 'ok') return listsEstimate(findings);
  const { unseen, logUnseenVariance } = fit;
  return listsEstimate({
    ...findings,
    standardError: Math.sqrt(unseen + unseen * unseen * logUnseenVariance),
    how: 'log-normal',
    ...logNormalLimits(shared.observed, unseen, logDeviationOfUnseen(unseen, logUnseenVariance), level),
    diagnostics: { ...shared.diagnostics, profileLikelihood: profileDiagnostics(histories, model, level) },
  });
}

/** The other interval in use for such models; an upper limit of `null` means that the data set none. */
function profileDiagnostics(histories: CaptureHistories, model: LogLinearModel, level: number): DiagnosticValue {
  const profile = profileLogLinear(histories, model, level);
  return profile === null ? null : { value: profile.value, lower: profile.lower, upper: profile.upper };
}

/**
 * Standard deviation of the log of the number of persons on no list about its estimate: that of the estimated expectation,
 * and that of a Poisson number about its expectation. Many programs leave the second part out and so give an interval for the
 * expectation, which holds the number too rarely. Moments of the sum, as in some programs, would shorten the interval where
 * the first part is large. Both are measured in `docs/methods/lists-coverage.md`.
 *
 * The standard error has the same two parts. Source: Rivest and Lévesque (2001), Canadian Journal of Statistics 29, 555-572.
 */
function logDeviationOfUnseen(unseen: number, logUnseenVariance: number): number {
  return Math.sqrt(logUnseenVariance + logStandardDeviation(unseen, unseen) ** 2);
}

/** What every estimate from a log-linear model says, its interval apart. */
export function describeModel(
  histories: CaptureHistories,
  fit: LogLinearFit,
): Pick<Findings, 'model' | 'status' | 'observed' | 'value' | 'diagnostics' | 'warnings'> &
  Required<Pick<Findings, 'criteria'>> {
  const { minusInfinity, parameters } = fit;
  const { lists } = fit.model;
  const observed = observedPersons(histories);
  const isFitted = fit.status === 'ok';
  return {
    model: modelNotation(fit.model),
    status: fit.status === 'neither-exists-nor-identified' ? 'does-not-exist' : fit.status,
    observed,
    value: isFitted ? observed + fit.unseen : null,
    criteria: {
      aic: isFitted ? fit.aic : null,
      bic: isFitted ? fit.bic : null,
      logLik: isFitted ? fit.logLik : null,
      parameters,
      minusInfinity: minusInfinity.map((member) => memberName(member, lists)),
    },
    diagnostics: fitDiagnostics(fit),
    warnings: fitWarnings(histories, fit),
  };
}

function fitDiagnostics(fit: LogLinearFit): Diagnostics {
  if (fit.status !== 'ok') return { fit: fit.status };
  const { lists } = fit.model;
  return {
    fit: 'ok',
    deviance: fit.deviance,
    degreesOfFreedom: fit.degreesOfFreedom,
    logUnseenStandardError: Math.sqrt(fit.logUnseenVariance),
    coefficients: Object.fromEntries(
      fit.coefficients.map(({ member, value }) => [member === 0 ? 'intercept' : memberName(member, lists), value]),
    ),
    scoreResidual: fit.scoreResidual,
  };
}

function fitWarnings(histories: CaptureHistories, fit: LogLinearFit): Warning[] {
  const model = modelNotation(fit.model);
  const { minusInfinity } = fit;
  const warnings: Warning[] = [];
  if (minusInfinity.length > 0) {
    // An interaction of lists without a common person drags those of its supersets along; the smallest say it all.
    const smallest = minusInfinity.filter(
      (member) => !minusInfinity.some((other) => other !== member && (other & member) === other),
    );
    warnings.push(
      warning('lists.minus-infinity', { sets: smallest.map((member) => namesOfMember(histories, member)) }),
    );
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
