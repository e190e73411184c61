import type { StratifiedHistories } from '@repere/contracts';
import { type CovariateFit, describeCovariateFit } from './fit.ts';
import { CovariateFitter } from './fitter.ts';
import type { CovariateModel } from './model.ts';
import type { ModelPlan } from './plan.ts';
import { type Candidate, searchCovariates } from './search.ts';
import { type CovariateRule, CovariateSpace } from './space.ts';
import { cellCounts, covariateLayout } from './table.ts';

/** The model with covariates that BIC chooses for a table. Plain data. */
export interface CovariateSelection {
  /** The chosen model fitted; that of independent lists, with the reason, when no model has an estimate. */
  readonly fit: CovariateFit;
  /** Persons in all, seen or not; `null` without an estimate. */
  readonly total: number | null;
  readonly search: {
    readonly kind: 'exhaustive' | 'downhill';
    /** Models fitted. */
    readonly examined: number;
    /** Those with an estimate. */
    readonly admissible: number;
    /** The best by BIC, at most ten. */
    readonly best: readonly RankedCovariateModel[];
  };
  /** How the choice is repeated for resampled tables. */
  readonly repetition: CovariateRepetition;
}

/** A model that was compared with others. */
export interface RankedCovariateModel {
  readonly model: CovariateModel;
  readonly bic: number;
  readonly total: number;
}

/** A choice to repeat. Plain data. */
export interface CovariateRepetition {
  readonly rule: CovariateRule;
  /** `compare`: the models given are compared; `downhill`: they are where the search starts. */
  readonly kind: 'compare' | 'downhill';
  readonly models: readonly CovariateModel[];
}

/** Models told about. */
const SHOWN_MODELS = 10;
/** Spaces up to this size are compared in full in every sample; three lists and one covariate have 95 models. */
const COMPARED_IN_FULL = 200;
/** In larger ones, that many of the best models of the table, the practice of the field for tables of five lists. */
const COMPARED_BEST = 100;
/** Largest table, in histories of all strata, that the method takes: 256 strata of eight lists. */
export const MOST_HISTORIES = 65_536;

/**
 * Chooses and fits a model; see `searchCovariates` for the rule. All models are compared where they are at most 3,000, else the
 * search goes downhill. `null` when lists and strata together are too many.
 */
export function selectCovariates(stratified: StratifiedHistories, rule: CovariateRule): CovariateSelection | null {
  if (stratified.strata.length * 2 ** stratified.lists.length > MOST_HISTORIES) return null;
  const fitter = new CovariateFitter(covariateLayout(stratified));
  const space = new CovariateSpace(fitter.layout, rule, fitter.store);
  const listed = space.everyModel();
  fitter.load(cellCounts(stratified));
  const start = (plan: ModelPlan): Float64Array => fitter.independentStart(plan);
  const outcome = searchCovariates(fitter, {
    space,
    listed,
    from: listed === null ? space.starts() : [],
    start,
    isFull: listed !== null,
  });
  const alone = space.plan([]);
  const plan = outcome.best?.plan ?? alone;
  const fit = describeCovariateFit(fitter, plan, fitter.fit(plan, start(plan)));
  const ranked = outcome.admissible.toSorted((a, b) => a.bic - b.bic);
  return {
    fit,
    total: fit.status === 'ok' ? fit.unseen.reduce((sum, one) => sum + one, fitter.persons) : null,
    search: {
      kind: listed === null ? 'downhill' : 'exhaustive',
      examined: outcome.examined,
      admissible: ranked.length,
      best: ranked.slice(0, SHOWN_MODELS).map(({ plan: { model }, bic, total }) => ({ model, bic, total })),
    },
    repetition: { rule, ...repeated(listed, ranked, plan, alone) },
  };
}

function repeated(
  listed: readonly ModelPlan[] | null,
  ranked: readonly Candidate[],
  chosen: ModelPlan,
  alone: ModelPlan,
): Pick<CovariateRepetition, 'kind' | 'models'> {
  if (listed === null) {
    const from = chosen === alone ? [alone] : [chosen, alone];
    return { kind: 'downhill', models: from.map(({ model }) => model) };
  }
  if (listed.length <= COMPARED_IN_FULL) return { kind: 'compare', models: listed.map(({ model }) => model) };
  const best = new Set(ranked.slice(0, COMPARED_BEST).map(({ plan }) => plan));
  // Independent lists have an estimate in almost every sample, and larger models may not.
  best.add(alone);
  return { kind: 'compare', models: listed.filter((plan) => best.has(plan)).map(({ model }) => model) };
}
