import { logGamma, randomStream } from '@repere/numerics';
import { describe, expect, it } from 'vitest';
import { drawWeighted } from './importance.ts';
import type { PosteriorMode } from './mode.ts';
import type { CoefficientDensity } from './proposal.ts';

/** Logarithms of independent gamma numbers; the first is the unused intercept. */
function logGammaDensity(shapes: readonly number[]): CoefficientDensity {
  return {
    rate: () => 1,
    logDensity: (x) => shapes.reduce((sum, shape, i) => sum + shape * x[i + 1]! - Math.exp(x[i + 1]!), 0),
  };
}

/** Mode and factor: log shape, and the root of the curvature, which is the shape. */
function modeOf(shapes: readonly number[]): PosteriorMode {
  const size = shapes.length + 1;
  const factor = new Float64Array(size * size);
  factor[0] = 1;
  shapes.forEach((shape, i) => {
    factor[(i + 1) * size + i + 1] = Math.sqrt(shape);
  });
  return { coefficients: Float64Array.of(0, ...shapes.map(Math.log)), factor };
}

/** Derivatives of log gamma: mean and variance of the logarithm of a gamma number. */
const meanOfLog = (shape: number) => (logGamma(shape + 1e-4) - logGamma(shape - 1e-4)) / 2e-4;
const varianceOfLog = (shape: number) => (logGamma(shape + 1e-3) - 2 * logGamma(shape) + logGamma(shape - 1e-3)) / 1e-6;

describe('importance sampling', () => {
  const shapes = [0.7, 1, 3, 40, 1000];
  const draw = (seed: number, isEnough = ({ proposals }: { proposals: number }) => proposals >= 40_000) =>
    drawWeighted(logGammaDensity(shapes), modeOf(shapes), randomStream(seed), isEnough);

  it('finds the moments of skewed distributions', () => {
    const { means, deviations, effective } = draw(1);
    expect(effective).toBeGreaterThan(20_000);
    shapes.forEach((shape, i) => {
      const deviation = Math.sqrt(varianceOfLog(shape));
      expect(Math.abs(means[i + 1]! - meanOfLog(shape)) / deviation).toBeLessThan(4 / Math.sqrt(effective));
      // The kurtosis of the logarithm of a gamma number is below 9.
      expect(Math.abs(deviations[i + 1]! / deviation - 1)).toBeLessThan(4 * Math.sqrt(8 / 4 / effective));
    });
  });

  it('finds correlated moments', () => {
    // x1 and x2 - x1 are logarithms of independent gamma numbers.
    const density: CoefficientDensity = {
      rate: () => 1,
      logDensity: (x) => 2 * x[1]! - Math.exp(x[1]!) + 5 * (x[2]! - x[1]!) - Math.exp(x[2]! - x[1]!),
    };
    // Curvature [[2 + 5, -5], [-5, 5]].
    const factor = new Float64Array(9);
    factor[0] = 1;
    factor[4] = Math.sqrt(7);
    factor[7] = -5 / Math.sqrt(7);
    factor[8] = Math.sqrt(5 - 25 / 7);
    const mode = { coefficients: Float64Array.of(0, Math.log(2), Math.log(2) + Math.log(5)), factor };
    const { means, deviations, effective } = drawWeighted(density, mode, randomStream(2), () => true);
    const deviation = Math.sqrt(varianceOfLog(2) + varianceOfLog(5));
    expect(Math.abs(means[2]! - meanOfLog(2) - meanOfLog(5)) / deviation).toBeLessThan(4 / Math.sqrt(effective));
    expect(deviations[2]).toBeCloseTo(deviation, 1);
  });

  it('gives the same draws for the same stream', () => {
    const first = (seed: number) => [...draw(seed, () => true).weights.subarray(0, 50)];
    expect(first(3)).toEqual(first(3));
    expect(first(3)).not.toEqual(first(4));
  });

  it('stops when asked, and by itself in the end', () => {
    expect(draw(1, () => true).proposals).toBe(5_000);
    const narrow = { coefficients: Float64Array.of(0, 0), factor: Float64Array.of(1, 0, 0, 1) };
    const endless = drawWeighted(logGammaDensity([1]), narrow, randomStream(1), () => false);
    expect(endless.proposals).toBe(400_000);
  });

  it('shows a poor proposal in the effective number and the largest weight', () => {
    // Two far peaks, of which the proposal knows one; each draw that strays to the other outweighs thousands.
    const density: CoefficientDensity = {
      rate: () => 1,
      logDensity: (x) => {
        let sum = 0;
        for (let i = 1; i < x.length; i++)
          sum += Math.log(Math.exp(-0.5 * x[i]! ** 2) + Math.exp(-0.5 * (x[i]! - 6) ** 2));
        return sum;
      },
    };
    const size = 9;
    const factor = new Float64Array(size * size);
    for (let i = 0; i < size; i++) factor[i * size + i] = 1;
    const { effective, largestShare, proposals } = drawWeighted(
      density,
      { coefficients: new Float64Array(size), factor },
      randomStream(5),
      () => true,
    );
    expect(effective).toBeLessThan(0.05 * proposals);
    expect(largestShare).toBeGreaterThan(0.01);
  });

  it('counts no draw where the density is nil', () => {
    const density: CoefficientDensity = {
      rate: (x) => (x[1]! > 0 ? 1 : 0),
      logDensity: (x, rate) => (rate > 0 ? -0.5 * x[1]! ** 2 : Number.POSITIVE_INFINITY),
    };
    const half = { coefficients: Float64Array.of(0, 1e-12), factor: Float64Array.of(1, 0, 0, 1) };
    const { means } = drawWeighted(density, half, randomStream(6), ({ proposals }) => proposals >= 40_000);
    expect(means[1]).toBeCloseTo(Math.sqrt(2 / Math.PI), 1);
  });

  it('has no effective draws when none can be used', () => {
    const nowhere: CoefficientDensity = { rate: () => 0, logDensity: () => 0 };
    const mode = { coefficients: Float64Array.of(0, 0), factor: Float64Array.of(1, 0, 0, 1) };
    expect(drawWeighted(nowhere, mode, randomStream(7), () => true)).toMatchObject({ effective: 0, largestShare: 1 });
  });
});
