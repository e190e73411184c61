import { poissonProbability } from '@repere/numerics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapProbability } from './search.ts';

describe('overlapProbability', () => {
  it('is the smaller tail, by plain sums', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0.01, max: 50, noNaN: true }), (observed, mean) => {
        let lower = 0;
        for (let x = 0; x <= observed; x++) lower += poissonProbability(x, mean);
        const upper = 1 - lower + poissonProbability(observed, mean);
        expect(overlapProbability(observed, mean)).toBeCloseTo(Math.min(lower, upper), 10);
      }),
    );
  });

  it('is 1 for an overlap that is impossible and empty', () => {
    expect(overlapProbability(0, 0)).toBe(1);
  });
});
