import { describe, expect, it } from 'vitest';
import { standardDeviation } from './standard-deviation.ts';

describe('standardDeviation', () => {
  it('is that of a sample', () => {
    expect(standardDeviation(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9))).toBeCloseTo(Math.sqrt(32 / 7), 14);
  });

  it('keeps its digits far from zero', () => {
    expect(standardDeviation(Float64Array.of(1e9, 1e9 + 1, 1e9 + 2))).toBeCloseTo(1, 12);
  });

  it('needs two values', () => {
    expect(standardDeviation(Float64Array.of(3))).toBeNaN();
  });
});
