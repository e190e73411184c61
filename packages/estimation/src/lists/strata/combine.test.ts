import type { StratifiedHistories } from '@repere/contracts';
import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { bootstrapInference } from '../bootstrap/inference.ts';
import { estimateChao } from '../chao.ts';
import { estimateMainEffects } from '../fixed-models.ts';
import { combineBootstraps, combineDraws, combineVariances, summedReplicates } from './combine.ts';

const first = aTable(3, [40, 30, 12, 25, 8, 6, 3]);
const second = aTable(3, [20, 35, 9, 11, 4, 5, 2]);

describe('summedReplicates', () => {
  it('adds replicate to replicate, and fails where a stratum fails', () => {
    const sums = summedReplicates([Float64Array.of(1, 2, 3), Float64Array.of(10, Number.NaN, 30, 40)]);
    expect([...sums]).toEqual([11, Number.NaN, 33]);
  });
});

describe('combineVariances', () => {
  it.each([
    ['log-linear models', estimateMainEffects],
    ['moment estimators', estimateChao],
  ])('of one stratum gives its own interval: %s', (_, method) => {
    const estimate = method(first, 0.9);
    const combined = combineVariances([estimate], estimate.value ?? 0, estimate.observed, 0.9);
    const { level, ...interval } = estimate.interval;
    expect(level).toBe(0.9);
    expect(combined.interval.how).toBe(interval.how);
    expect(combined.interval.lower).toBeCloseTo(interval.lower ?? 0, 9);
    expect(combined.interval.upper).toBeCloseTo(interval.upper ?? 0, 9);
    expect(combined.standardError).toBeCloseTo(estimate.standardError ?? 0, 9);
  });

  it('adds the variances of strata', () => {
    const estimates = [first, second].map((table) => estimateChao(table, 0.95));
    const [one, two] = estimates;
    const value = (one?.value ?? 0) + (two?.value ?? 0);
    const combined = combineVariances(estimates, value, 185 + 25, 0.95);
    expect(combined.standardError).toBeCloseTo(Math.hypot(one?.standardError ?? 0, two?.standardError ?? 0), 9);
  });

  it('gives no interval when a stratum does not say how uncertain it is, and says so', () => {
    const estimate = estimateMainEffects(first, 0.95);
    const combined = combineVariances([estimate, { ...estimate, standardError: null }], 400, 248, 0.95);
    expect(combined.interval).toEqual({ how: 'none', lower: null, upper: null });
    expect(combined.standardError).toBeNull();
    expect(combined.warnings).toEqual([{ code: 'lists.sum-without-interval', details: {} }]);
  });

  it('gives no interval about nobody', () => {
    const estimate = { ...estimateMainEffects(first, 0.95), standardError: 0 };
    const combined = combineVariances([estimate], estimate.observed, estimate.observed, 0.95);
    expect(combined.interval.how).toBe('none');
    expect(combined.warnings).toEqual([{ code: 'lists.interval-undefined', details: {} }]);
  });
});

describe('combineDraws', () => {
  it('takes median and limits of the sums, not sums of medians and limits', () => {
    const combined = combineDraws([Float64Array.of(1, 2, 9), Float64Array.of(30, 10, 20)], 0.5);
    // Sums 31, 12, 29.
    expect(combined.value).toBe(29);
    expect(combined.interval).toEqual({ how: 'credible', lower: 20.5, upper: 30 });
    expect(combined.standardError).toBeCloseTo(Math.sqrt((49 + 144 + 25) / 2), 12);
    expect(combined.diagnostics).toMatchObject({ draws: 3, mean: 24 });
    expect(combined.diagnostics['quantiles']).toMatchObject({ '50%': 29 });
  });
});

describe('combineBootstraps', () => {
  const table: StratifiedHistories = {
    kind: 'stratified-histories',
    lists: ['A', 'B'],
    columns: ['g'],
    strata: [
      { values: ['x'], histories: [1, 2], counts: [10, 5] },
      { values: ['y'], histories: [1, 3], counts: [8, 4] },
    ],
  };
  const even = (from: number, step: number) => Float64Array.from({ length: 1000 }, (_, i) => from + step * i);

  it('infers from sums of replicates and a jackknife that differs within strata only', () => {
    const x = { replicates: even(50, 0.1), jackknife: Float64Array.of(99, 103) };
    // Whoever leaves y leaves a smaller y behind: that all of these lie lower must not count.
    const y = { replicates: even(150, 0.1), jackknife: Float64Array.of(180, 184) };
    const combined = combineBootstraps(table, 300, [x, y], 0.9);
    const expected = bootstrapInference(
      300,
      Float64Array.of(10, 5, 8, 4),
      {
        replicates: even(200, 0.2),
        jackknife: Float64Array.of(300 - 4 / 3, 300 + 8 / 3, 300 - 4 / 3, 300 + 8 / 3),
      },
      0.9,
    );
    expect(combined.interval.how).toBe('bca');
    expect(combined.interval.lower).toBeCloseTo(expected.interval.lower ?? 0, 9);
    expect(combined.interval.upper).toBeCloseTo(expected.interval.upper ?? 0, 9);
    expect(combined.standardError).toBeCloseTo(expected.standardError ?? 0, 9);
  });

  it('counts samples in which a stratum failed', () => {
    const x = { replicates: even(50, 0.1), jackknife: Float64Array.of(99, 103) };
    const replicates = even(150, 0.1);
    replicates.fill(Number.NaN, 0, 7);
    const combined = combineBootstraps(table, 300, [x, { ...x, replicates }], 0.9);
    expect(combined.diagnostics['bootstrap']).toMatchObject({ replicates: 1000, failed: 7 });
    expect(combined.warnings.map(({ code }) => code)).toContain('lists.bootstrap-failures');
  });
});
