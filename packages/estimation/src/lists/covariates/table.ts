import type { StratifiedHistories } from '@repere/contracts';

/** The strata as combinations of levels of covariates, with the size of the table; counts apart, so that resamples share it. */
export interface CovariateLayout {
  /** Number of lists, k. */
  readonly lists: number;
  /** Number of strata. */
  readonly strata: number;
  /** Number of covariates: stratum columns. */
  readonly columns: number;
  /** Level of each covariate in each stratum, 0-based in the order of first occurrence. */
  readonly levels: readonly Int32Array[];
  /** Stratum of each distinct observed cell, stratum by stratum in the order of the histories. */
  readonly cellStrata: Int32Array;
  /** History of each of these cells. */
  readonly cellHistories: Int32Array;
}

/** The layout of a table. */
export function covariateLayout({ lists, columns, strata }: StratifiedHistories): CovariateLayout {
  return {
    lists: lists.length,
    strata: strata.length,
    columns: columns.length,
    levels: columns.map((_, column) => numbered(strata.map(({ values }) => values[column] ?? ''))),
    cellStrata: Int32Array.from(strata.flatMap(({ histories }, stratum) => histories.map(() => stratum))),
    cellHistories: Int32Array.from(strata.flatMap(({ histories }) => histories)),
  };
}

/** Counts of the distinct observed cells, in the order of the layout. */
export function cellCounts({ strata }: StratifiedHistories): Float64Array {
  return Float64Array.from(strata.flatMap(({ counts }) => counts));
}

/** Number of levels of a covariate. */
export function levelCount(levels: Int32Array): number {
  return levels.reduce((most, level) => Math.max(most, level + 1), 0);
}

/**
 * Strata that agree on a set of covariates (a mask of columns), for each combination of levels that occurs; all strata for the
 * empty set.
 */
export function classesOf({ strata, levels }: CovariateLayout, columns: number): Int32Array[] {
  const classes = new Map<string, number[]>();
  for (let stratum = 0; stratum < strata; stratum++) {
    const key = levels.map((one, column) => ((columns >> column) & 1 ? one[stratum] : '')).join();
    const known = classes.get(key);
    if (known === undefined) classes.set(key, [stratum]);
    else known.push(stratum);
  }
  return [...classes.values()].map((some) => Int32Array.from(some));
}

function numbered(values: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(values, (value) => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, numbers.size);
    return numbers.size - 1;
  });
}
