import type { StratifiedHistories } from '@repere/contracts';
import { LANGUAGES, translator } from '@repere/messages';
import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { pooledHistories } from '../strata/histories.ts';
import { totalOverStrata } from '../strata/total.ts';
import { strataWarnings } from '../strata/warnings.ts';
import { covariateEstimate, covariatesWithoutStrata } from './estimate.ts';
import { fitCovariates } from './fit.ts';
import { covariateModel } from './model.ts';
import { covariateJackknife, covariateReplicates } from './resample.ts';
import { selectCovariates } from './select.ts';
import { DEFAULT_COVARIATE_RULE } from './space.ts';

function tableOf(...strata: readonly (readonly number[])[]): StratifiedHistories {
  return {
    kind: 'stratified-histories',
    lists: ['A', 'B', 'C'],
    columns: ['sex'],
    strata: strata.map((counts, index) => {
      const { histories, counts: seen } = aTable(3, counts);
      return { values: [['f', 'm', 'x'][index] ?? ''], histories, counts: seen };
    }),
  };
}

const choose = (table: StratifiedHistories) => selectCovariates(table, DEFAULT_COVARIATE_RULE);
const table = tableOf([100, 90, 30, 70, 20, 15, 8], [90, 20, 8, 60, 26, 4, 2]);
/** Nobody is on A and B together, in either stratum. */
const apart = tableOf([100, 90, 0, 70, 20, 15, 0], [90, 20, 0, 60, 26, 4, 0]);

describe('covariateEstimate', () => {
  const selection = choose(table);
  if (selection === null) throw new Error('too large');
  const bootstrap = {
    replicates: covariateReplicates(table, selection.repetition, { seed: 3, from: 0, to: 100 }),
    jackknife: covariateJackknife(table, selection.repetition),
  };

  it('gives the total and each stratum, which add up to it, with intervals of their own', () => {
    const { total, strata } = covariateEstimate(table, selection, { level: 0.9, bootstrap });
    expect(total).toMatchObject({ method: 'covariates', model: '[2*sex,1,3]', status: 'ok', observed: 543 });
    expect(total).not.toHaveProperty('domain');
    expect(strata.map(({ domain, observed }) => [domain, observed])).toEqual([
      [{ sex: 'f' }, 333],
      [{ sex: 'm' }, 210],
    ]);
    expect(strata.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(total.value ?? 0, 9);
    for (const one of [total, ...strata]) {
      expect(one.interval).toMatchObject({ level: 0.9, how: 'bca' });
      expect(one.interval.lower).toBeGreaterThan(one.observed);
      expect(one.interval.lower).toBeLessThan(one.value ?? 0);
      expect(one.interval.upper).toBeGreaterThan(one.value ?? 0);
    }
    expect(total.diagnostics['search']).toMatchObject({ kind: 'exhaustive', models: 95 });
  });

  it('gives no interval without a bootstrap', () => {
    const { total, strata } = covariateEstimate(table, selection, { level: 0.9 });
    for (const one of [total, ...strata]) {
      expect(one.interval.how).toBe('none');
      expect(one.warnings.map(({ code }) => code)).toContain('lists.conditional-interval');
    }
  });

  it('names margins that nobody is in, of all strata or of one', () => {
    const { fit } = choose(apart) ?? {};
    expect(fit?.model.terms).toContainEqual({ member: 3, columns: 0 });
    const { total } = covariateEstimate(apart, choose(apart), { level: 0.9 });
    expect(total.minusInfinity).toEqual(['12']);
    expect(total.warnings).toContainEqual({ code: 'lists.minus-infinity', details: { sets: ['A + B'] } });
    const one = tableOf([100, 90, 30, 70, 20, 15, 8], [90, 0, 0, 60, 26, 0, 0]);
    expect(fitCovariates(one, covariateModel(3, 1, [{ member: 2, columns: 1 }])).minusInfinity).toEqual([
      { member: 2, columns: 1, strata: [1] },
    ]);
    const named = covariateEstimate(one, choose(one), { level: 0.9 }).total;
    expect(named.model).toContain('2*sex');
    expect(named.minusInfinity).toEqual(['2*m']);
    expect(named.warnings).toContainEqual({ code: 'lists.minus-infinity', details: { sets: ['B (m)'] } });
  });

  it('has no value anywhere when no model has an estimate', () => {
    const hopeless = tableOf([9, 9, 0, 9], [8, 7, 0, 5]);
    const { total, strata } = covariateEstimate(hopeless, choose(hopeless), { level: 0.9, bootstrap });
    for (const one of [total, ...strata]) {
      expect(one).toMatchObject({ status: 'does-not-exist', value: null, interval: { how: 'none' } });
      expect(one.warnings.length).toBeGreaterThan(0);
    }
  });

  it('does not apply to a table without strata, or with too many combinations', () => {
    const without = covariatesWithoutStrata(pooledHistories(table), 0.9);
    expect(without).toMatchObject({ status: 'not-applicable', value: null, observed: 543 });
    expect(without.warnings).toEqual([{ code: 'lists.needs-strata', details: {} }]);
    const huge = { ...table, lists: Array.from({ length: 16 }, (_, i) => `L${i}`) };
    expect(choose(huge)).toBeNull();
    const { total, strata } = covariateEstimate(huge, null, { level: 0.9 });
    expect(total).toMatchObject({ status: 'not-applicable', value: null, observed: 543 });
    expect(strata).toEqual([]);
  });

  it.each(LANGUAGES)('and totals warn in sentences that have all their values in %s', (language) => {
    const t = translator(language);
    const { total, strata } = covariateEstimate(table, selection, { level: 0.9, bootstrap });
    const part = (value: number | null) => ({ estimate: { ...total, value, standardError: null, warnings: [] } });
    const warnings = [
      total,
      ...strata,
      covariateEstimate(apart, choose(apart), { level: 0.9 }).total,
      covariatesWithoutStrata(pooledHistories(table), 0.9),
      covariateEstimate(table, null, { level: 0.9 }).total,
      totalOverStrata(table, [part(900), part(null)], { level: 0.9, pooled: null }),
      totalOverStrata(table, [part(null), part(null)], { level: 0.9, pooled: null }),
      totalOverStrata(table, [part(900), part(700)], { level: 0.9, pooled: total }),
    ].flatMap((estimate) => estimate.warnings);
    const sparse = [tableOf([9, 8, 1], [90, 80, 70]), tableOf([9, 8, 1], [9, 8, 7])].flatMap(strataWarnings);
    expect(new Set([...warnings, ...sparse].map(({ code }) => code)).size).toBeGreaterThan(6);
    for (const one of [...warnings, ...sparse]) expect(t.warning(one)).not.toMatch(/[{}]|undefined|NaN|null/);
  });
});
