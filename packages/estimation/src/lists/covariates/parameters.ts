import { Elimination } from './elimination.ts';
import type { CovariateModel } from './model.ts';
import { type CovariateLayout, classesOf } from './table.ts';

/** The sets of covariates that each set of lists interacts with, of which none is inside another. */
export function largestSets({ terms }: CovariateModel): Map<number, readonly number[]> {
  const sets = new Map<number, number[]>();
  for (const { member, columns } of terms) {
    const known = sets.get(member);
    if (known === undefined) sets.set(member, [columns]);
    else known.push(columns);
  }
  return new Map(
    [...sets].map(([member, some]) => [
      member,
      some.filter((one) => !some.some((other) => other !== one && (other & one) === one)),
    ]),
  );
}

/**
 * Parameters of a model, the intercepts of the strata apart: for each set of lists, in how many ways its coefficient may differ
 * between the strata there are.
 */
export function listParameters(model: CovariateModel, layout: CovariateLayout): number {
  let parameters = 0;
  for (const sets of largestSets(model).values()) parameters += dimension(layout, sets);
  return parameters;
}

/** Dimension of the functions of strata that are sums of functions of some sets of covariates. */
function dimension(layout: CovariateLayout, sets: readonly number[]): number {
  const known = dimensions.get(layout) ?? new Map<string, number>();
  dimensions.set(layout, known);
  const key = sets.join();
  const found = known.get(key);
  if (found !== undefined) return found;
  const classes = sets.map((columns) => classesOf(layout, columns));
  let made = classes[0]?.length ?? 0;
  if (classes.length > 1) {
    const elimination = new Elimination(layout.strata);
    for (const strata of classes.flat()) {
      const indicator = new Float64Array(layout.strata);
      for (const stratum of strata) indicator[stratum] = 1;
      elimination.add(indicator);
    }
    made = elimination.rank;
  }
  known.set(key, made);
  return made;
}

/** Dimensions already found, by layout; models share them. */
const dimensions = new WeakMap<CovariateLayout, Map<string, number>>();
