import type { StratifiedHistories } from '@repere/contracts';
import type { FitStatus } from '../log-linear/fitter.ts';
import { listsOfMember } from '../members.ts';
import { CovariateFitter } from './fitter.ts';
import { type CovariateModel, isInside } from './model.ts';
import { ModelPlan } from './plan.ts';
import { cellCounts, covariateLayout } from './table.ts';

/** Persons on both ends of an interaction that is at minus infinity: these lists, in these strata. */
export interface EmptyMargin {
  readonly member: number;
  /** The covariates that the strata agree on, as a mask. */
  readonly columns: number;
  /** Indices of the strata, ascending. */
  readonly strata: readonly number[];
}

interface FitFacts {
  readonly model: CovariateModel;
  /** The smallest sets of lists that nobody is on, with the strata; what contains them is at minus infinity with them. */
  readonly minusInfinity: readonly EmptyMargin[];
  /** Parameters, the intercepts of the strata and those at minus infinity included. */
  readonly parameters: number;
}

/** A model with covariates fitted to a table. */
export type CovariateFit = FitFacts &
  (
    | {
        readonly status: 'ok';
        /** Expected persons on no list, by stratum. */
        readonly unseen: readonly number[];
        /** Variance of their sum, for the model as given. */
        readonly unseenVariance: number;
        /** Poisson log-likelihood with the factorials. */
        readonly logLik: number;
        readonly deviance: number;
        /** Histories that were fitted less coefficients that were estimated. */
        readonly degreesOfFreedom: number;
        readonly aic: number;
        /** With the number of persons as sample size. */
        readonly bic: number;
        /** Largest difference between an observed and a reproduced sum, in persons. */
        readonly scoreResidual: number;
      }
    | { readonly status: Exclude<FitStatus, 'ok'> }
  );

/** Fits a model with covariates by extended maximum likelihood; see {@link CovariateFitter}. */
export function fitCovariates(stratified: StratifiedHistories, model: CovariateModel): CovariateFit {
  const fitter = new CovariateFitter(covariateLayout(stratified));
  fitter.load(cellCounts(stratified));
  const plan = new ModelPlan(model, fitter.layout, fitter.store);
  return describeCovariateFit(fitter, plan, fitter.fit(plan, fitter.independentStart(plan)));
}

/** The last fit of a fitter, with its figures. */
export function describeCovariateFit(fitter: CovariateFitter, plan: ModelPlan, status: FitStatus): CovariateFit {
  const { parameters, model } = plan;
  const facts: FitFacts = { model, minusInfinity: emptyMargins(fitter, plan), parameters };
  if (status !== 'ok') return { ...facts, status };
  const logLik = fitter.logLikelihood();
  return {
    ...facts,
    status,
    unseen: [...fitter.unseen],
    unseenVariance: fitter.unseenVariance(),
    logLik,
    deviance: fitter.deviance(),
    degreesOfFreedom: fitter.degreesOfFreedom(),
    aic: 2 * parameters - 2 * logLik,
    bic: parameters * Math.log(fitter.persons) - 2 * logLik,
    scoreResidual: fitter.scoreResidual(),
  };
}

function emptyMargins({ atLeast, layout }: CovariateFitter, { slots }: ModelPlan): EmptyMargin[] {
  const size = 2 ** layout.lists;
  const empty = slots.filter(({ member, strata }) => strata.every((stratum) => atLeast[stratum * size + member] === 0));
  return empty
    .filter(
      (slot) =>
        !empty.some(
          (other) =>
            other !== slot &&
            isInside({ member: other.member, columns: 0 }, { member: slot.member, columns: 0 }) &&
            (other.member !== slot.member || other.strata.length > slot.strata.length) &&
            slot.strata.every((stratum) => other.strata.includes(stratum)),
        ),
    )
    .map(({ member, columns, strata }) => ({ member, columns, strata: [...strata] }));
}

/** Names of the lists in an empty margin: `police + shelters`. */
export function listsOfMargin({ lists }: StratifiedHistories, { member }: EmptyMargin): string {
  return listsOfMember(member)
    .map((position) => lists[position])
    .join(' + ');
}
