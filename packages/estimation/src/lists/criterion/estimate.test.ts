import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { criterionEstimate } from './estimate.ts';
import { criterionJackknife, criterionReplicates } from './resample.ts';
import { criterionRule } from './rule.ts';

const table = aTable(3, [120, 90, 30, 60, 20, 25, 8]);
const rule = criterionRule(table, { criterion: 'bic', order: null, candidates: null });
const bootstrap = {
  replicates: criterionReplicates(table, rule, { seed: 1, from: 0, to: 200 }),
  jackknife: criterionJackknife(table, rule),
  seed: 1,
};
const codes = ({ warnings }: ReturnType<typeof criterionEstimate>) => warnings.map(({ code }) => code);

describe('criterionEstimate', () => {
  it('gives no interval without a bootstrap and says why', () => {
    const estimate = criterionEstimate(table, { rule, level: 0.95 });
    expect(estimate).toMatchObject({ method: 'bic', role: 'estimate', status: 'ok', standardError: null });
    expect(estimate.interval).toEqual({ level: 0.95, lower: null, upper: null, how: 'none' });
    expect(codes(estimate)).toContain('lists.conditional-interval');
    expect(estimate.diagnostics).toMatchObject({ order: 2, searched: 8, admissible: 8, undecided: 0, candidates: 8 });
    expect(estimate.diagnostics).not.toHaveProperty('growth');
  });

  it('has the interval of the most candidates, and shows how it came to be', () => {
    const estimate = criterionEstimate(table, { rule, level: 0.9, bootstrap });
    const growth = estimate.diagnostics['growth'] as { candidates: number; lower: number; holdsBest: number }[];
    expect(growth.map(({ candidates }) => candidates)).toEqual([1, 2, 5, 8]);
    expect(growth.at(-1)).toMatchObject({ lower: estimate.interval.lower, upper: estimate.interval.upper });
    const shares = growth.map(({ holdsBest }) => holdsBest);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares[0]).toBeLessThan(1);
    expect(shares.at(-1)).toBe(1);
    expect(estimate.interval.lower).toBeLessThan(estimate.value!);
    expect(estimate.interval.upper).toBeGreaterThan(estimate.value!);
    expect(estimate.diagnostics['bootstrap']).toMatchObject({ replicates: 200, failed: 0, withoutAList: 0 });
  });

  it('does not apply where there are too many models to fit them all', () => {
    const wide = aTable(
      7,
      Array.from({ length: 127 }, () => 3),
    );
    const empty = criterionRule(wide, { criterion: 'aic', order: null, candidates: null });
    const options = { seed: 1, from: 0, to: 5 };
    expect(criterionReplicates(wide, empty, options)).toHaveLength(0);
    expect(criterionJackknife(wide, empty)).toHaveLength(0);
    const estimate = criterionEstimate(wide, { rule: empty, level: 0.95 });
    expect(estimate).toMatchObject({ method: 'aic', status: 'not-applicable', value: null, observed: 381 });
    expect(estimate.warnings).toEqual([{ code: 'lists.too-many-models', details: { lists: 7, order: 2 } }]);
  });

  it('has no value where no model has an estimate', () => {
    const apart = aTable(3, [10, 10, 0, 10]);
    const none = criterionRule(apart, { criterion: 'bic', order: null, candidates: null });
    const estimate = criterionEstimate(apart, { rule: none, level: 0.95 });
    expect(estimate).toMatchObject({ status: 'does-not-exist', value: null });
    expect(estimate.interval.how).toBe('none');
    expect(codes(estimate)).toEqual(['lists.no-admissible-model']);
  });

  it('counts samples in which no model has an estimate', () => {
    // One person links A and B, and no other two lists overlap.
    const thin = aTable(2, [20, 20, 1]);
    const own = criterionRule(thin, { criterion: 'bic', order: null, candidates: null });
    const estimate = criterionEstimate(thin, {
      rule: own,
      level: 0.95,
      bootstrap: {
        replicates: criterionReplicates(thin, own, { seed: 2, from: 0, to: 300 }),
        jackknife: criterionJackknife(thin, own),
      },
    });
    const { failed } = estimate.diagnostics['bootstrap'] as { failed: number };
    // (1 - 1/41)^41 = 0.363 of them; four standard deviations are 33.
    expect(Math.abs(failed - 109)).toBeLessThan(34);
    expect(estimate.status).toBe('unbounded');
    expect(codes(estimate)).toContain('lists.bootstrap-failures');
  });

  it('warns where models about as good as the best differ in the number of people', () => {
    const korea = aTable(3, [5, 5, 54, 41, 6, 0, 12]);
    const own = criterionRule(korea, { criterion: 'bic', order: null, candidates: null });
    const { count, smallest, largest } = own.search!.near;
    const estimate = criterionEstimate(korea, { rule: own, level: 0.95 });
    expect(count).toBeGreaterThan(1);
    expect(largest / smallest).toBeGreaterThan(1.5);
    const found = estimate.warnings.find(({ code }) => code === 'lists.near-models-disagree');
    expect(found?.details).toEqual({
      ratio: Math.round((largest / smallest) * 10) / 10,
      count,
      units: 6,
      criterion: 'BIC',
    });
  });
});
