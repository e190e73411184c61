import { describe, expect, it } from 'vitest';
import { bootstrapInference } from './inference.ts';

const counts = Float64Array.of(10, 10, 5);
const jackknife = Float64Array.of(99, 100, 102);
/** 100 replicates, evenly from 51 to 150. */
const even = (total = 100) => Float64Array.from({ length: total }, (_, i) => 51 + (100 * i) / total);
const codes = (inference: ReturnType<typeof bootstrapInference>) => inference.warnings.map(({ code }) => code);

describe('bootstrapInference', () => {
  it('gives BCa limits with percentiles beside them', () => {
    const inference = bootstrapInference(100, counts, { replicates: even(2000), jackknife }, 0.9);
    expect(inference.interval.how).toBe('bca');
    expect(inference.diagnostics).toMatchObject({ replicates: 2000, failed: 0, jackknifeFailed: 0 });
    expect(codes(inference)).toEqual([]);
  });

  it('counts failed samples and never lets them into a limit', () => {
    const replicates = Float64Array.from([...even(1000), Number.NaN, Number.NaN]);
    const inference = bootstrapInference(100, counts, { replicates, jackknife }, 0.9);
    expect(inference.diagnostics).toMatchObject({ replicates: 1002, failed: 2 });
    expect(inference.interval.upper).toBeGreaterThan(100);
    expect(codes(inference)).toContain('lists.bootstrap-failures');
  });

  it('takes a replicate that differs from the estimate by rounding for the estimate', () => {
    const noisy = Float64Array.from([...even(50), ...Array.from({ length: 50 }, () => 100 - 1e-12)]);
    const exact = noisy.map((value) => (Math.abs(value - 100) < 1e-6 ? 100 : value));
    const limits = (replicates: Float64Array) =>
      bootstrapInference(100, counts, { replicates, jackknife }, 0.9).interval;
    expect(limits(noisy)).toEqual(limits(exact));
  });

  it('falls back to percentiles when all replicates lie on one side', () => {
    const inference = bootstrapInference(50, counts, { replicates: even(), jackknife }, 0.9);
    expect(inference.interval.how).toBe('percentile');
    expect(inference.diagnostics['bias']).toBeNull();
    expect(inference.warnings).toContainEqual({ code: 'lists.bca-undefined', details: { reason: 'infiniteBias' } });
    expect(codes(inference)).toContain('lists.estimate-outside-interval');
  });

  it('falls back to percentiles when the estimate hangs on one person', () => {
    const lost = Float64Array.of(99, Number.NaN, 102);
    const inference = bootstrapInference(100, counts, { replicates: even(), jackknife: lost }, 0.9);
    expect(inference.interval.how).toBe('percentile');
    expect(inference.diagnostics['acceleration']).toBeNull();
    expect(codes(inference)).toContain('lists.jackknife-failures');
  });

  it('gives no interval when every sample failed', () => {
    const inference = bootstrapInference(100, counts, { replicates: Float64Array.of(Number.NaN), jackknife }, 0.9);
    expect(inference.interval).toEqual({ how: 'none', lower: null, upper: null });
    expect(codes(inference)).toContain('lists.bootstrap-failures');
  });

  it('reports how much limits hang on the seed', () => {
    const inference = bootstrapInference(100, counts, { replicates: even(40), jackknife }, 0.9);
    expect(codes(inference)).toEqual(['lists.few-replicates', 'lists.monte-carlo-error']);
  });
});
