import type { StratifiedHistories } from '@repere/contracts';
import { type CovariateFit, describeCovariateFit } from './fit.ts';
import { CovariateFitter } from './fitter.ts';
import type { ModelPlan } from './plan.ts';
import { type Candidate, type Starts, searchCovariates } from './search.ts';
import { type CovariateRule, CovariateSpace } from './space.ts';
import { cellCounts, covariateLayout } from './table.ts';

/** The model with covariates that BIC chooses for a table. */
export interface CovariateSelection {
  /** The chosen model fitted; that of independent lists, with the reason, when no model has an estimate. */
  readonly fit: CovariateFit;
  /** Persons in all, seen or not; `null` without an estimate. */
  readonly total: number | null;
  readonly search: {
    readonly kind: 'exhaustive' | 'downhill';
    readonly examined: number;
    readonly admissible: number;
    /** The best by BIC, at most {@link SHOWN_MODELS}. */
    readonly best: readonly Candidate[];
  };
}

/** Models told about. */
export const SHOWN_MODELS = 10;

/** Chooses and fits a model; see `searchCovariates` for the rule. */
export function selectCovariates(stratified: StratifiedHistories, rule: CovariateRule): CovariateSelection {
  return chooseForTable(stratified, rule).selection;
}

/** The selection with what resampled tables need of it. */
export function chooseForTable(
  stratified: StratifiedHistories,
  rule: CovariateRule,
): {
  readonly selection: CovariateSelection;
  readonly fitter: CovariateFitter;
  readonly space: CovariateSpace;
  readonly starts: Starts;
  readonly chosen: ModelPlan | null;
} {
  const fitter = new CovariateFitter(covariateLayout(stratified));
  const space = new CovariateSpace(fitter.layout, rule, fitter.store);
  const starts: Starts = new Map();
  fitter.load(cellCounts(stratified));
  const outcome = searchCovariates(fitter, {
    space,
    starts,
    fillsStarts: true,
    from: space.starts(),
    isFull: space.all !== null,
  });
  const chosen = outcome.best?.plan ?? null;
  const plan = chosen ?? space.plan([]);
  // Fitted once more from a plain start: the figures do not hang on the path of the search.
  const fit = describeCovariateFit(fitter, plan, fitter.fit(plan, fitter.independentStart(plan)));
  const total = fit.status === 'ok' ? fit.unseen.reduce((sum, one) => sum + one, fitter.persons) : null;
  const search = {
    kind: space.all === null ? ('downhill' as const) : ('exhaustive' as const),
    examined: outcome.examined,
    admissible: outcome.admissible.length,
    best: outcome.admissible.toSorted((a, b) => a.bic - b.bic).slice(0, SHOWN_MODELS),
  };
  return { selection: { fit, total, search }, fitter, space, starts, chosen };
}
