import { describe, expect, it } from 'vitest';
import { digamma } from './digamma.ts';
import { logGamma } from './gamma.ts';

const EULER = 0.5772156649015329;

describe('digamma', () => {
  it('has its known values', () => {
    expect(digamma(1)).toBeCloseTo(-EULER, 14);
    expect(digamma(0.5)).toBeCloseTo(-EULER - 2 * Math.LN2, 14);
    let harmonic = 0;
    for (let n = 1; n <= 30; n++) {
      harmonic += 1 / n;
      expect(digamma(n + 1)).toBeCloseTo(harmonic - EULER, 13);
    }
  });

  it('rises by 1 / x from x to x + 1, also where the series takes over', () => {
    for (const x of [0.01, 0.7, 8.9, 9.5, 10, 33.3, 1e5]) {
      expect(digamma(x + 1) - digamma(x)).toBeCloseTo(1 / x, 12);
    }
  });

  it('is the slope of the logarithm of the gamma function', () => {
    for (const x of [0.3, 2.4, 9.99, 10.01, 250]) {
      const h = 1e-5 * x;
      expect(digamma(x)).toBeCloseTo((logGamma(x + h) - logGamma(x - h)) / (2 * h), 7);
    }
  });

  it('has no value at zero and below', () => {
    expect(digamma(0)).toBeNaN();
    expect(digamma(-1.5)).toBeNaN();
  });
});
