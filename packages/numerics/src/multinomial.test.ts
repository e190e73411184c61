import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawMultinomial } from './multinomial.ts';
import { randomStream } from './random-stream.ts';

const someWeights = () =>
  fc
    .array(fc.oneof(fc.constant(0), fc.double({ min: 1e-12, max: 1e6, noNaN: true })), { minLength: 1, maxLength: 40 })
    .filter((weights) => weights.some((weight) => weight > 0));

describe('drawMultinomial', () => {
  it('spreads exactly n draws, and none on a cell without weight', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 1e9 }), someWeights(), (seed, n, weights) => {
        const out = new Float64Array(weights.length).fill(-1);
        drawMultinomial(randomStream(seed), n, Float64Array.from(weights), out);
        expect(out.reduce((sum, count) => sum + count, 0)).toBe(n);
        for (const [cell, weight] of weights.entries()) {
          expect(out[cell]).toBeGreaterThanOrEqual(0);
          if (weight === 0) expect(out[cell]).toBe(0);
        }
      }),
    );
  });

  it('does not change when weights are scaled by a power of two', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: -30, max: 30 }), someWeights(), (seed, power, weights) => {
        const plain = new Float64Array(weights.length);
        const scaled = new Float64Array(weights.length);
        drawMultinomial(randomStream(seed), 1000, Float64Array.from(weights), plain);
        const factor = 2 ** power;
        drawMultinomial(
          randomStream(seed),
          1000,
          Float64Array.from(weights, (weight) => weight * factor),
          scaled,
        );
        expect(scaled).toEqual(plain);
      }),
    );
  });

  it('has the means and covariances of the multinomial distribution', () => {
    const weights = Float64Array.of(2744, 0, 60, 5, 1, 1190, 400);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const n = 500;
    const draws = 20_000;
    const cells = weights.length;
    const stream = randomStream(20051201);
    const out = new Float64Array(cells);
    const sums = new Float64Array(cells);
    const products = new Float64Array(cells * cells);
    for (let draw = 0; draw < draws; draw++) {
      drawMultinomial(stream, n, weights, out);
      for (let i = 0; i < cells; i++) {
        const x = out[i]! - (n * weights[i]!) / total;
        sums[i]! += x;
        for (let j = 0; j <= i; j++) products[i * cells + j]! += x * (out[j]! - (n * weights[j]!) / total);
      }
    }
    for (let i = 0; i < cells; i++) {
      const p = weights[i]! / total;
      const variance = n * p * (1 - p);
      expect(Math.abs(sums[i]! / draws)).toBeLessThanOrEqual(4.5 * Math.sqrt(variance / draws));
      for (let j = 0; j < i; j++) {
        const q = weights[j]! / total;
        // Standard error of a covariance of two nearly normal counts, with room for the skewness of rare cells.
        const error = Math.sqrt((n * n * p * q * (1 - p) * (1 - q) + n * p * q) / draws);
        expect(Math.abs(products[i * cells + j]! / draws + n * p * q)).toBeLessThanOrEqual(5 * error);
      }
    }
  });

  it.each([
    ['no cells', []],
    ['no positive weight', [0, 0]],
    ['a weight that is not a number', [1, Number.NaN]],
    ['an infinite weight', [1, Number.POSITIVE_INFINITY]],
  ])('refuses %s', (_, weights) => {
    const out = new Float64Array(weights.length);
    expect(() => drawMultinomial(randomStream(1), 3, Float64Array.from(weights), out)).toThrow(RangeError);
  });

  it('gives small last cells their share beside a giant', () => {
    const weights = Float64Array.of(1, 3e-8, 1e-8);
    const out = new Float64Array(3);
    const stream = randomStream(4);
    let second = 0;
    let third = 0;
    for (let draw = 0; draw < 2000; draw++) {
      drawMultinomial(stream, 1e9, weights, out);
      second += out[1]!;
      third += out[2]!;
    }
    expect(Math.abs(second / 2000 - 30)).toBeLessThan(4.5 * Math.sqrt(30 / 2000));
    expect(Math.abs(third / 2000 - 10)).toBeLessThan(4.5 * Math.sqrt(10 / 2000));
  });
});
