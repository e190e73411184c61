import { memberSize, pairsOfLists } from '../members.ts';
import { type CovariateModel, type CovariateTerm, compareTerms, covariateModel, isInside, termKey } from './model.ts';
import { listParameters } from './parameters.ts';
import { type DesignStore, ModelPlan } from './plan.ts';
import { type CovariateLayout, levelCount } from './table.ts';

/** What a choice of a model with covariates may use. */
export interface CovariateRule {
  /** Whether the dependence between two lists may itself differ by covariate. */
  readonly pairsByColumn: boolean;
}

/** Every interaction of two lists, of a list with a covariate, and of two lists with a covariate, may be used. */
export const DEFAULT_COVARIATE_RULE: CovariateRule = { pairsByColumn: true };

/** Number of models up to which all are compared: four lists and one covariate have 2,489. */
const MOST_MODELS = 3000;

/**
 * Parameters, intercepts of the strata apart, of the largest model that is tried. With more, a stratum column has so many
 * values that hardly a table could hold the model up.
 */
const MOST_PARAMETERS = 150;

/** The models that a choice is made from, for one layout; plans are made once, as they are asked for. */
export class CovariateSpace {
  readonly layout: CovariateLayout;
  /** The terms that a model may or may not have, in their order. */
  readonly offered: readonly CovariateTerm[];
  readonly #store: DesignStore;
  readonly #plans = new Map<string, ModelPlan>();

  constructor(layout: CovariateLayout, rule: CovariateRule, store: DesignStore) {
    this.layout = layout;
    this.#store = store;
    this.offered = offeredTerms(layout, rule);
  }

  /** The plan of the smallest model with these terms. */
  plan(terms: readonly CovariateTerm[]): ModelPlan {
    return this.#planOf(covariateModel(this.layout.lists, this.layout.columns, terms));
  }

  /** All models by number of parameters, or `null` where they are too many to go through. */
  everyModel(): ModelPlan[] | null {
    const first = covariateModel(this.layout.lists, this.layout.columns, []);
    const found = new Map([[modelKey(first), first]]);
    for (const model of found.values()) {
      for (const term of this.offered) {
        const larger = this.#withTerm(model, term);
        if (larger === null || !this.#isWithinLimit(larger)) continue;
        found.set(modelKey(larger), larger);
        if (found.size > MOST_MODELS) return null;
      }
    }
    return [...found.values()].map((model) => this.#planOf(model)).sort(byParameters);
  }

  /** Models with one term more, or one less, that are in the space; smaller ones first. */
  neighbours({ model }: ModelPlan): ModelPlan[] {
    const present = new Set(model.terms.map(termKey));
    const found: CovariateModel[] = [];
    for (const term of this.offered) {
      const key = termKey(term);
      if (!present.has(key)) {
        const larger = this.#withTerm(model, term);
        if (larger !== null && this.#isWithinLimit(larger)) found.push(larger);
      } else if (!model.terms.some((other) => termKey(other) !== key && isInside(term, other))) {
        const left = model.terms.filter((other) => termKey(other) !== key);
        found.push(covariateModel(model.lists, model.columns, left));
      }
    }
    return found.map((one) => this.#planOf(one)).sort(byParameters);
  }

  /** Where a downhill search starts: lists alone, and with all pairs, with all covariates, with both. */
  starts(): ModelPlan[] {
    const pairs = this.offered.filter(({ columns }) => columns === 0);
    const byColumn = this.offered.filter(({ member }) => memberSize(member) === 1);
    const models = [[], pairs, byColumn, [...pairs, ...byColumn]].map((terms) =>
      covariateModel(this.layout.lists, this.layout.columns, terms),
    );
    const different = new Map(models.filter((model) => this.#isWithinLimit(model)).map((one) => [modelKey(one), one]));
    return [...different.values()].map((model) => this.#planOf(model));
  }

  /** The model with a term more; `null` when it has it, or lacks a part of it, which would be several steps at once. */
  #withTerm(model: CovariateModel, term: CovariateTerm): CovariateModel | null {
    const larger = covariateModel(model.lists, model.columns, [...model.terms, term]);
    return larger.terms.length === model.terms.length + 1 ? larger : null;
  }

  #isWithinLimit(model: CovariateModel): boolean {
    return model.terms.length === model.lists || listParameters(model, this.layout) <= MOST_PARAMETERS;
  }

  #planOf(model: CovariateModel): ModelPlan {
    const key = modelKey(model);
    const known = this.#plans.get(key);
    if (known !== undefined) return known;
    const made = new ModelPlan(model, this.layout, this.#store);
    this.#plans.set(key, made);
    return made;
  }
}

function offeredTerms({ lists, levels }: CovariateLayout, { pairsByColumn }: CovariateRule): CovariateTerm[] {
  // With two lists their interaction is saturated and leaves the people on no list open.
  const pairs = lists > 2 ? pairsOfLists(lists) : [];
  const single = Array.from({ length: lists }, (_, list) => 1 << list);
  const columns = levels.flatMap((one, column) => {
    const levelsOfColumn = levelCount(one);
    return levelsOfColumn > 1 && levelsOfColumn <= MOST_PARAMETERS ? [1 << column] : [];
  });
  return [
    ...pairs.map((member) => ({ member, columns: 0 })),
    ...columns.flatMap((column) => single.map((member) => ({ member, columns: column }))),
    ...(pairsByColumn ? columns.flatMap((column) => pairs.map((member) => ({ member, columns: column }))) : []),
  ].sort(compareTerms);
}

function modelKey({ terms }: CovariateModel): string {
  return terms.map(termKey).join();
}

/** Sorting is stable, so models with as many parameters stay in the order they were made. */
function byParameters(a: ModelPlan, b: ModelPlan): number {
  return a.parameters - b.parameters;
}
