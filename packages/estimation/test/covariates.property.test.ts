import type { StratifiedHistories } from '@repere/contracts';
import { reorderedLists } from '@repere/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import './close-to-relative.ts';
import { fitCovariates } from '../src/lists/covariates/fit.ts';
import { CovariateFitter } from '../src/lists/covariates/fitter.ts';
import { covariateModel, separateModel } from '../src/lists/covariates/model.ts';
import { covariateJackknife, covariateReplicates } from '../src/lists/covariates/resample.ts';
import { searchCovariates } from '../src/lists/covariates/search.ts';
import { selectCovariates } from '../src/lists/covariates/select.ts';
import { CovariateSpace, DEFAULT_COVARIATE_RULE } from '../src/lists/covariates/space.ts';
import { cellCounts, covariateLayout } from '../src/lists/covariates/table.ts';
import { fitLogLinear } from '../src/lists/log-linear/fit.ts';
import { modelOf } from '../src/lists/log-linear/model.ts';
import { pairsOfLists } from '../src/lists/members.ts';
import { stratumHistories } from '../src/lists/strata/histories.ts';
import { anyStratifiedTable, stratifiedOf } from './stratified-tables.ts';
import { anyTable } from './tables.ts';

function choose(table: StratifiedHistories) {
  const selection = selectCovariates(table, DEFAULT_COVARIATE_RULE);
  if (selection === null) throw new Error('too large');
  return selection;
}

