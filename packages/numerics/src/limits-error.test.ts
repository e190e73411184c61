import { describe, expect, it } from 'vitest';
import reference from '../test/reference/resampling.json';
import { bcaLimits } from './bca.ts';
import { monteCarloErrorOfLimits } from './limits-error.ts';
import { normalQuantile } from './normal.ts';
import { type RandomStream, randomStream } from './random-stream.ts';

const { spatial } = reference;

function gammaLike(stream: RandomStream): number {
  return Math.exp(0.4 * normalQuantile(stream.nextUniform()));
}

function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

describe('monteCarloErrorOfLimits', () => {
  it('is near the spread of limits over independent sets of replicates', () => {
    const root = randomStream(20051201);
    const settings = { estimate: 1.02, acceleration: 0.08, probabilities: [0.025, 0.975] };
    const sets = Array.from({ length: 150 }, (_, set) => {
      const stream = root.split(set);
      return Float64Array.from({ length: 800 }, () => gammaLike(stream));
    });
    const limits = sets.map((replicates) => bcaLimits({ ...settings, replicates }).limits);
    const errors = sets
      .slice(0, 30)
      .map((replicates, set) => monteCarloErrorOfLimits({ ...settings, replicates }, root.split(1e6 + set)));
    for (const side of [0, 1]) {
      const truth = standardDeviation(limits.map((pair) => pair[side]!));
      const mean = errors.reduce((sum, error) => sum + error.standardErrors[side]!, 0) / errors.length;
      expect(mean / truth).toBeGreaterThan(0.75);
      expect(mean / truth).toBeLessThan(1.33);
    }
  });

  it('gives the same for the same stream and another for another', () => {
    const input = { ...spatial, replicates: Float64Array.from(spatial.replicates), probabilities: [0.025, 0.975] };
    const first = monteCarloErrorOfLimits(input, randomStream(3));
    expect(monteCarloErrorOfLimits(input, randomStream(3))).toEqual(first);
    expect(monteCarloErrorOfLimits(input, randomStream(4))).not.toEqual(first);
    expect(first.usable).toBe(200);
  });

  it('does not depend on the order of the replicates', () => {
    const input = { ...spatial, replicates: Float64Array.from(spatial.replicates), probabilities: [0.1] };
    const reversed = { ...input, replicates: input.replicates.toReversed() };
    expect(monteCarloErrorOfLimits(reversed, randomStream(3))).toEqual(monteCarloErrorOfLimits(input, randomStream(3)));
  });

  it('is the error of percentiles where BCa is undefined', () => {
    const replicates = Float64Array.from({ length: 400 }, (_, i) => i / 399);
    const { standardErrors, usable } = monteCarloErrorOfLimits(
      { estimate: -1, replicates, acceleration: 0, probabilities: [0.5] },
      randomStream(1),
      { resamples: 1000 },
    );
    expect(usable).toBe(1000);
    // The median of 400 uniform numbers has standard error 1 / (2 sqrt(400)).
    expect(standardErrors[0]).toBeGreaterThan(0.0225);
    expect(standardErrors[0]).toBeLessThan(0.0275);
  });

  it('leaves out resamples without BCa limits and says how many are left', () => {
    const { standardErrors, usable } = monteCarloErrorOfLimits(
      { estimate: 1.5, replicates: Float64Array.of(1, 2, 3, 4, 5), acceleration: 0, probabilities: [0.5] },
      randomStream(1),
      { resamples: 1000 },
    );
    // A resample of five lacks the one value below the estimate with probability 0.8^5 = 0.328.
    expect(usable).toBeGreaterThan(610);
    expect(usable).toBeLessThan(735);
    expect(standardErrors[0]).toBeGreaterThan(0);
  });

  it('does not exist without replicates', () => {
    const none = { estimate: 1, replicates: new Float64Array(0), acceleration: 0, probabilities: [0.5] };
    expect(monteCarloErrorOfLimits(none, randomStream(1)).standardErrors).toEqual([Number.NaN]);
  });
});
