import type { CaptureHistories } from '@repere/contracts';
import { type Criterion, chargeFor, roundingOf } from './criterion.ts';
import { type FittedSpace, fitSpace } from './fitted-space.ts';
import { hierarchicalModels, membersOfMask } from './model-space.ts';

/** What to search. */
export interface SearchOptions {
  readonly criterion: Criterion;
  /** Lists in the largest interaction. */
  readonly order: number;
  /** Number of best models to return. */
  readonly keep: number;
}

/** A fitted model of a search. */
export interface SearchedModel {
  /** As in `LogLinearModel`. */
  readonly members: readonly number[];
  /** Members, those at minus infinity included. */
  readonly parameters: number;
  /** Estimated persons, on the lists or not. */
  readonly total: number;
  readonly logLik: number;
  readonly aic: number;
  readonly bic: number;
  /** Share of exp(-BIC / 2) among all admissible models. */
  readonly weight: number;
}

/** What a search found. */
export interface ModelSearch {
  readonly criterion: Criterion;
  readonly order: number;
  /** Models fitted. */
  readonly candidates: number;
  /** Models whose estimate exists and is identified; only these are ranked. */
  readonly admissible: number;
  /** Models of which that could not be decided, or that could not be fitted: 0 unless rounding spoils a table. */
  readonly undecided: number;
  /** The best ones, best first. */
  readonly best: readonly SearchedModel[];
  /** Among the models within {@link NEAR} of the least criterion: how many, and their smallest and largest total. */
  readonly near: { readonly count: number; readonly smallest: number; readonly largest: number };
  /** Masks of all admissible models, best first, as in `ModelSpace`. */
  readonly ranking: Int32Array;
  /** Masks of the other models, in the order of the space. */
  readonly others: Int32Array;
}

/** Units of a criterion within which models are about as good. */
export const NEAR = 6;

/**
 * Fits all hierarchical models up to an order and ranks those that have an estimate by BIC or AIC. Models without an estimate are
 * dropped first: their likelihoods rise towards a bound that no estimate reaches, and often beat honest ones.
 *
 * Equal values, up to rounding, stand in the order of the space, which is that of the lists.
 *
 * Source: Silverman, Chan and Vincent (2024), Statistics and Computing 34:44.
 *
 * @throws RangeError when there are too many models; see `canEnumerate`.
 */
export function searchModels(histories: CaptureHistories, { criterion, order, keep }: SearchOptions): ModelSearch {
  const space = hierarchicalModels(histories.lists.length, order);
  const fitted = fitSpace(histories, space);
  const { statuses, parameters, logLiks, unseen, persons } = fitted;
  const bics = criterionOf('bic', fitted);
  const values = criterion === 'bic' ? bics : criterionOf(criterion, fitted);
  const admissible = Array.from(statuses.keys()).filter((model) => statuses[model] === 'ok');
  const ranked = rankedWithTies(admissible, values, roundingOf(histories.counts));
  const leastBic = admissible.reduce((least, model) => Math.min(least, bics[model]!), Number.POSITIVE_INFINITY);
  const weights = admissible.reduce((sum, model) => sum + Math.exp((leastBic - bics[model]!) / 2), 0);
  const near = ranked.filter((model) => values[model]! <= values[ranked[0]!]! + NEAR);
  const totals = near.map((model) => persons + unseen[model]!);
  const maskOf = (model: number) => space.masks[model]!;
  return {
    criterion,
    order: space.order,
    candidates: space.masks.length,
    admissible: admissible.length,
    undecided: statuses.filter((status) => status === 'not-converged').length,
    best: ranked.slice(0, keep).map((model) => ({
      members: membersOfMask(space, maskOf(model)),
      parameters: parameters[model]!,
      total: persons + unseen[model]!,
      logLik: logLiks[model]!,
      aic: 2 * parameters[model]! - 2 * logLiks[model]!,
      bic: bics[model]!,
      weight: Math.exp((leastBic - bics[model]!) / 2) / weights,
    })),
    near: {
      count: near.length,
      smallest: totals.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
      largest: totals.reduce((a, b) => Math.max(a, b), 0),
    },
    ranking: Int32Array.from(ranked, maskOf),
    others: space.masks.filter((_, model) => statuses[model] !== 'ok'),
  };
}

function criterionOf(criterion: Criterion, { persons, parameters, logLiks }: FittedSpace): Float64Array {
  const charge = chargeFor(criterion, persons);
  return logLiks.map((logLik, model) => parameters[model]! * charge - 2 * logLik);
}

/** Models by value; a run of values each within rounding of the one before is in the order of the space. */
function rankedWithTies(models: readonly number[], values: Float64Array, rounding: number): number[] {
  const ranked = models.toSorted((a, b) => values[a]! - values[b]!);
  for (let from = 0; from < ranked.length; ) {
    let to = from + 1;
    while (to < ranked.length && values[ranked[to]!]! - values[ranked[to - 1]!]! <= rounding) to++;
    if (to > from + 1) ranked.splice(from, to - from, ...ranked.slice(from, to).sort((a, b) => a - b));
    from = to;
  }
  return ranked;
}