describe('a fit with covariates', () => {
  it('of one stratum is the plain log-linear fit, whatever becomes of it', () => {
    const cases = anyTable({ zeros: 0.4, lists: [2, 4] }).chain((table) =>
      fc.subarray(pairsOfLists(table.lists.length)).map((pairs) => ({ table, pairs })),
    );
    const met = new Set<string>();
    fc.assert(
      fc.property(cases, ({ table, pairs }) => {
        const k = table.lists.length;
        const plain = fitLogLinear(table, modelOf(k, pairs));
        const one = stratifiedOf(['g'], [[['all'], table]]);
        // With and without terms of the covariate, which has one level and so changes nothing.
        for (const columns of [0, 1]) {
          const ours = fitCovariates(one, covariateModel(k, 1, [...pairs.map((member) => ({ member, columns }))]));
          met.add(ours.status);
          expect(ours.status).toBe(plain.status);
          expect(ours.parameters).toBe(plain.parameters);
          if (ours.status !== 'ok' || plain.status !== 'ok') continue;
          expect(ours.unseen[0]).toBeCloseToRelative(plain.unseen, 1e-7);
          expect(ours.unseenVariance).toBeCloseToRelative(plain.unseen ** 2 * plain.logUnseenVariance, 1e-6);
          expect(ours.logLik).toBeCloseToRelative(plain.logLik, 1e-10);
          expect(ours.deviance).toBeCloseToRelative(plain.deviance, 1e-8, 1e-8);
          expect(ours.bic).toBeCloseToRelative(plain.bic, 1e-10);
          expect(ours.degreesOfFreedom).toBe(plain.degreesOfFreedom);
        }
      }),
      { numRuns: 150, seed: 5 },
    );
    expect([...met].sort()).toEqual(['does-not-exist', 'neither-exists-nor-identified', 'ok', 'unidentified']);
  });

  it('in which everything differs by stratum is the fits of the strata apart', () => {
    const cases = fc.tuple(anyStratifiedTable({ zeros: 0.15 }), fc.subarray(pairsOfLists(3)));
    let compared = 0;
    fc.assert(
      fc.property(cases, ([table, pairs]) => {
        const apart = table.strata.map((_, index) => fitLogLinear(stratumHistories(table, index), modelOf(3, pairs)));
        const together = fitCovariates(table, separateModel(3, table.columns.length, pairs));
        if (together.status !== 'ok') {
          expect(apart.some(({ status }) => status !== 'ok')).toBe(true);
          return;
        }
        compared++;
        let variance = 0;
        let logLik = 0;
        apart.forEach((fit, stratum) => {
          if (fit.status !== 'ok') throw new Error(`stratum ${stratum}: ${fit.status}`);
          expect(together.unseen[stratum]).toBeCloseToRelative(fit.unseen, 1e-7);
          variance += fit.unseen ** 2 * fit.logUnseenVariance;
          logLik += fit.logLik;
        });
        expect(together.unseenVariance).toBeCloseToRelative(variance, 1e-6);
        expect(together.logLik).toBeCloseToRelative(logLik, 1e-10);
        expect(together.parameters).toBe(apart.reduce((sum, { parameters }) => sum + parameters, 0));
      }),
      { numRuns: 80, seed: 3 },
    );
    expect(compared).toBeGreaterThan(20);
  });

  it('does not depend on the order of lists or of strata', () => {
    const cases = fc.tuple(
      anyStratifiedTable(),
      fc.subarray(pairsOfLists(3)),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
    );
    fc.assert(
      fc.property(cases, ([table, pairs, order]) => {
        const moved = (member: number) => order.reduce((mask, to, from) => mask | (((member >> from) & 1) << to), 0);
        const terms = [...pairs.map((member) => ({ member, columns: 0 })), { member: 1, columns: 1 }];
        const other = stratifiedOf(
          table.columns,
          table.strata
            .map(({ values }, index) => [values, reorderedLists(stratumHistories(table, index), order)] as const)
            .toReversed(),
        );
        const one = fitCovariates(table, covariateModel(3, table.columns.length, terms));
        const two = fitCovariates(
          other,
          covariateModel(
            3,
            table.columns.length,
            terms.map(({ member, columns }) => ({ member: moved(member), columns })),
          ),
        );
        expect(two.status).toBe(one.status);
        if (one.status !== 'ok' || two.status !== 'ok') return;
        two.unseen.toReversed().forEach((unseen, stratum) => {
          expect(unseen).toBeCloseToRelative(one.unseen[stratum], 1e-6);
        });
        expect(two.bic).toBeCloseToRelative(one.bic, 1e-10);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the choice of a model with covariates', () => {
  const oneColumn = anyStratifiedTable({ zeros: 0.15, largest: 60 }).filter(({ columns }) => columns.length === 1);

  it('has the least BIC of all models that have an estimate', () => {
    fc.assert(
      fc.property(oneColumn, (table) => {
        const { fit, repetition } = choose(table);
        const bics = repetition.models.flatMap((model) => {
          const one = fitCovariates(table, model);
          return one.status === 'ok' ? [one.bic] : [];
        });
        expect(repetition.models).toHaveLength(95);
        if (fit.status !== 'ok') expect(bics).toEqual([]);
        else expect(fit.bic).toBeCloseToRelative(Math.min(...bics), 1e-9);
      }),
      { numRuns: 5, seed: 11 },
    );
  });

  it('is the same when models that cannot win are left unfitted', () => {
    let spared = 0;
    fc.assert(
      fc.property(oneColumn, (table) => {
        const fitter = new CovariateFitter(covariateLayout(table));
        const space = new CovariateSpace(fitter.layout, DEFAULT_COVARIATE_RULE, fitter.store);
        const listed = space.everyModel();
        fitter.load(cellCounts(table));
        const search = (isFull: boolean) =>
          searchCovariates(fitter, {
            space,
            listed,
            from: [],
            start: (plan) => fitter.independentStart(plan),
            isFull,
          });
        const full = search(true);
        const short = search(false);
        expect(short.best?.plan.key).toBe(full.best?.plan.key);
        spared += full.examined - short.examined;
      }),
      { numRuns: 20, seed: 4 },
    );
    expect(spared).toBeGreaterThan(20);
  });

  it('goes downhill where there are too many models, to one that no neighbour beats', () => {
    const fourLists = anyStratifiedTable({ zeros: 0.1, largest: 40, lists: 4 }).filter(
      ({ columns }) => columns.length === 2,
    );
    fc.assert(
      fc.property(fourLists, (table) => {
        const { fit, search, repetition } = choose(table);
        expect(search.kind).toBe('downhill');
        if (fit.status !== 'ok') throw new Error(fit.status);
        const fitter = new CovariateFitter(covariateLayout(table));
        const space = new CovariateSpace(fitter.layout, DEFAULT_COVARIATE_RULE, fitter.store);
        const neighbours = space.neighbours(space.plan(fit.model.terms));
        expect(neighbours.length).toBeGreaterThan(10);
        for (const { model } of neighbours) {
          const other = fitCovariates(table, model);
          if (other.status === 'ok') expect(other.bic).toBeGreaterThan(fit.bic - 1e-6);
        }
        expect(repetition.kind).toBe('downhill');
        expect(repetition.models.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 2, seed: 2 },
    );
  });
});

describe('resampling with covariates', () => {
  const table = stratifiedOf(
    ['g'],
    [
      [['a'], fixed([40, 30, 12, 25, 8, 6, 3])],
      [['b'], fixed([20, 35, 9, 11, 2, 5, 0])],
    ],
  );
  const { repetition } = choose(table);

  it('gives the same replicates whatever the ranges they are computed in', () => {
    const at = (from: number, to: number) => covariateReplicates(table, repetition, { seed: 5, from, to });
    const whole = at(0, 30);
    expect(whole).toHaveLength(30 * 3);
    expect([...at(0, 11), ...at(11, 12), ...at(12, 30)]).toEqual([...whole]);
    expect(covariateReplicates(table, repetition, { seed: 6, from: 0, to: 3 })).not.toEqual(whole.slice(0, 9));
  });

  it('keeps each stratum at its size, so that no value is below the persons seen', () => {
    const seen = table.strata.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
    const rows = covariateReplicates(table, repetition, { seed: 5, from: 0, to: 30 });
    for (let row = 0; row < 30; row++) {
      const [total = 0, first = 0, second = 0] = rows.slice(3 * row, 3 * row + 3);
      expect(first).toBeGreaterThan(seen[0]!);
      expect(second).toBeGreaterThan(seen[1]!);
      expect(total).toBeCloseTo(first + second, 8);
    }
  });

  it('leaves each person out as a table without them would be chosen and fitted', () => {
    const rows = covariateJackknife(table, repetition);
    const cells = table.strata.flatMap(({ counts }, stratum) => counts.map((_, index) => [stratum, index] as const));
    expect(rows).toHaveLength(3 * cells.length);
    cells.forEach(([stratum, index], cell) => {
      const without = {
        ...table,
        strata: table.strata.map((one, at) => ({
          ...one,
          counts: one.counts.map((count, i) => (at === stratum && i === index ? count - 1 : count)),
        })),
      };
      expect(rows[3 * cell]).toBeCloseToRelative(choose(without).total, 1e-8);
    });
  });
});

function fixed(counts: readonly number[]) {
  const seen = counts.flatMap((count, index) => (count > 0 ? [index] : []));
  return {
    kind: 'capture-histories' as const,
    lists: ['A', 'B', 'C'],
    histories: seen.map((index) => index + 1),
    counts: seen.map((index) => counts[index]!),
  };
}
