import { choleskySolve, devianceTerm, logFactorial } from '@repere/numerics';
import { memberSize } from '../members.ts';
import { type CompletedFits, ConcaveFits } from '../profile/completed-fits.ts';
import { BoundedFits } from './bounded-fits.ts';
import { closedEstimateExists } from './existence.ts';
import { maximiseBounded } from './lower-bound.ts';
import type { Maximum } from './maximise.ts';
import { type ClosedModel, commonChanceColumn, heterogeneityColumns } from './models.ts';
import { type ClosedTable, withoutEmptyLists } from './table.ts';

/** A closed-population model fitted to a table. */
export type ClosedFit =
  | {
      readonly status: 'ok';
      readonly persons: number;
      /** Expected persons on no list. */
      readonly unseen: number;
      /** Variance of the logarithm of `unseen`, from the information matrix. */
      readonly logUnseenVariance: number;
      /** Poisson log-likelihood with the factorials. */
      readonly logLik: number;
      readonly deviance: number;
      /** Histories less coefficients that were estimated. */
      readonly degreesOfFreedom: number;
      /** Coefficients, those of empty lists (at minus infinity) included. */
      readonly parameters: number;
      readonly aic: number;
      /** With the number of persons as sample size. */
      readonly bic: number;
      /** Coefficients of heterogeneity, in the units of the columns of their form; for Chao's bound by number of lists. */
      readonly heterogeneity: Readonly<Record<string, number>>;
      /** Largest difference between an observed and a reproduced sum, in persons. */
      readonly scoreResidual: number;
      /** Fits to the table completed with any number of persons on no list, for the profile; for use once. */
      readonly completed: CompletedFits;
    }
  | { readonly status: 'does-not-exist' | 'unidentified' | 'not-converged' };

/**
 * Fits a closed-population model by maximum likelihood of the Poisson log-linear form of Cormack (1989), Biometrics 45,
 * 395-413. Lists that nobody is on are taken out of models with list effects: their effects are at minus infinity.
 */
export function fitClosed(table: ClosedTable, model: ClosedModel): ClosedFit {
  const { hasListEffects, heterogeneity } = model;
  const used = hasListEffects ? withoutEmptyLists(table) : table;
  const free = hasListEffects ? [] : [commonChanceColumn(used.lists)];
  const form = heterogeneityColumns(heterogeneity, used.lists);
  const isBound = heterogeneity === 'Chao';
  if (used.persons === 0) return { status: 'does-not-exist' };
  // Two lists leave nothing to tell a form by.
  if (used.lists < (heterogeneity === null || isBound ? 2 : 3)) return { status: 'unidentified' };
  const bounded = isBound ? form : [];
  const problem = { table: used, hasListEffects, columns: isBound ? free : [...free, ...form], bounded, missing: null };
  const fitted = maximiseBounded(problem);
  if (!fitted.isProven) {
    const exists = closedEstimateExists({ ...problem, columns: [...free, ...form], nonNegative: bounded.length });
    return { status: exists === false ? 'does-not-exist' : 'not-converged' };
  }
  const { parameters, objective, scoreResidual } = fitted;
  const kept = isBound ? fitted.kept.map((index) => form[index]!) : form;
  const { logLik, deviance } = likelihood(used, fitted);
  const size = parameters.length + table.lists - used.lists;
  const first = parameters.length - kept.length;
  return {
    status: 'ok',
    persons: table.persons,
    unseen: Math.exp(parameters[0]!),
    logUnseenVariance: varianceOfIntercept(fitted),
    logLik,
    deviance,
    degreesOfFreedom: 2 ** used.lists - 1 - parameters.length,
    parameters: size,
    aic: 2 * size - 2 * logLik,
    bic: size * Math.log(table.persons) - 2 * logLik,
    heterogeneity: Object.fromEntries(
      kept.map(({ name, size }, i) => [name, parameters[first + i]! / size] as const).sort(byName),
    ),
    scoreResidual,
    completed: isBound ? new BoundedFits(problem, fitted) : new ConcaveFits(objective, parameters, table.persons),
  };
}

/** Of Chao's form, by number of lists: `eta3`, `eta4`, .., `eta10`. */
function byName([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

function varianceOfIntercept({ parameters, workspace }: Maximum): number {
  const unit = new Float64Array(parameters.length);
  unit[0] = 1;
  choleskySolve(workspace.factor, unit.length, unit);
  return unit[0]!;
}

/** Log-likelihood and deviance over all histories, of which only those with somebody in them are looked at one by one. */
function likelihood(
  { histories, counts }: ClosedTable,
  { objective, parameters }: Maximum,
): { readonly logLik: number; readonly deviance: number } {
  // Expected persons in histories that nobody has.
  let elsewhere = objective.expected.reduce((sum, expected) => sum + expected, 0);
  let logLik = -elsewhere;
  let half = 0;
  histories.forEach((history, index) => {
    const count = counts[index]!;
    const logMean = objective.logMean(parameters, history, memberSize(history));
    const mean = Math.exp(logMean);
    elsewhere -= mean;
    logLik += count * logMean - logFactorial(count);
    half += devianceTerm(count, mean);
  });
  return { logLik, deviance: 2 * (half + elsewhere) };
}
