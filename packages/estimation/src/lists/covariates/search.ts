import type { CovariateFitter } from './fitter.ts';
import type { ModelPlan } from './plan.ts';
import type { CovariateSpace } from './space.ts';

/** A model that was fitted in a search. */
export interface Candidate {
  readonly plan: ModelPlan;
  readonly bic: number;
  /** Persons in all, seen or not. */
  readonly total: number;
  /** Expected persons on no list, by stratum. */
  readonly unseen: Float64Array;
}

/** What a search found; the fitter does not hold its fit. */
export interface SearchOutcome {
  /** The model with the least BIC among those that have an estimate; `null` when none has. */
  readonly best: Candidate | null;
  /** Models that were fitted, or known not to have an estimate. */
  readonly examined: number;
  /** Those with an estimate. */
  readonly admissible: readonly Candidate[];
}

/** How to look for the model. */
export interface SearchOptions {
  readonly space: CovariateSpace;
  /** The models to compare, by number of parameters; `null` for a downhill search through the space. */
  readonly listed: readonly ModelPlan[] | null;
  /** Models a downhill search starts from. */
  readonly from: readonly ModelPlan[];
  /** Coefficients by slot that the fit of a model starts from; the fit changes them. */
  start(plan: ModelPlan): Float64Array;
  /** Whether models that cannot have the least BIC are fitted all the same, to be told about. */
  readonly isFull: boolean;
}

/**
 * The model with the least BIC for the table that the fitter has loaded: among listed models, or by
 * downhill search from several starts. A search moves to the best model with one term more or less, as long as the BIC
 * falls. Of equal models the one with fewer parameters is taken.
 *
 * BIC is p log n - 2 L with n persons. No model has more likelihood than the one that fits every history, which bounds its BIC
 * from below without a fit.
 */
export function searchCovariates(fitter: CovariateFitter, options: SearchOptions): SearchOutcome {
  const { space, listed, from, isFull } = options;
  const logPersons = Math.log(fitter.persons);
  const most = fitter.saturatedLogLikelihood();
  const known = new Map<ModelPlan, Candidate | null>();
  const evaluate = (plan: ModelPlan, bound: number): Candidate | null => {
    const seen = known.get(plan);
    if (seen !== undefined) return seen;
    if (!isFull && plan.parameters * logPersons - 2 * most >= bound) return null;
    const isFitted = fitter.fit(plan, options.start(plan)) === 'ok';
    const candidate = isFitted ? candidateOf(fitter, plan, logPersons) : null;
    known.set(plan, candidate);
    return candidate;
  };
  /** The best of some models, if it is better than a bound. */
  const bestOf = (plans: readonly ModelPlan[], bound: number): Candidate | null => {
    let best: Candidate | null = null;
    let least = bound;
    for (const plan of plans) {
      const candidate = evaluate(plan, least);
      if (candidate === null || !isLess(candidate.bic, least)) continue;
      best = candidate;
      least = candidate.bic;
    }
    return best;
  };

  let best: Candidate | null = null;
  if (listed !== null) best = bestOf(listed, Number.POSITIVE_INFINITY);
  else {
    for (const plan of from) {
      let current = evaluate(plan, Number.POSITIVE_INFINITY);
      let at = plan;
      for (;;) {
        const next = bestOf(space.neighbours(at), current?.bic ?? Number.POSITIVE_INFINITY);
        if (next === null) break;
        current = next;
        at = next.plan;
      }
      if (current !== null && (best === null || isLess(current.bic, best.bic))) best = current;
    }
  }
  const admissible = [...known.values()].filter((one) => one !== null);
  return { best, examined: known.size, admissible };
}

function candidateOf(fitter: CovariateFitter, plan: ModelPlan, logPersons: number): Candidate {
  const bic = plan.parameters * logPersons - 2 * fitter.logLikelihood();
  const unseen = fitter.unseen.slice();
  return { plan, bic, total: unseen.reduce((sum, one) => sum + one, fitter.persons), unseen };
}

/** Two fits of equal models from different starts differ by rounding. */
function isLess(bic: number, than: number): boolean {
  return bic < than - TIE;
}

const TIE = 1e-7;
