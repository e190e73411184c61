import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownStrata } from './shown-strata.ts';

const strataOf = (counts: readonly number[]) =>
  counts.map((observed, index) => ({ domain: { s: String(index) }, observed }));

describe('shownStrata', () => {
  it('shows all where none is small, and those with nobody always', () => {
    expect([...shownStrata(strataOf([11, 300, 0]), 11)]).toEqual([0, 1, 2]);
  });

  it('never leaves one small number alone with the sum', () => {
    expect([...shownStrata(strataOf([300, 6, 41, 264]), 11)]).toEqual([0, 3]);
  });

  it('hides every small number, and leaves each a range of half of what the mask leaves open', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 }), (counts) => {
        const shown = shownStrata(strataOf(counts), 11);
        const hidden = counts.filter((_, index) => !shown.has(index));
        expect(counts.filter((count, index) => shown.has(index) && count > 0 && count < 11)).toEqual([]);
        // With one stratum, or few people in all, nothing more can be hidden.
        if (hidden.length === 0 || hidden.length === counts.filter((count) => count > 0).length) return;
        expect(hidden.length).toBeGreaterThanOrEqual(2);
        expect(
          Math.min(
            hidden.reduce((sum, count) => sum + count, 0),
            10,
          ),
        ).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});
