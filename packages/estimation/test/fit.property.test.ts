import './close-to-relative.ts';
import { reorderedLists } from '@repere/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeastCounts, denseCounts } from '../src/lists/dense-table.ts';
import { fitLogLinear } from '../src/lists/log-linear/fit.ts';
import { allTwoWayModel, mainEffectsModel, modelOf } from '../src/lists/log-linear/model.ts';
import { pairsOfLists } from '../src/lists/members.ts';
import { referenceFit } from './reference-fit.ts';
import { anyTable } from './tables.ts';

const tablesAndModels = anyTable({ zeros: 0.4 }).chain((histories) =>
  fc
    .subarray(pairsOfLists(histories.lists.length))
    .map((pairs) => ({ histories, model: modelOf(histories.lists.length, pairs) })),
);

describe('extended maximum likelihood', () => {
  it('satisfies the score equations: sums of expected counts are the observed ones', () => {
    fc.assert(
      fc.property(tablesAndModels, ({ histories, model }) => {
        const fit = fitLogLinear(histories, model);
        fc.pre(fit.status === 'ok');
        if (fit.status !== 'ok') return;
        // Expected counts from the printed coefficients, by plain sums and not by the transforms under test.
        const counts = denseCounts(histories);
        const atLeast = atLeastCounts(histories);
        for (const { member } of fit.coefficients) {
          let expected = 0;
          for (let cell = 1; cell < counts.length; cell++) {
            if ((cell & member) !== member) continue;
            if (fit.minusInfinity.some((gone) => (cell & gone) === gone)) continue;
            const inside = fit.coefficients.filter((one) => (cell & one.member) === one.member);
            expected += Math.exp(inside.reduce((sum, { value }) => sum + value, 0));
          }
          expect(expected).toBeCloseToRelative(atLeast[member], 1e-7, 1e-7);
        }
        expect(fit.minusInfinity.every((member) => atLeast[member] === 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with a plain fit by reweighted least squares', () => {
    let compared = 0;
    fc.assert(
      fc.property(tablesAndModels, ({ histories, model }) => {
        const fit = fitLogLinear(histories, model);
        if (fit.status !== 'ok') return;
        const members = fit.coefficients.map(({ member }) => member);
        const reference = referenceFit(histories, members, fit.minusInfinity);
        // The plain fit can lose itself from its crude start; then it has nothing to say.
        if (!reference.coefficients.every(Number.isFinite)) return;
        compared++;
        fit.coefficients.forEach(({ value }, index) => {
          expect(value).toBeCloseToRelative(reference.coefficients[index], 1e-6, 1e-6);
        });
      }),
      { numRuns: 150, seed: 7 },
    );
    expect(compared).toBeGreaterThan(60);
  });

  it('does not depend on the order of the lists', () => {
    fc.assert(
      fc.property(anyTable({ zeros: 0.2 }), fc.integer(), (histories, shift) => {
        const k = histories.lists.length;
        const order = Array.from({ length: k }, (_, list) => (list + (Math.abs(shift) % k)) % k);
        const turned = reorderedLists(histories, order);
        for (const model of [mainEffectsModel(k), allTwoWayModel(k)]) {
          const one = fitLogLinear(histories, model);
          const other = fitLogLinear(turned, model);
          expect(other.status).toBe(one.status);
          if (one.status !== 'ok' || other.status !== 'ok') continue;
          expect(other.unseen).toBeCloseToRelative(one.unseen, 1e-6, 1e-9);
          expect(other.bic).toBeCloseToRelative(one.bic, 1e-9, 1e-9);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the closed form of two independent lists, n1 n2 / m', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 90 }),
        (a, b, m) => {
          const fit = fitLogLinear(
            { kind: 'capture-histories', lists: ['A', 'B'], histories: [1, 2, 3], counts: [a, b, m] },
            mainEffectsModel(2),
          );
          if (fit.status !== 'ok') throw new Error(fit.status);
          expect(a + b + m + fit.unseen).toBeCloseToRelative(((a + m) * (b + m)) / m, 1e-9);
        },
      ),
    );
  });

  it('fits a table of sixteen lists', () => {
    // Every list shares one person with the next, and has three of its own.
    const singles = Array.from({ length: 16 }, (_, list) => ({ history: 1 << list, count: 3 }));
    const shared = Array.from({ length: 15 }, (_, list) => ({ history: 3 << list, count: 1 }));
    const cells = [...singles, ...shared].toSorted((a, b) => a.history - b.history);
    const fit = fitLogLinear(
      {
        kind: 'capture-histories',
        lists: singles.map((_, list) => `L${list}`),
        histories: cells.map(({ history }) => history),
        counts: cells.map(({ count }) => count),
      },
      mainEffectsModel(16),
    );
    if (fit.status !== 'ok') throw new Error(fit.status);
    expect(fit.scoreResidual).toBeLessThan(1e-9);
  });
});
