import './close-to-relative.ts';
import { observedPersons } from '@repere/contracts';
import { aTable, reorderedLists } from '@repere/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replicatesWithoutAList } from '../src/lists/bootstrap/resample.ts';
import { modelNotation } from '../src/lists/log-linear/model.ts';
import { stepwiseEstimate } from '../src/lists/stepwise/estimate.ts';
import { stepwiseJackknife, stepwiseReplicates } from '../src/lists/stepwise/repeat.ts';
import { selectStepwise } from '../src/lists/stepwise/select.ts';
import { goldenTables, publishedTable } from './golden.ts';
import { anyTable } from './tables.ts';

describe('stepwise selection', () => {
  it('does not depend on the order of the lists unless p-values tie', () => {
    fc.assert(
      fc.property(anyTable({ zeros: 0.2, lists: [3, 5] }), (histories) => {
        const k = histories.lists.length;
        const turned = reorderedLists(
          histories,
          Array.from({ length: k }, (_, list) => k - 1 - list),
        );
        const one = selectStepwise(histories, 0.02);
        const other = selectStepwise(turned, 0.02);
        const ps = one.steps.map(({ p }) => p);
        fc.pre(new Set(ps).size === ps.length);
        if (one.total === null) expect(other.total).toBeNull();
        else expect(other.total).toBeCloseToRelative(one.total, 1e-6);
      }),
      { numRuns: 150, seed: 3 },
    );
  });

  it('stays with independent lists at threshold 0 and takes every pair it can at threshold 1', () => {
    const { histories } = publishedTable('kosovo-4');
    expect(modelNotation(selectStepwise(histories, 0).fit.model)).toBe('[1,2,3,4]');
    expect(modelNotation(selectStepwise(histories, 1).fit.model)).toBe('[12,13,14,23,24,34]');
  });

  it('adds only pairs below the threshold and ends when there are none', () => {
    fc.assert(
      fc.property(anyTable({ zeros: 0.3 }), fc.double({ min: 0, max: 0.5, noNaN: true }), (histories, threshold) => {
        const { steps, refused } = selectStepwise(histories, threshold);
        for (const { p } of [...steps, ...refused]) expect(p).toBeLessThan(threshold);
      }),
      { numRuns: 100 },
    );
  });

  it('names the pairs that it had to refuse', () => {
    // The only overlap is that of lists 1 and 2; with their interaction in the model nothing is left to estimate from.
    const { histories } = publishedTable('artificial-3');
    const { refused, steps, total } = selectStepwise(histories, 0.1);
    expect(steps).toEqual([]);
    expect(refused).toMatchObject([{ pair: 0b011, status: 'does-not-exist' }]);
    expect(total).toBeCloseToRelative(539.0939294, 1e-8);
    const estimate = stepwiseEstimate(histories, { threshold: 0.1, level: 0.95 });
    expect(estimate.warnings).toContainEqual({ code: 'lists.pair-refused', details: { pairs: ['A + B'], count: 1 } });
  });
});

describe('bootstrap replicates', () => {
  const { histories } = publishedTable('neworleans-5');
  const options = { threshold: 0.02, seed: 11 };

  it('are the same bytes for any cutting into chunks', () => {
    const whole = stepwiseReplicates(histories, { ...options, from: 0, to: 60 });
    for (const size of [1, 7, 20]) {
      const pieces: number[] = [];
      for (let from = 0; from < 60; from += size) {
        pieces.push(...stepwiseReplicates(histories, { ...options, from, to: Math.min(from + size, 60) }));
      }
      expect(Float64Array.from(pieces)).toEqual(whole);
    }
  });

  it('depend on the seed', () => {
    const one = stepwiseReplicates(histories, { ...options, from: 0, to: 5 });
    const other = stepwiseReplicates(histories, { ...options, seed: 12, from: 0, to: 5 });
    expect(other).not.toEqual(one);
  });

  it('are NaN where not even independent lists have an estimate', () => {
    // One person links A and B; a sample without that person has no overlap at all.
    const thin = aTable(2, [20, 20, 1]);
    const replicates = stepwiseReplicates(thin, { ...options, from: 0, to: 400 });
    const failed = replicates.filter(Number.isNaN).length / 400;
    // (1 - 1/41)^41 = 0.363; four standard deviations of a share of 400 are 0.096.
    expect(failed).toBeGreaterThan(0.26);
    expect(failed).toBeLessThan(0.46);
  });

  it('count the samples that lost a list', () => {
    // List C has one person: it is lost in 36 percent of samples of 101.
    const lonely = aTable(3, [40, 40, 20, 1, 0, 0, 0]);
    const lost = replicatesWithoutAList(lonely, { seed: 5, from: 0, to: 1000 });
    expect(lost).toBeGreaterThan(300);
    expect(lost).toBeLessThan(440);
  });
});

