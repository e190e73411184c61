import { memberSize, pairsOfLists } from '../members.ts';
import { type CovariateModel, type CovariateTerm, compareTerms, covariateModel, isInside, termKey } from './model.ts';
import { type DesignStore, ModelPlan } from './plan.ts';
import { type CovariateLayout, levelCount } from './table.ts';

/** What a choice of a model with covariates may use. */
export interface CovariateRule {
  /** Whether the dependence between two lists may itself differ by covariate. */
  readonly pairsByColumn: boolean;
}

/** Every interaction of two lists, of a list with a covariate, and of two lists with a covariate, may be used. */
export const DEFAULT_COVARIATE_RULE: CovariateRule = { pairsByColumn: true };

/** The models that a choice is made from, and their plans for one layout, made as they are asked for. */
export class CovariateSpace {
  readonly layout: CovariateLayout;
  /** The terms that a model may or may not have, in their order. */
  readonly offered: readonly CovariateTerm[];
  /** All models by number of parameters, or `null` where they are too many to go through. */
  readonly all: readonly ModelPlan[] | null;
  readonly #store: DesignStore;
  readonly #plans = new Map<string, ModelPlan>();

  constructor(layout: CovariateLayout, rule: CovariateRule, store: DesignStore) {
    this.layout = layout;
    this.#store = store;
    this.offered = offeredTerms(layout, rule);
    this.all = this.#everyModel();
  }

  /** The plan of the smallest model with these terms. */
  plan(terms: readonly CovariateTerm[]): ModelPlan {
    const model = covariateModel(this.layout.lists, this.layout.columns, terms);
    const key = keyOf(model);
    const known = this.#plans.get(key);
    if (known !== undefined) return known;
    const made = new ModelPlan(model, this.layout, this.#store);
    this.#plans.set(key, made);
    return made;
  }

  /** Models with one term more, or one less, that are in the space; smaller ones first. */
  neighbours({ model }: ModelPlan): ModelPlan[] {
    const present = new Set(model.terms.map(termKey));
    const found: ModelPlan[] = [];
    for (const term of this.offered) {
      const key = termKey(term);
      const isMaximal = !model.terms.some((other) => termKey(other) !== key && isInside(term, other));
      if (present.has(key)) {
        if (isMaximal) found.push(this.plan(model.terms.filter((other) => termKey(other) !== key)));
      } else {
        const plan = this.plan([...model.terms, term]);
        // A term whose parts are missing would bring them along: several steps at once.
        if (plan.model.terms.length === model.terms.length + 1) found.push(plan);
      }
    }
    return found.filter(isWithinLimit).sort(byParameters);
  }

  /** Where a downhill search starts: lists alone, and with all pairs, with all covariates, with both. */
  starts(): ModelPlan[] {
    const pairs = this.offered.filter(({ columns }) => columns === 0);
    const byColumn = this.offered.filter(({ member }) => memberSize(member) === 1);
    return [[], pairs, byColumn, [...pairs, ...byColumn]].map((terms) => this.plan(terms)).filter(isWithinLimit);
  }

  #everyModel(): ModelPlan[] | null {
    const found = new Map<string, ModelPlan>();
    const first = this.plan([]);
    found.set(keyOf(first.model), first);
    for (const plan of found.values()) {
      if (found.size > MOST_MODELS) return null;
      for (const term of this.offered) {
        const larger = covariateModel(this.layout.lists, this.layout.columns, [...plan.model.terms, term]);
        const key = keyOf(larger);
        if (larger.terms.length === plan.model.terms.length + 1 && !found.has(key)) {
          found.set(key, this.plan(larger.terms));
          if (found.size > MOST_MODELS) return null;
        }
      }
    }
    return [...found.values()].filter(isWithinLimit).sort(byParameters);
  }
}

/** Number of models up to which all are compared: four lists and one covariate have 2,489. */
const MOST_MODELS = 3000;

/**
 * Parameters, strata apart, of the largest model that is tried; with more, a stratum column has so many values that no table of
 * this field could hold the model up.
 */
export const MOST_PARAMETERS = 200;

function isWithinLimit({ parameters, model }: ModelPlan, _index: number): boolean {
  return model.terms.length === model.lists || parameters <= MOST_PARAMETERS;
}

function offeredTerms({ lists, levels }: CovariateLayout, { pairsByColumn }: CovariateRule): CovariateTerm[] {
  // With two lists their interaction is saturated and leaves the people on no list open.
  const pairs = lists > 2 ? pairsOfLists(lists) : [];
  const single = Array.from({ length: lists }, (_, list) => 1 << list);
  const columns = levels.flatMap((one, column) => (levelCount(one) > 1 ? [1 << column] : []));
  return [
    ...pairs.map((member) => ({ member, columns: 0 })),
    ...columns.flatMap((column) => single.map((member) => ({ member, columns: column }))),
    ...(pairsByColumn ? columns.flatMap((column) => pairs.map((member) => ({ member, columns: column }))) : []),
  ].sort(compareTerms);
}

function keyOf({ terms }: CovariateModel): string {
  return terms.map(termKey).join();
}

/** Sorting is stable, so models with as many parameters stay in the order they were made. */
function byParameters(a: ModelPlan, b: ModelPlan): number {
  return a.parameters - b.parameters;
}
