import { describe, expect, it } from 'vitest';
import { relativeError } from '../test/relative-error.ts';
import { logGamma } from './gamma.ts';
import { fillLogGammaRatios, logGammaRatio } from './gamma-ratio.ts';

describe('logGammaRatio', () => {
  // x, shift and log gamma(x + shift) - log gamma(x), computed to 40 digits with mpmath 1.3.0 (loggamma).
  it.each([
    [2, 0.5, 0.2846828704729192],
    [9.5, 3, 7.045014091139177],
    [12, -3.5, -7.953040588572888],
    [10, 0.03125, 0.07041856304781632],
    [257, 2743.03125, 19849.01140085567],
    [1e5, 8234.25, 95130.341371103],
    [1e8, 0.125, 2.3025850924471705],
    [1e8, -0.875, -16.118095642755193],
    [1e8, 2744, 50546.38559502114],
    [1e10, 1e6, 23025900.928223874],
  ])('is right where the two logarithms cancel: x = %s, shift = %s', (x, shift, expected) => {
    expect(relativeError(logGammaRatio(x, shift), expected)).toBeLessThan(2e-14);
  });

  it('joins its two forms at 10', () => {
    for (const x of [9.999999, 10, 10.000001])
      expect(logGammaRatio(x, 0.75)).toBeCloseTo(logGamma(x + 0.75) - logGamma(x), 13);
  });

  it('is zero without a shift', () => {
    expect(logGammaRatio(1e7, 0)).toBe(0);
  });
});

describe('fillLogGammaRatios', () => {
  it.each([0.3, 2, 9.999, 10, 12, 257, 1e5, 1e8])('is the ratio of each shift that is asked for at x = %s', (x) => {
    const shifts = Float64Array.of(0, 0.03125, -0.25, 3, 60, 8234.25, 1e6);
    const ratios = new Float64Array(7).fill(-1);
    fillLogGammaRatios(x, shifts, Uint8Array.of(1, 2, 4, 5, 6), ratios);
    for (const i of [1, 2, 4, 5, 6])
      expect(relativeError(ratios[i]!, logGammaRatio(x, shifts[i]!))).toBeLessThan(1e-13);
    expect([ratios[0], ratios[3]]).toEqual([-1, -1]);
  });
});
