import type { StratifiedHistories } from '@repere/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitCovariates } from '../src/lists/covariates/fit.ts';
import { type CovariateModel, covariateModel } from '../src/lists/covariates/model.ts';
import type { Admissibility } from '../src/lists/log-linear/admissibility.ts';
import { exactRank } from './exact-rank.ts';
import { hasPositiveSolution } from './positive-solution.ts';
import { anyStratifiedTable } from './stratified-tables.ts';

/** Sparse tables with models that have some interactions of pairs of lists, and of lists and pairs with covariates. */
const sparseCases = anyStratifiedTable({ zeros: 0.5, largest: 5 }).chain((table) => {
  const covariates = Array.from({ length: 2 ** table.columns.length - 1 }, (_, i) => i + 1);
  const terms = [0b001, 0b010, 0b100, 0b011, 0b101, 0b110].flatMap((member) =>
    [0, ...covariates].map((columns) => ({ member, columns })),
  );
  return fc
    .subarray(terms, { maxLength: 5 })
    .map((some) => ({ table, model: covariateModel(3, table.columns.length, some) }));
});

describe('status of a fit with covariates on sparse tables', () => {
  it('is what the linear programme of the definition and exact ranks say', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(sparseCases, ({ table, model }) => {
        const fit = fitCovariates(table, model);
        met.add(fit.status);
        expect(fit.status).toBe(statusByDefinition(table, model));
      }),
      { numRuns: 200, seed: 1 },
    );
    // The cases must reach every answer, or agreement means little.
    expect([...met].sort()).toEqual(['does-not-exist', 'neither-exists-nor-identified', 'ok', 'unidentified']);
  });
});

interface Cell {
  readonly stratum: number;
  readonly history: number;
  readonly count: number;
}

/**
 * With a sum of the data for every term and every combination of levels of its covariates, however redundant: cells in a sum
 * that is zero leave; the rest must have a positive solution, and the number on no list of every stratum must follow from it.
 */
function statusByDefinition(table: StratifiedHistories, model: CovariateModel): Admissibility {
  const all: Cell[] = table.strata.flatMap(({ histories, counts }, stratum) =>
    Array.from({ length: 7 }, (_, i) => ({
      stratum,
      history: i + 1,
      count: counts[histories.indexOf(i + 1)] ?? 0,
    })),
  );
  const agree = (a: number, b: number, columns: number): boolean =>
    table.columns.every(
      (_, column) => !((columns >> column) & 1) || table.strata[a]!.values[column] === table.strata[b]!.values[column],
    );
  const sums = model.terms.flatMap(({ member, columns }) =>
    table.strata.map((_, level) => ({
      holds: ({ stratum, history }: Cell) => (history & member) === member && agree(stratum, level, columns),
    })),
  );
  const empty = sums.filter(({ holds }) => all.every((cell) => !holds(cell) || cell.count === 0));
  const cells = all.filter((cell) => !empty.some(({ holds }) => holds(cell)));
  const strata = table.strata.map((_, stratum) => stratum);
  const design = [
    ...strata.map((stratum) => cells.map((cell) => (cell.stratum === stratum ? 1 : 0))),
    ...sums.map(({ holds }) => cells.map((cell) => (holds(cell) ? 1 : 0))),
  ].filter((row) => row.some((entry) => entry === 1));
  // By cells, with a row for the people on no list of each stratum, who are in its intercept alone.
  const byCell = cells.map((_, cell) => design.map((row) => row[cell]!));
  const unseen = strata.map((stratum) => design.map((_, row) => (row === stratum ? 1 : 0)));
  const identified = exactRank([...byCell, ...unseen]) === exactRank(byCell);
  if (
    hasPositiveSolution(
      design,
      cells.map(({ count }) => count),
    )
  ) {
    return identified ? 'ok' : 'unidentified';
  }
  return identified ? 'does-not-exist' : 'neither-exists-nor-identified';
}