describe('stepwise estimate', () => {
  it('gives no interval without a bootstrap and says why', () => {
    const { histories } = publishedTable('uk2013-5');
    const estimate = stepwiseEstimate(histories, { threshold: 0.02, level: 0.95 });
    expect(estimate.interval).toEqual({ level: 0.95, lower: null, upper: null, how: 'none' });
    expect(estimate.standardError).toBeNull();
    expect(estimate.warnings.map(({ code }) => code)).toContain('lists.conditional-interval');
    expect(estimate.model).toBe('[12,13,24,25,35,45]');
  });

  it.each(goldenTables.filter(([, { stepwise_boot: boot }]) => boot.monteCarlo !== undefined))(
    'has BCa limits of %s within the Monte Carlo error of the reference',
    (name, { stepwise_boot: boot }) => {
      const { histories } = publishedTable(name);
      const replicates = stepwiseReplicates(histories, { threshold: 0.02, seed: 20051201, from: 0, to: 1000 });
      const jackknife = stepwiseJackknife(histories, 0.02);
      const estimate = stepwiseEstimate(histories, {
        threshold: 0.02,
        level: 0.95,
        bootstrap: { replicates, jackknife, seed: 20051201 },
      });
      const { lower95, upper95 } = boot.monteCarlo!;
      expect(estimate.interval.how).toBe('bca');
      expect(Math.abs(estimate.interval.lower! - lower95.mean)).toBeLessThanOrEqual(4 * lower95.sd);
      expect(Math.abs(estimate.interval.upper! - upper95.mean)).toBeLessThanOrEqual(4 * upper95.sd);
      // Our measure of the error must be of the size of the one over seeds.
      const { lower } = (estimate.diagnostics['bootstrap'] as { monteCarloError: { lower: number } }).monteCarloError;
      expect(lower).toBeGreaterThan(lower95.sd / 5);
      expect(lower).toBeLessThan(lower95.sd * 5 + 1e-6 * lower95.mean);
      expect(estimate.unobserved.lower).toBeCloseToRelative(
        estimate.interval.lower! - observedPersons(histories),
        1e-12,
      );
    },
  );

  it('has no upper limit when more samples fail than may lie above it', () => {
    const thin = aTable(2, [20, 20, 1]);
    const replicates = stepwiseReplicates(thin, { threshold: 0.02, seed: 1, from: 0, to: 1000 });
    const jackknife = stepwiseJackknife(thin, 0.02);
    const estimate = stepwiseEstimate(thin, { threshold: 0.02, level: 0.95, bootstrap: { replicates, jackknife } });
    expect(estimate.status).toBe('unbounded');
    expect(estimate.interval.upper).toBeNull();
    expect(estimate.interval.lower).toBeGreaterThan(41);
    expect(estimate.warnings.map(({ code }) => code)).toEqual([
      'lists.bootstrap-failures',
      'lists.jackknife-failures',
      'lists.bca-undefined',
      'lists.monte-carlo-error',
      'lists.upper-unbounded',
    ]);
  });

  it('has neither value nor interval where nothing can be fitted, and says so', () => {
    const apart = aTable(3, [10, 10, 0, 10, 0, 0, 0]);
    const estimate = stepwiseEstimate(apart, {
      threshold: 0.02,
      level: 0.95,
      bootstrap: { replicates: Float64Array.of(Number.NaN), jackknife: Float64Array.of(Number.NaN) },
    });
    expect(estimate).toMatchObject({
      status: 'does-not-exist',
      value: null,
      unobserved: { value: null, lower: null, upper: null },
      aic: null,
    });
    expect(estimate.warnings.map(({ code }) => code)).toContain('lists.does-not-exist');
  });
});
