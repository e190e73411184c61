import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../test/reference/resampling.json';
import { type BcaInput, bcaLimits } from './bca.ts';

const { spatial } = reference;
const input: BcaInput = {
  estimate: spatial.estimate,
  replicates: Float64Array.from(spatial.replicates),
  acceleration: spatial.acceleration,
  probabilities: spatial.levels,
};

describe('bcaLimits', () => {
  it('agrees with the same computation in R', () => {
    const result = bcaLimits(input);
    if (result.kind !== 'bca') throw new Error(result.kind);
    expect(result.bias).toBeCloseTo(spatial.bias, 13);
    result.limits.forEach((limit, i) => {
      expect(limit).toBeCloseTo(spatial.limits[i]!, 9);
    });
  });

  it('leaves the replicates as they were', () => {
    const before = input.replicates.slice();
    bcaLimits(input);
    expect(input.replicates).toEqual(before);
  });

  it('follows a monotone change of scale', () => {
    const transformed = bcaLimits({
      ...input,
      estimate: Math.log(input.estimate),
      replicates: input.replicates.map((value) => Math.log(value)),
    });
    bcaLimits(input).limits.forEach((limit, i) => {
      // Equal but for the straight line between two neighbouring replicates.
      expect(Math.exp(transformed.limits[i]!)).toBeCloseTo(limit, 1);
    });
  });

  it('orders its limits as their probabilities', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 5, maxLength: 60 }),
        fc.double({ min: -0.2, max: 0.2, noNaN: true }),
        fc.double({ min: -100, max: 100, noNaN: true }),
        (replicates, acceleration, estimate) => {
          const { limits } = bcaLimits({
            estimate,
            replicates: Float64Array.from(replicates),
            acceleration,
            probabilities: [0.025, 0.1, 0.5, 0.9, 0.975],
          });
          for (let i = 1; i < limits.length; i++) expect(limits[i]).toBeGreaterThanOrEqual(limits[i - 1]! - 1e-9);
        },
      ),
    );
  });

  it('is the percentile interval without bias and acceleration', () => {
    const replicates = Float64Array.from({ length: 200 }, (_, i) => i);
    const result = bcaLimits({ estimate: 99.5, replicates, acceleration: 0, probabilities: [0.05, 0.95] });
    expect(result).toMatchObject({ kind: 'bca', bias: 0 });
    expect(result.limits[0]).toBeCloseTo(200.333333333 * 0.05 + 1 / 3 - 1, 9);
    expect(result.limits[1]).toBeCloseTo(200.333333333 * 0.95 + 1 / 3 - 1, 9);
  });

  it('counts replicates equal to the estimate as not below it', () => {
    const result = bcaLimits({
      estimate: 2,
      replicates: Float64Array.of(1, 2, 2, 2, 3),
      acceleration: 0,
      probabilities: [0.5],
    });
    // A fifth lies strictly below: its normal quantile.
    expect(result).toMatchObject({ kind: 'bca', bias: expect.closeTo(-0.8416212335729143, 12) });
  });

  it.each([
    ['infinite-bias', { estimate: 1e9 }],
    ['infinite-bias', { estimate: Math.min(...spatial.replicates) }],
    ['no-acceleration', { acceleration: Number.NaN }],
    ['excessive-acceleration', { acceleration: 2 }],
    ['excessive-acceleration', { acceleration: -2 }],
  ] as const)('gives percentiles and the reason %s when it is undefined', (reason, change) => {
    const result = bcaLimits({ ...input, ...change });
    expect(result).toMatchObject({ kind: 'undefined', reason });
    result.limits.forEach((limit, i) => {
      expect(limit).toBeCloseTo(spatial.percentiles[i]!, 9);
    });
  });

  it('has no limits without replicates', () => {
    const result = bcaLimits({ ...input, replicates: new Float64Array(0) });
    expect(result).toMatchObject({ kind: 'undefined', reason: 'no-replicates' });
    expect(result.limits.every(Number.isNaN)).toBe(true);
  });

  it('refuses replicates that are not finite', () => {
    expect(() => bcaLimits({ ...input, replicates: Float64Array.of(1, Number.NaN) })).toThrow(RangeError);
  });
});
