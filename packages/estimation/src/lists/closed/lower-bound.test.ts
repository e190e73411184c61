import { randomStream } from '@repere/numerics';
import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { maximiseBounded } from './lower-bound.ts';
import { maximise } from './maximise.ts';
import { commonChanceColumn, heterogeneityColumns } from './models.ts';
import { type ClosedTable, closedTable } from './table.ts';

/** The best fit within the bounds among those with any set of the columns. */
function byEnumeration(table: ClosedTable, hasListEffects: boolean, missing: number | null): number {
  const free = hasListEffects ? [] : [commonChanceColumn(table.lists)];
  const form = heterogeneityColumns('Chao', table.lists);
  let best = Number.NEGATIVE_INFINITY;
  for (let set = 0; set < 2 ** form.length; set++) {
    const kept = form.filter((_, index) => (set >> index) & 1);
    const { objective, parameters, isConverged } = maximise({
      table,
      hasListEffects,
      columns: [...free, ...kept],
      missing,
    });
    const isWithin = parameters.slice(parameters.length - kept.length).every((coefficient) => coefficient >= 0);
    if (!isConverged || !isWithin) continue;
    const intercept = parameters[0]!;
    const ofMissing = missing === null ? 0 : missing * intercept - Math.exp(intercept);
    best = Math.max(best, objective.value(parameters) + ofMissing);
  }
  return best;
}

describe('maximiseBounded', () => {
  it('finds the best of all sets of columns, for the table as it is and for completed ones', () => {
    const stream = randomStream(2);
    const sizes = new Set<number>();
    for (let i = 0; i < 24; i++) {
      const counts = Array.from({ length: 31 }, () => 1 + Math.floor(20 * stream.nextUniform() ** 3));
      const table = closedTable(aTable(5, counts));
      const hasListEffects = i % 2 === 0;
      const problem = {
        table,
        hasListEffects,
        columns: hasListEffects ? [] : [commonChanceColumn(5)],
        bounded: heterogeneityColumns('Chao', 5),
      };
      const first = maximiseBounded({ ...problem, missing: null });
      expect(first.isProven).toBe(true);
      expect(first.objective.value(first.parameters)).toBeCloseTo(byEnumeration(table, hasListEffects, null), 6);
      sizes.add(first.kept.length);
      for (const missing of [1, 100, 3000]) {
        const next = maximiseBounded({ ...problem, missing }, first);
        const intercept = next.parameters[0]!;
        expect(next.objective.value(next.parameters) + missing * intercept - Math.exp(intercept)).toBeCloseTo(
          byEnumeration(table, hasListEffects, missing),
          6,
        );
      }
    }
    expect(sizes.size).toBeGreaterThan(2);
  });
});
