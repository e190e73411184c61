import { describe, expect, it } from 'vitest';
import { devianceTerm } from './deviance.ts';

describe('devianceTerm', () => {
  // x log(x / m) + m - x to 60 digits, for the doubles x and m as they stand here.
  it.each([
    [1000, 1001, 0.0004996669164668332],
    [463, 463.0000001, 1.079914092390819e-17],
    [5, 12, 2.6226563132305003],
    [1e6, 1000000.5, 1.249999583333489e-7],
    [54, 20, 19.635595742555303],
  ])('of %d and %d is accurate to rounding', (x, m, expected) => {
    expect(Math.abs(devianceTerm(x, m) / expected - 1)).toBeLessThan(2e-15);
  });

  it('is the mean where nothing was counted, and zero where both agree', () => {
    expect(devianceTerm(0, 3.5)).toBe(3.5);
    expect(devianceTerm(17, 17)).toBe(0);
  });

  it('is never negative', () => {
    for (let ulp = -4; ulp <= 4; ulp++) {
      expect(devianceTerm(463, 463 * (1 + ulp * Number.EPSILON))).toBeGreaterThanOrEqual(0);
    }
  });
});
