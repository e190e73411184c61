import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../test/reference/distributions.json';
import { relativeError } from '../test/relative-error.ts';
import { chiSquare1Quantile, normalCdf, normalQuantile } from './normal.ts';

describe('normalCdf', () => {
  it.each(reference.normalCdf)('is right to the last digits at %s', (x, expected) => {
    expect(relativeError(normalCdf(x!), expected!)).toBeLessThan(5e-16);
  });

  it('reaches its limits', () => {
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
    expect(normalCdf(-40)).toBe(0);
    expect(normalCdf(40)).toBe(1);
    expect(normalCdf(Number.NaN)).toBeNaN();
  });

  it('never falls', () => {
    fc.assert(
      fc.property(fc.double({ min: -39, max: 9, noNaN: true }), (x) => {
        // A step of 1e-9 x: rounding may blur neighbouring numbers, not these.
        expect(normalCdf(x + 1e-9 * Math.max(1, Math.abs(x)))).toBeGreaterThanOrEqual(normalCdf(x) * (1 - 1e-15));
      }),
    );
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 8, noNaN: true }), (x) => {
        expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 15);
      }),
    );
  });
});

describe('normalQuantile', () => {
  it.each(reference.normalQuantile)('is right to the last digits at %s', (p, expected) => {
    expect(relativeError(normalQuantile(p!), expected!)).toBeLessThan(5e-16);
  });

  it('is infinite at 0 and 1 and not a number outside', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    for (const p of [-0.1, 1.1, Number.NaN]) expect(normalQuantile(p)).toBeNaN();
  });

  it('is undone by the distribution function', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1, maxExcluded: true, noNaN: true }), (p) => {
        const z = normalQuantile(p);
        // An error of one rounding unit in z is one of z^2 units in the probability.
        expect(relativeError(normalCdf(z), p)).toBeLessThan(8e-16 * (2 + z * z));
      }),
    );
  });
});

describe('chiSquare1Quantile', () => {
  it.each(reference.chiSquare1Quantile)('is right to the last digits at %s', (p, expected) => {
    expect(relativeError(chiSquare1Quantile(p!), expected!)).toBeLessThan(1e-15);
  });

  it('runs from zero to infinity and is not a number outside', () => {
    expect(chiSquare1Quantile(0)).toBe(0);
    expect(chiSquare1Quantile(1)).toBe(Number.POSITIVE_INFINITY);
    for (const p of [-0.1, 1.1, Number.NaN]) expect(chiSquare1Quantile(p)).toBeNaN();
  });
});
