import type { CaptureHistories, StratifiedHistories } from '@repere/contracts';
import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { jackknifeTotals, replicateTotals } from '../bootstrap/resample.ts';
import { estimateChao } from '../chao.ts';
import { estimateMainEffects } from '../fixed-models.ts';
import { estimatePairs } from '../pairs.ts';
import { stepwiseEstimate } from '../stepwise/estimate.ts';
import { repeatStepwise } from '../stepwise/repeat.ts';
import { pooledHistories } from './histories.ts';
import { totalOverStrata } from './total.ts';

const tables = [aTable(3, [40, 30, 12, 25, 8, 6, 3]), aTable(3, [20, 35, 9, 11, 4, 5, 2])];

function strataOf(some: readonly CaptureHistories[]): StratifiedHistories {
  return {
    kind: 'stratified-histories',
    lists: some[0]?.lists ?? [],
    columns: ['sex'],
    strata: some.map(({ histories, counts }, index) => ({ values: [['f', 'm', 'x'][index] ?? ''], histories, counts })),
  };
}

const stratified = strataOf(tables);
const options = { level: 0.95, pooled: null };
const codes = ({ warnings }: { warnings: readonly { code: string }[] }) => warnings.map(({ code }) => code);

describe('totalOverStrata', () => {
  it('adds a method with variances up and lists its parts', () => {
    const parts = tables.map((table) => ({ estimate: estimateMainEffects(table, 0.95) }));
    const [first, second] = parts.map(({ estimate }) => estimate);
    const pooled = estimateMainEffects(pooledHistories(stratified), 0.95);
    const total = totalOverStrata(stratified, parts, { level: 0.95, pooled });
    expect(total).toMatchObject({ method: 'main', model: '[1,2,3]', role: 'estimate', status: 'ok', observed: 210 });
    expect(total.value).toBeCloseTo((first?.value ?? 0) + (second?.value ?? 0), 9);
    expect(total.interval).toMatchObject({ level: 0.95, how: 'log-normal' });
    expect(total.parameters).toBe(8);
    expect(total.logLik).toBeCloseTo((first?.logLik ?? 0) + (second?.logLik ?? 0), 9);
    // BIC is that of one model for all 210 persons.
    expect(total.bic).toBeCloseTo(8 * Math.log(210) - 2 * (total.logLik ?? 0), 9);
    expect(total.diagnostics['strata']).toMatchObject([
      { domain: { sex: 'f' }, status: 'ok', observed: 124, value: first?.value },
      { domain: { sex: 'm' }, status: 'ok', observed: 86, value: second?.value },
    ]);
    expect(total.diagnostics['pooled']).toMatchObject({ status: 'ok', value: pooled.value });
    expect(total).not.toHaveProperty('domain');
  });

  it('bootstraps the sum of a method that chooses its model', () => {
    const parts = tables.map((table, index) => {
      const repeat = repeatStepwise(table, 0.02);
      const bootstrap = {
        replicates: replicateTotals(table, repeat, { seed: 10 + index, from: 0, to: 200 }),
        jackknife: jackknifeTotals(table, repeat),
      };
      return { estimate: stepwiseEstimate(table, { threshold: 0.02, level: 0.95, bootstrap }), bootstrap };
    });
    const total = totalOverStrata(stratified, parts, options);
    expect(total.interval.how).toBe('bca');
    expect(total.diagnostics).toMatchObject({ combined: 'bootstrap', bootstrap: { replicates: 200 } });
    // Chance of independent strata partly cancels: the sum is surer than its parts laid end to end.
    const width = (one: { interval: { lower: number | null; upper: number | null } }) =>
      (one.interval.upper ?? 0) - (one.interval.lower ?? 0);
    const ends = parts.reduce((sum, { estimate }) => sum + width(estimate), 0);
    expect(width(total)).toBeLessThan(ends);
    expect(width(total)).toBeGreaterThan(Math.max(...parts.map(({ estimate }) => width(estimate))));
  });

  it('gives no interval without a bootstrap for a method that chooses its model, and says why once', () => {
    const parts = tables.map((table) => ({ estimate: stepwiseEstimate(table, { threshold: 0.02, level: 0.95 }) }));
    const total = totalOverStrata(stratified, parts, options);
    expect(total).toMatchObject({ status: 'ok', interval: { how: 'none' } });
    expect(codes(total)).toEqual(['lists.conditional-interval']);
  });

  it('takes the median of summed draws, whatever the medians of the parts', () => {
    const estimate = estimateMainEffects(tables[0]!, 0.95);
    const total = totalOverStrata(
      stratified,
      [
        { estimate, draws: Float64Array.of(130, 140, 190) },
        { estimate, draws: Float64Array.of(230, 200, 210) },
      ],
      options,
    );
    expect(total.value).toBe(360);
    expect(total.interval.how).toBe('credible');
  });

  it('has no value when a stratum has none, and names it', () => {
    const parts = [tables[0]!, aTable(3, [9, 9, 0, 9])].map((table) => ({
      estimate: estimateMainEffects(table, 0.95),
    }));
    const total = totalOverStrata(stratified, parts, options);
    expect(total).toMatchObject({ status: parts[1]?.estimate.status, value: null, standardError: null });
    expect(total.status).not.toBe('ok');
    expect(total.interval).toEqual({ level: 0.95, lower: null, upper: null, how: 'none' });
    expect(total.warnings).toContainEqual({
      code: 'lists.strata-without-estimate',
      details: { strata: ['m'], count: 1 },
    });
  });

  it('has the status of the worst stratum', () => {
    const good = estimateMainEffects(tables[0]!, 0.95);
    const three = strataOf([...tables, tables[0]!]);
    const withStatuses = (...statuses: ('unidentified' | 'not-applicable' | 'does-not-exist')[]) =>
      totalOverStrata(
        three,
        [{ estimate: good }, ...statuses.map((status) => ({ estimate: { ...good, status, value: null } }))],
        options,
      ).status;
    expect(withStatuses('unidentified', 'not-applicable')).toBe('unidentified');
    expect(withStatuses('does-not-exist', 'unidentified')).toBe('does-not-exist');
  });

  it('of bounds is a bound, and of pairs a pair', () => {
    const bounds = tables.map((table) => ({ estimate: estimateChao(table, 0.95) }));
    const bound = totalOverStrata(stratified, bounds, options);
    expect(bound.role).toBe('lower-bound');
    expect(codes(bound)).toContain('lists.lower-bound');
    const pairs = tables.map((table) => ({ estimate: estimatePairs(table, 0.95)[1]! }));
    expect(totalOverStrata(stratified, pairs, options)).toMatchObject({
      role: 'pair',
      model: pairs[0]?.estimate.model,
    });
  });

  it('says where the table without strata gives a clearly other number', () => {
    const parts = tables.map((table) => ({ estimate: estimateMainEffects(table, 0.95) }));
    const value = totalOverStrata(stratified, parts, options).value ?? 0;
    const pooled = (share: number) => ({ ...parts[0]!.estimate, value: value * share });
    expect(codes(totalOverStrata(stratified, parts, { level: 0.95, pooled: pooled(0.95) }))).toEqual([]);
    expect(totalOverStrata(stratified, parts, { level: 0.95, pooled: pooled(0.8) }).warnings).toEqual([
      {
        code: 'lists.strata-and-pooled',
        details: { total: Math.round(value), pooled: Math.round(0.8 * value) },
      },
    ]);
  });

  it('refuses parts that do not belong together', () => {
    const estimate = estimateMainEffects(tables[0]!, 0.95);
    expect(() => totalOverStrata(stratified, [{ estimate }], options)).toThrow(RangeError);
    const other = estimateChao(tables[1]!, 0.95);
    expect(() => totalOverStrata(stratified, [{ estimate }, { estimate: other }], options)).toThrow(RangeError);
  });
});
