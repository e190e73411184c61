import { describe, expect, it } from 'vitest';
import { misfit, misfitOfContinuous, tally } from '../test/misfit.ts';
import { drawPoisson } from './draw-poisson.ts';
import { normalCdf } from './normal.ts';
import { poissonProbability } from './poisson.ts';
import { randomStream } from './random-stream.ts';

describe('drawPoisson', () => {
  // Both sides of the seam between inversion and rejection (mean 10).
  it.each([0.01, 0.7, 3, 9.999, 10, 12.5, 30, 100, 977.3, 20_000])(
    'has the Poisson distribution for mean %s',
    (mean) => {
      const draws = 60_000;
      const stream = randomStream(20051201).split(Math.round(mean * 1000));
      const drawn = tally(draws, () => drawPoisson(stream, mean));
      for (const k of drawn.keys()) expect(Number.isInteger(k) && k >= 0).toBe(true);
      const end = Math.ceil(mean + 8 * Math.sqrt(mean) + 8);
      const expected = Array.from({ length: end }, (_, k) => poissonProbability(k, mean));
      expect(Math.abs(misfit(drawn, expected, draws))).toBeLessThan(4);
    },
  );

  // Here a Poisson count and its normal approximation differ by less than this sample size can see.
  it.each([1e8, 1e12, 1e15])('is normal to the eye for mean %s', (mean) => {
    const stream = randomStream(7).split(mean);
    const { chiSquare, kolmogorov } = misfitOfContinuous(
      40_000,
      () => (drawPoisson(stream, mean) - mean) / Math.sqrt(mean),
      normalCdf,
    );
    expect(Math.abs(chiSquare)).toBeLessThan(4);
    expect(kolmogorov).toBeLessThan(2.3);
  });

  it('is 0 for mean 0 and draws nothing for it', () => {
    const stream = randomStream(1);
    expect(drawPoisson(stream, 0)).toBe(0);
    expect(stream.nextUint32()).toBe(randomStream(1).nextUint32());
  });

  it.each([-1, Number.NaN, 2e15, Number.POSITIVE_INFINITY])('refuses the mean %s', (mean) => {
    expect(() => drawPoisson(randomStream(1), mean)).toThrow(RangeError);
  });
});
