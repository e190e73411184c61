import { describe, expect, it } from 'vitest';
import { misfit, tally } from '../test/misfit.ts';
import { drawNegativeBinomial } from './draw-negative-binomial.ts';
import { logGamma } from './gamma.ts';
import { randomStream } from './random-stream.ts';

/** The plain reference: probabilities of 0, 1, .. failures until all but 1e-9 of them is covered. */
function probabilities(size: number, p: number): number[] {
  const values: number[] = [];
  for (let k = 0, sum = 0; sum < 1 - 1e-9; k++) {
    const log = logGamma(size + k) - logGamma(size) - logGamma(k + 1) + size * Math.log(p) + k * Math.log1p(-p);
    values.push(Math.exp(log));
    sum += values[k]!;
  }
  return values;
}

describe('drawNegativeBinomial', () => {
  it.each([
    [1, 0.5],
    [0.3, 0.2],
    [2.5, 0.05],
    [12, 0.9],
    [200, 0.4],
    [2744, 0.25],
  ])('has the negative binomial distribution for size %s and probability %s', (size, p) => {
    const draws = 60_000;
    const stream = randomStream(20051201)
      .split(Math.round(size * 10))
      .split(Math.round(p * 100));
    const drawn = tally(draws, () => drawNegativeBinomial(stream, size, p));
    expect(Math.abs(misfit(drawn, probabilities(size, p), draws))).toBeLessThan(4);
  });

  it('is 0 where every trial is a success', () => {
    expect(drawNegativeBinomial(randomStream(1), 7, 1)).toBe(0);
  });

  it.each([
    [3, 0],
    [3, 1.1],
    [3, Number.NaN],
    [0, 0.5],
    [1e9, 1e-9],
  ])('refuses size %s and probability %s', (size, p) => {
    expect(() => drawNegativeBinomial(randomStream(1), size, p)).toThrow(RangeError);
  });
});
