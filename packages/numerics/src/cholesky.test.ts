import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choleskyFactor, choleskySolve } from './cholesky.ts';
import { normalQuantile } from './normal.ts';
import { randomStream } from './random-stream.ts';

/** G G' plus a little of the identity, with independent normal entries in G. */
function aPositiveDefiniteMatrix(seed: number, size: number): Float64Array {
  const stream = randomStream(seed);
  const g = Float64Array.from({ length: size * size }, () => normalQuantile(stream.nextUniform()));
  const a = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      for (let k = 0; k < size; k++) a[i * size + j]! += g[i * size + k]! * g[j * size + k]!;
    }
    a[i * size + i]! += 0.5;
  }
  return a;
}

function multiply(a: Float64Array, x: Float64Array): Float64Array {
  const size = x.length;
  return x.map((_, i) => x.reduce((sum, value, j) => sum + a[i * size + j]! * value, 0));
}

const largest = (values: Float64Array) => values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);

describe('choleskyFactor', () => {
  it('gives a lower triangle whose product with its transpose is the matrix', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 20 }), (seed, size) => {
        const a = aPositiveDefiniteMatrix(seed, size);
        const factor = a.slice();
        expect(choleskyFactor(factor, size)).toBe(true);
        for (let i = 0; i < size; i++) {
          for (let j = 0; j <= i; j++) {
            let product = 0;
            for (let k = 0; k <= j; k++) product += factor[i * size + k]! * factor[j * size + k]!;
            expect(Math.abs(product - a[i * size + j]!)).toBeLessThan(1e-12 * largest(a));
          }
        }
      }),
    );
  });

  it('reads and writes the lower triangle only', () => {
    const a = Float64Array.of(4, Number.NaN, Number.NaN, 2, 5, Number.NaN, 2, 3, 6);
    expect(choleskyFactor(a, 3)).toBe(true);
    expect(a).toEqual(Float64Array.of(2, Number.NaN, Number.NaN, 1, 2, Number.NaN, 1, 1, 2));
  });

  it.each([
    ['a zero', [0]],
    ['a negative number', [-1]],
    ['an indefinite matrix', [1, 2, 2, 1]],
    ['a singular matrix whose last pivot is rounding', [0.1, 0.3, 0.1 * 3, 0.9]],
    ['a number that is not one', [Number.NaN]],
    ['infinity', [Number.POSITIVE_INFINITY]],
  ])('refuses %s', (_, entries) => {
    expect(choleskyFactor(Float64Array.from(entries), Math.sqrt(entries.length))).toBe(false);
  });

  it('refuses a matrix of deficient rank whatever the scale of its rows', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 2, max: 12 }), fc.integer({ min: -8, max: 8 }), (seed, size, power) => {
        // The last variable is the sum of the others, on another scale.
        const a = aPositiveDefiniteMatrix(seed, size);
        const scale = 10 ** power;
        const last = size - 1;
        for (let i = 0; i < last; i++) {
          let sum = 0;
          for (let j = 0; j < last; j++) sum += a[Math.max(i, j) * size + Math.min(i, j)]!;
          a[last * size + i] = sum * scale;
        }
        let total = 0;
        for (let i = 0; i < last; i++) total += a[last * size + i]!;
        a[last * size + last] = total * scale;
        expect(choleskyFactor(a, size)).toBe(false);
      }),
    );
  });

  it('accepts rows of very different scale', () => {
    const scales = [1e-9, 1, 1e7, 1e-3];
    const a = aPositiveDefiniteMatrix(5, 4);
    for (let i = 0; i < 4; i++) for (let j = 0; j < 4; j++) a[i * 4 + j]! *= scales[i]! * scales[j]!;
    expect(choleskyFactor(a, 4)).toBe(true);
  });
});

describe('choleskySolve', () => {
  it('solves the system in place', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 57 }), (seed, size) => {
        const a = aPositiveDefiniteMatrix(seed, size);
        const stream = randomStream(seed).split(1);
        const x = Float64Array.from({ length: size }, () => stream.nextUniform() - 0.5);
        const b = multiply(a, x);
        const factor = a.slice();
        expect(choleskyFactor(factor, size)).toBe(true);
        const solution = b.slice();
        choleskySolve(factor, size, solution);
        const residual = multiply(a, solution).map((value, i) => value - b[i]!);
        expect(largest(residual)).toBeLessThan(1e-11 * (largest(a) * largest(solution) + largest(b)));
      }),
      { numRuns: 40 },
    );
  });
});
