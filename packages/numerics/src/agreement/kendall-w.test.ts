import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallW } from './kendall-w.ts';

/** W without ties, from sums of ranks, as in the definition. */
function plainW(rows: readonly (readonly number[])[]): number {
  const items = rows[0]?.length ?? 0;
  const sums = Array.from({ length: items }, (_, item) => rows.reduce((sum, row) => sum + (row[item] ?? 0), 0));
  const mean = sums.reduce((a, b) => a + b, 0) / items;
  const spread = sums.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return (12 * spread) / (rows.length ** 2 * (items ** 3 - items));
}

describe('kendallW', () => {
  it('gives the vector of the reference', () => {
    const found = kendallW(Float64Array.of(1, 2, 3, 4, 1, 3, 2, 4, 2, 1, 3, 4), 4);
    expect(found).toMatchObject({ kind: 'ok', degreesOfFreedom: 3 });
    if (found.kind !== 'ok') return;
    expect(found.w).toBeCloseTo(7 / 9, 12);
    expect(found.chiSquare).toBeCloseTo(7, 12);
    // 2 Φ(-√7) + √(14 / π) exp(-7 / 2), the tail of chi-square with 3 degrees of freedom.
    expect(found.p).toBeCloseTo(0.0718977725, 9);
  });

  it('corrects for ties', () => {
    // Ranks by hand: (1.5, 1.5, 3), (1, 2.5, 2.5), (1, 2, 3); sums 3.5, 6, 8.5, so 12 S = 150;
    // 9 (27 - 3) - 3 (6 + 6) = 180.
    const found = kendallW(Float64Array.of(1, 1, 2, 1, 4, 4, 1, 2, 3), 3);
    expect(found).toMatchObject({ kind: 'ok' });
    if (found.kind === 'ok') expect(found.w).toBeCloseTo(150 / 180, 14);
  });

  it('is the plain definition without ties, whatever order the raters come in', () => {
    const ranking = fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(ranking, { minLength: 2, maxLength: 9 }), (rows) => {
        const found = kendallW(Float64Array.from(rows.flat()), 6);
        const reversed = kendallW(Float64Array.from(rows.toReversed().flat()), 6);
        expect(found.kind === 'ok' && found.w).toBeCloseTo(plainW(rows), 12);
        expect(reversed).toEqual(found);
      }),
    );
  });

  it('is one when all put the items in one order, and lies between 0 and 1', () => {
    const found = kendallW(Float64Array.of(1, 2, 2, 4, 2, 3, 3, 4), 4);
    expect(found.kind === 'ok' && found.w).toBeCloseTo(1, 14);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 15, maxLength: 15 }), (ratings) => {
        const some = kendallW(Float64Array.from(ratings), 5);
        if (some.kind !== 'ok') return;
        expect(some.w).toBeGreaterThanOrEqual(0);
        expect(some.w).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('says why there is none', () => {
    expect(kendallW(Float64Array.of(2, 2, 3, 3), 2)).toEqual({ kind: 'all-tied' });
    expect(kendallW(Float64Array.of(1, 2, 3), 3)).toEqual({ kind: 'too-few-raters' });
    expect(kendallW(Float64Array.of(1, 2, 3), 1)).toEqual({ kind: 'too-few-items' });
    expect(kendallW(new Float64Array(0), 4)).toEqual({ kind: 'too-few-raters' });
  });

  it('refuses what is no table of ratings', () => {
    expect(() => kendallW(Float64Array.of(1, 2, 3), 2)).toThrow(RangeError);
    expect(() => kendallW(Float64Array.of(1, Number.NaN), 2)).toThrow(RangeError);
  });
});
