import { describe, expect, it } from 'vitest';
import { gammaCdf } from '../test/distribution-functions.ts';
import { misfitOfContinuous } from '../test/misfit.ts';
import { drawGamma, drawLogGamma } from './draw-gamma.ts';
import { randomStream } from './random-stream.ts';

describe('drawGamma', () => {
  it.each([0.05, 0.25, 0.5, 0.999, 1, 1.001, 1.5, 2, 3.7, 10, 64.5, 800])(
    'has the gamma distribution for shape %s',
    (shape) => {
      const stream = randomStream(20051201).split(Math.round(shape * 1000));
      const fit = misfitOfContinuous(
        40_000,
        () => drawGamma(stream, shape),
        (x) => gammaCdf(x, shape),
      );
      expect(Math.abs(fit.chiSquare)).toBeLessThan(4);
      expect(fit.kolmogorov).toBeLessThan(2.3);
    },
  );

  it('has the mean and variance of a shape too large for the series', () => {
    const draws = 40_000;
    const stream = randomStream(5);
    const shape = 1e9;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < draws; i++) {
      const z = (drawGamma(stream, shape) - shape) / Math.sqrt(shape);
      sum += z;
      squares += z * z;
    }
    expect(Math.abs(sum / draws)).toBeLessThan(4 / Math.sqrt(draws));
    expect(Math.abs(squares / draws - 1)).toBeLessThan(4 * Math.sqrt(2 / draws));
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the shape %s', (shape) => {
    expect(() => drawGamma(randomStream(1), shape)).toThrow(RangeError);
    expect(() => drawLogGamma(randomStream(1), shape)).toThrow(RangeError);
  });
});

describe('drawLogGamma', () => {
  it.each([0.05, 0.5, 3.7])('is the logarithm of what drawGamma draws for shape %s', (shape) => {
    const stream = randomStream(8);
    const twin = randomStream(8);
    for (let i = 0; i < 50; i++) {
      const expected = Math.log(drawGamma(twin, shape));
      expect(drawLogGamma(stream, shape)).toBeCloseTo(expected, 10);
    }
  });

  it('is spread like an exponential number over the shape where numbers themselves vanish', () => {
    // For a small shape a, P(a log G <= -t) = exp(-t) to relative a.
    const shape = 1e-9;
    const stream = randomStream(9);
    const fit = misfitOfContinuous(
      40_000,
      () => drawLogGamma(stream, shape),
      (log) => Math.exp(Math.min(0, shape * log)),
    );
    expect(Math.abs(fit.chiSquare)).toBeLessThan(4);
    expect(fit.kolmogorov).toBeLessThan(2.3);
  });
});
