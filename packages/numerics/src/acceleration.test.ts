import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../test/reference/resampling.json';
import { acceleration } from './acceleration.ts';

const ones = (length: number) => new Float64Array(length).fill(1);

describe('acceleration', () => {
  it('gives the textbook value for the variance of spatial perception scores', () => {
    const jackknife = Float64Array.from(reference.spatial.jackknife);
    // Efron and Tibshirani (1993), An introduction to the bootstrap, section 14.3, print 0.061.
    expect(acceleration(jackknife, ones(jackknife.length))).toBeCloseTo(0.061, 3);
    expect(acceleration(jackknife, ones(jackknife.length))).toBeCloseTo(reference.spatial.acceleration, 12);
  });

  it('counts a case of weight w like w equal cases', () => {
    const weighted = fc.array(fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 5 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        weighted.filter((cases) => cases.some(([, weight]) => weight > 0)),
        (cases) => {
          const spelledOut = cases.flatMap(([value, weight]) => new Array<number>(weight).fill(value));
          const short = acceleration(
            Float64Array.from(cases, ([value]) => value),
            Float64Array.from(cases, ([, weight]) => weight),
          );
          const long = acceleration(Float64Array.from(spelledOut), ones(spelledOut.length));
          expect(short).toBeCloseTo(long, 10);
        },
      ),
    );
  });

  it('is zero for equal values', () => {
    expect(acceleration(Float64Array.of(0.1, 0.1, 0.1), Float64Array.of(1, 7, 0.3))).toBe(0);
  });

  it('does not look at a value without weight', () => {
    const values = Float64Array.of(1, 2, 5, Number.NaN);
    expect(acceleration(values, Float64Array.of(1, 1, 1, 0))).toBe(acceleration(Float64Array.of(1, 2, 5), ones(3)));
  });

  it('does not exist when a case has no finite value, or there is no case', () => {
    expect(acceleration(Float64Array.of(1, Number.NaN), ones(2))).toBeNaN();
    expect(acceleration(Float64Array.of(1, Number.POSITIVE_INFINITY), ones(2))).toBeNaN();
    expect(acceleration(new Float64Array(0), new Float64Array(0))).toBeNaN();
    expect(acceleration(Float64Array.of(1), Float64Array.of(0))).toBeNaN();
  });
});
