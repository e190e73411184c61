import { describe, expect, it } from 'vitest';
import { misfit } from '../test/misfit.ts';
import { drawBinomial } from './binomial.ts';
import { logFactorial } from './gamma.ts';
import { normalCdf } from './normal.ts';
import { randomStream } from './random-stream.ts';

/** The plain reference: probabilities of all counts from log factorials. */
function probabilities(n: number, p: number): number[] {
  return Array.from({ length: n + 1 }, (_, k) =>
    Math.exp(logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p)),
  );
}

describe('drawBinomial', () => {
  // Both sides of the seam between inversion and rejection (mean 10), both sides of one half, and the extremes of shape.
  it.each([
    [1, 0.3],
    [5, 0.5],
    [20, 0.05],
    [20, 0.95],
    [33, 0.3],
    [34, 0.3],
    [40, 0.5],
    [100, 0.0999],
    [100, 0.1001],
    [100, 0.9],
    [250, 0.62],
    [1000, 0.011],
    [2000, 0.5],
    [5000, 0.002],
  ])('has the binomial distribution for n = %s and p = %s', (n, p) => {
    const draws = 60_000;
    const stream = randomStream(20051201)
      .split(n)
      .split(Math.round(p * 1e6));
    const drawn = new Map<number, number>();
    for (let i = 0; i < draws; i++) {
      const k = drawBinomial(stream, n, p);
      drawn.set(k, (drawn.get(k) ?? 0) + 1);
    }
    for (const k of drawn.keys()) expect(Number.isInteger(k) && k >= 0 && k <= n).toBe(true);
    expect(Math.abs(misfit(drawn, probabilities(n, p), draws))).toBeLessThan(4);
  });

  // Here the binomial and its normal approximation differ by less than these sample sizes can see.
  it.each([
    [1e6, 0.3],
    [1e9, 0.2],
    [1e9, 0.5],
    [1e9, 0.97],
  ])('is normal to the eye for n = %s and p = %s', (n, p) => {
    const draws = 50_000;
    const bins = 50;
    const stream = randomStream(7).split(Math.round(p * 1000));
    const counts = new Map<number, number>();
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < draws; i++) {
      const z = (drawBinomial(stream, n, p) - n * p) / Math.sqrt(n * p * (1 - p));
      sum += z;
      squares += z * z;
      const bin = Math.min(bins - 1, Math.floor(normalCdf(z) * bins));
      counts.set(bin, (counts.get(bin) ?? 0) + 1);
    }
    expect(Math.abs(sum / draws)).toBeLessThan(4 / Math.sqrt(draws));
    expect(Math.abs(squares / draws - 1)).toBeLessThan(4 * Math.sqrt(2 / draws));
    expect(Math.abs(misfit(counts, new Array(bins).fill(1 / bins), draws))).toBeLessThan(4);
  });

  it('is nearly Poisson for a rare event among a billion', () => {
    const draws = 40_000;
    const mean = 25;
    const stream = randomStream(11);
    const drawn = new Map<number, number>();
    for (let i = 0; i < draws; i++) {
      const k = drawBinomial(stream, 1e9, mean / 1e9);
      drawn.set(k, (drawn.get(k) ?? 0) + 1);
    }
    const poisson = Array.from({ length: 90 }, (_, k) => Math.exp(k * Math.log(mean) - mean - logFactorial(k)));
    expect(Math.abs(misfit(drawn, poisson, draws))).toBeLessThan(4);
  });

  it('refuses what is not a number', () => {
    expect(() => drawBinomial(randomStream(1), 5, Number.NaN)).toThrow(RangeError);
    expect(() => drawBinomial(randomStream(1), Number.NaN, 0.5)).toThrow(RangeError);
  });

  it('is certain at the edges and draws nothing for them', () => {
    const stream = randomStream(1);
    expect(drawBinomial(stream, 0, 0.4)).toBe(0);
    expect(drawBinomial(stream, 12, 0)).toBe(0);
    expect(drawBinomial(stream, 12, 1)).toBe(12);
    expect(drawBinomial(stream, 12, 1 + 1e-16)).toBe(12);
    expect(stream.nextUint32()).toBe(randomStream(1).nextUint32());
  });
});
