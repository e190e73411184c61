import { describe, expect, it } from 'vitest';
import reference from '../test/reference/distributions.json';
import { relativeError } from '../test/relative-error.ts';
import { logFactorial, logGamma, stirlingError } from './gamma.ts';

describe('logGamma', () => {
  it.each(reference.logGamma)('is right to the last digits at %s', (x, expected) => {
    expect(relativeError(logGamma(x!), expected!)).toBeLessThan(5e-16);
  });

  it('obeys the recurrence across the seams of its pieces', () => {
    for (const x of [0.4999, 0.5, 1.4999, 1.5, 2.4999, 2.5, 8.9999, 9, 9.0001]) {
      expect(logGamma(x + 1)).toBeCloseTo(logGamma(x) + Math.log(x), 13);
    }
  });

  it('is infinite at zero and not a number below', () => {
    expect(logGamma(0)).toBe(Number.POSITIVE_INFINITY);
    expect(logGamma(-0.5)).toBeNaN();
    expect(logGamma(Number.NaN)).toBeNaN();
    expect(logGamma(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('logFactorial', () => {
  it.each(reference.logFactorial)('is right to the last digit at %s', (n, expected) => {
    expect(relativeError(logFactorial(n!), expected!)).toBeLessThan(2.3e-16);
  });

  it('is not a number for what is not a whole number from 0', () => {
    for (const n of [-1, 0.5, 1000.5, Number.NaN]) expect(logFactorial(n)).toBeNaN();
  });
});

describe('stirlingError', () => {
  it('joins its table to its series', () => {
    for (const n of [14, 15, 16, 17, 40]) {
      const direct = logFactorial(n) - (n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2);
      expect(stirlingError(n)).toBeCloseTo(direct, 13);
    }
  });
});
