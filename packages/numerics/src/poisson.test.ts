import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../test/reference/distributions.json';
import { relativeError } from '../test/relative-error.ts';
import { poissonCdf, poissonProbability, poissonUpperTail } from './poisson.ts';

describe('Poisson tails', () => {
  it.each(reference.poisson)('agree with sums of 60 digits at count %s and mean %s', (count, mean, below, above) => {
    expect(relativeError(poissonCdf(count!, mean!), below!)).toBeLessThan(5e-14);
    expect(relativeError(poissonUpperTail(count!, mean!), above!)).toBeLessThan(5e-14);
  });

  it('complement each other', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e7, noNaN: true }),
        fc.double({ min: -6, max: 6, noNaN: true }),
        (mean, z) => {
          const count = Math.max(0, Math.round(mean + z * Math.sqrt(mean)));
          expect(poissonCdf(count, mean) + poissonUpperTail(count + 1, mean)).toBeCloseTo(1, 13);
        },
      ),
    );
  });

  it('change by the probability of a count from one count to the next', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 1e6, noNaN: true }),
        fc.double({ min: -4, max: 4, noNaN: true }),
        (mean, z) => {
          const count = Math.max(1, Math.round(mean + z * Math.sqrt(mean)));
          const probability = poissonProbability(count, mean);
          // Differences of numbers near 1 have an absolute accuracy only.
          const change =
            count < mean
              ? poissonCdf(count, mean) - poissonCdf(count - 1, mean)
              : poissonUpperTail(count, mean) - poissonUpperTail(count + 1, mean);
          expect(Math.abs(change - probability)).toBeLessThan(1e-14 + 1e-11 * probability);
        },
      ),
    );
  });

  it('join the expansion to the sums without a step', () => {
    // Either side of the shape from which, and of the distance up to which, the expansion is used.
    for (const [count, mean] of [
      [198, 199],
      [199, 200],
      [200, 200],
      [201, 200],
      [279, 200],
      [285, 200],
      [286, 200],
      [1000, 701],
      [1000, 699],
      [999, 1299],
      [999, 1301],
    ] as const) {
      const lower = poissonCdf(count, mean) - poissonCdf(count - 1, mean);
      const upper = poissonUpperTail(count, mean) - poissonUpperTail(count + 1, mean);
      const change = count < mean ? lower : upper;
      expect(relativeError(change, poissonProbability(count, mean))).toBeLessThan(1e-11);
    }
  });

  it('count what lies between whole numbers with the right side', () => {
    expect(poissonCdf(3.7, 4.5)).toBe(poissonCdf(3, 4.5));
    expect(poissonUpperTail(3.2, 4.5)).toBe(poissonUpperTail(4, 4.5));
  });

  it('have their values at the edges', () => {
    expect(poissonCdf(-1, 5)).toBe(0);
    expect(poissonUpperTail(0, 5)).toBe(1);
    expect(poissonUpperTail(-3, 5)).toBe(1);
    expect(poissonCdf(0, 0)).toBe(1);
    expect(poissonUpperTail(1, 0)).toBe(0);
    expect(poissonCdf(7, Number.POSITIVE_INFINITY)).toBe(0);
    expect(poissonUpperTail(7, Number.POSITIVE_INFINITY)).toBe(1);
    expect(poissonCdf(Number.POSITIVE_INFINITY, 5)).toBe(1);
    expect(poissonUpperTail(Number.POSITIVE_INFINITY, 5)).toBe(0);
    expect(poissonCdf(0, 1e4)).toBe(0);
    for (const mean of [-1, Number.NaN]) {
      expect(poissonCdf(3, mean)).toBeNaN();
      expect(poissonUpperTail(3, mean)).toBeNaN();
    }
    expect(poissonCdf(Number.NaN, 3)).toBeNaN();
  });
});
