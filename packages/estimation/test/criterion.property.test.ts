import './close-to-relative.ts';
import { reorderedLists } from '@repere/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEachReplicate } from '../src/lists/bootstrap/resample.ts';
import type { Criterion } from '../src/lists/criterion/criterion.ts';
import { fitSpace } from '../src/lists/criterion/fitted-space.ts';
import { defaultOrder, hierarchicalModels, membersOfMask } from '../src/lists/criterion/model-space.ts';
import { repeatCriterion } from '../src/lists/criterion/repeat.ts';
import { criterionJackknife, criterionReplicates } from '../src/lists/criterion/resample.ts';
import { type CriterionRule, criterionRule } from '../src/lists/criterion/rule.ts';
import { searchModels } from '../src/lists/criterion/search.ts';
import { fitLogLinear } from '../src/lists/log-linear/fit.ts';
import { publishedTable } from './golden.ts';
import { anyTable } from './tables.ts';

const criterion = fc.constantFrom<Criterion>('bic', 'aic');
const smallTables = anyTable({ zeros: 0.35, largest: 30, lists: [2, 4] });

describe('fits of all models', () => {
  it('equal single fits, with forms shared and warm starts', () => {
    fc.assert(
      fc.property(anyTable({ zeros: 0.5, largest: 30, lists: [2, 4] }), (histories) => {
        const lists = histories.lists.length;
        const space = hierarchicalModels(lists, lists - 1);
        const fitted = fitSpace(histories, space);
        space.masks.forEach((mask, index) => {
          const single = fitLogLinear(histories, { lists, members: membersOfMask(space, mask) });
          expect(fitted.statuses[index]).toBe(single.status);
          expect(fitted.parameters[index]).toBe(single.parameters);
          if (single.status !== 'ok') {
            expect(fitted.logLiks[index]).toBeNaN();
            return;
          }
          expect(Math.log(fitted.unseen[index]!)).toBeCloseToRelative(Math.log(single.unseen), 1e-7, 1e-7);
          expect(fitted.logLiks[index]).toBeCloseToRelative(single.logLik, 1e-9, 1e-8);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('the least criterion', () => {
  it('does not depend on the order of the lists', () => {
    fc.assert(
      fc.property(smallTables, criterion, fc.integer({ min: 0, max: 3 }), (histories, which, shift) => {
        const lists = histories.lists.length;
        const turned = reorderedLists(
          histories,
          histories.lists.map((_, list) => (list + shift) % lists),
        );
        const options = { criterion: which, order: defaultOrder(lists), keep: 1 };
        const one = searchModels(histories, options);
        const other = searchModels(turned, options);
        expect(other.admissible).toBe(one.admissible);
        const [best, turnedBest] = [one.best[0], other.best[0]];
        expect(turnedBest === undefined).toBe(best === undefined);
        if (best !== undefined) expect(turnedBest?.[which]).toBeCloseToRelative(best[which], 1e-8, 1e-8);
      }),
      { numRuns: 80 },
    );
  });

  it('is the first of a ranking that ascends, with weights that add up', () => {
    fc.assert(
      fc.property(smallTables, criterion, (histories, which) => {
        const order = defaultOrder(histories.lists.length);
        const found = searchModels(histories, { criterion: which, order, keep: 200 });
        expect(found.best).toHaveLength(found.admissible);
        expect(found.ranking).toHaveLength(found.admissible);
        expect(found.admissible + found.others.length).toBe(found.candidates);
        found.best.forEach((model, rank) => {
          if (rank > 0) expect(model[which]).toBeGreaterThanOrEqual(found.best[rank - 1]![which] - 1e-7);
        });
        const weight = found.best.reduce((sum, model) => sum + model.weight, 0);
        if (found.admissible > 0) expect(weight).toBeCloseTo(1, 9);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a repeated choice', () => {
  it('is the same whether models that cannot win are skipped or fitted', () => {
    fc.assert(
      fc.property(smallTables, criterion, fc.nat(1000), (histories, which, seed) => {
        const rule = criterionRule(histories, { criterion: which, order: null, candidates: 'all' });
        fc.pre(rule.grid.length > 0);
        const skipping = repeatCriterion(histories, rule);
        const thorough = repeatCriterion(histories, rule, { skip: false });
        forEachReplicate(histories, { seed, from: 0, to: 4 }, (counts) => {
          expect(totals(skipping, rule, counts)).toEqual(totals(thorough, rule, counts));
        });
      }),
      { numRuns: 60 },
    );
  });

  it.each(['uk2013-5', 'neworleans-5', 'netherlands-5'])('is the same with and without skipping on %s', (name) => {
    const { histories } = publishedTable(name);
    const rule = criterionRule(histories, { criterion: 'bic', order: 2, candidates: 'all' });
    const skipping = repeatCriterion(histories, rule);
    const thorough = repeatCriterion(histories, rule, { skip: false });
    forEachReplicate(histories, { seed: 11, from: 0, to: 5 }, (counts) => {
      expect(totals(skipping, rule, counts)).toEqual(totals(thorough, rule, counts));
    });
  });

  it('finds what a search of the resampled table finds', () => {
    fc.assert(
      fc.property(smallTables, criterion, fc.nat(1000), (histories, which, seed) => {
        const rule = criterionRule(histories, { criterion: which, order: null, candidates: 'all' });
        fc.pre(rule.grid.length > 0);
        const repeat = repeatCriterion(histories, rule);
        forEachReplicate(histories, { seed, from: 0, to: 3 }, (counts) => {
          const kept = histories.histories
            .map((history, i) => ({ history, count: counts[i]! }))
            .filter((one) => one.count > 0);
          const resampled = {
            ...histories,
            histories: kept.map(({ history }) => history),
            counts: kept.map(({ count }) => count),
          };
          const [best, second] = searchModels(resampled, { criterion: which, order: rule.order, keep: 2 }).best;
          // Equal criteria may be settled otherwise: here by the ranking of the original table.
          if (best !== undefined && second !== undefined && second[which] - best[which] < 1e-6) return;
          const found = totals(repeat, rule, counts).at(-1)!;
          if (best === undefined) expect(found).toBeNaN();
          else expect(found).toBeCloseToRelative(best.total, 1e-6);
        });
      }),
      { numRuns: 60 },
    );
  });

  const { histories } = publishedTable('uk2013-5');
  const rule = criterionRule(histories, { criterion: 'bic', order: null, candidates: null });

  it('gives the same bytes in one piece and in many', () => {
    const whole = criterionReplicates(histories, rule, { seed: 4, from: 0, to: 30 });
    expect(whole).toHaveLength(30 * rule.grid.length);
    const pieces: number[] = [];
    for (let from = 0; from < 30; from += 7) {
      pieces.push(...criterionReplicates(histories, rule, { seed: 4, from, to: Math.min(from + 7, 30) }));
    }
    expect(Float64Array.from(pieces)).toEqual(whole);
  });

  it('among more candidates has the choice of fewer in its first columns', () => {
    const few = criterionRule(histories, { criterion: 'bic', order: null, candidates: 5 });
    expect(few.grid).toEqual([1, 2, 5]);
    const wide = criterionReplicates(histories, rule, { seed: 4, from: 0, to: 20 });
    const narrow = criterionReplicates(histories, few, { seed: 4, from: 0, to: 20 });
    for (let replicate = 0; replicate < 20; replicate++) {
      const from = replicate * rule.grid.length;
      expect(narrow.slice(replicate * 3, replicate * 3 + 3)).toEqual(wide.slice(from, from + 3));
    }
  });

  it('leaves one person out of each history', () => {
    const jackknife = criterionJackknife(histories, rule);
    expect(jackknife).toHaveLength(histories.histories.length * rule.grid.length);
    const without = { ...histories, counts: histories.counts.map((count, i) => (i === 3 ? count - 1 : count)) };
    const { total } = searchModels(without, { criterion: 'bic', order: 3, keep: 1 }).best[0]!;
    expect(jackknife[3 * rule.grid.length + rule.grid.length - 1]).toBeCloseToRelative(total, 1e-7);
  });
});

function totals(
  repeat: ReturnType<typeof repeatCriterion>,
  { grid }: CriterionRule,
  counts: Float64Array,
): Float64Array {
  const row = new Float64Array(grid.length).fill(-1);
  repeat(counts, row, 0);
  return row;
}
