import type { CaptureHistories } from '@repere/contracts';
import { type FitStatus, LogLinearFitter } from './fitter.ts';
import type { LogLinearModel } from './model.ts';

/** What a fit has to say about a model, whether or not there is an estimate. */
interface FitFacts {
  readonly model: LogLinearModel;
  /** Members at minus infinity: the ones nobody is on. */
  readonly minusInfinity: readonly number[];
  /** Number of members, the intercept and those at minus infinity included. */
  readonly parameters: number;
}

/** A model fitted to a table. */
export type LogLinearFit = FitFacts &
  (
    | {
        readonly status: 'ok';
        /** Finite coefficients, in the order of the model's members. */
        readonly coefficients: readonly { readonly member: number; readonly value: number }[];
        /** Expected persons on no list. */
        readonly unseen: number;
        /** Variance of the logarithm of `unseen`, from the information matrix. */
        readonly logUnseenVariance: number;
        /** Poisson log-likelihood with the factorials. */
        readonly logLik: number;
        readonly deviance: number;
        /** Histories that were fitted less coefficients that were estimated. */
        readonly degreesOfFreedom: number;
        /** Twice the parameters less twice the log-likelihood. */
        readonly aic: number;
        /** With the number of persons, not of histories, as sample size. */
        readonly bic: number;
        /** Largest difference between an observed and a reproduced sum, in persons. */
        readonly scoreResidual: number;
      }
    | { readonly status: Exclude<FitStatus, 'ok'> }
  );

/**
 * Fits a hierarchical log-linear model by extended maximum likelihood. For the method see {@link LogLinearFitter}; for the
 * conventions of AIC and BIC, `docs/methods/lists.md`.
 */
export function fitLogLinear(histories: CaptureHistories, model: LogLinearModel): LogLinearFit {
  const fitter = new LogLinearFitter(model.lists);
  fitter.load(histories.histories, histories.counts);
  fitter.startIndependent();
  return describeFit(fitter, model, fitter.fit(model.members));
}

/** The last fit of a fitter, with its figures. */
export function describeFit(fitter: LogLinearFitter, model: LogLinearModel, status: FitStatus): LogLinearFit {
  const parameters = model.members.length;
  const facts: FitFacts = { model, minusInfinity: [...fitter.minusInfinity], parameters };
  if (status !== 'ok') return { ...facts, status };
  const logLik = fitter.logLikelihood();
  let scoreResidual = 0;
  for (const member of fitter.estimated) {
    scoreResidual = Math.max(scoreResidual, Math.abs(fitter.atLeast[member]! - fitter.expectedAtLeast[member]!));
  }
  return {
    ...facts,
    status,
    coefficients: Array.from(fitter.estimated, (member) => ({ member, value: fitter.coefficients[member]! })),
    unseen: fitter.unseen,
    logUnseenVariance: fitter.logUnseenVariance(),
    logLik,
    deviance: fitter.deviance(),
    degreesOfFreedom: fitter.fittedHistories - fitter.estimated.length,
    aic: 2 * parameters - 2 * logLik,
    bic: parameters * Math.log(fitter.persons) - 2 * logLik,
    scoreResidual,
  };
}
