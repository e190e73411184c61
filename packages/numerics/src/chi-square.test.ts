import { describe, expect, it } from 'vitest';
import { chiSquareUpperTail } from './chi-square.ts';

/** x, degrees of freedom and tail by `pchisq(x, df, lower.tail = FALSE)` of R 4.2.2. */
const BY_R = [
  [0.3, 1, 0.5838824207703652],
  [61, 1, 5.707480873424356e-15],
  [1.6, 2, 0.4493289641172216],
  [62, 2, 3.442477108469977e-14],
  [3.9, 3, 0.2724667583179884],
  [63, 3, 1.3429833191224e-13],
  [6.5, 5, 0.260558455910746],
  [13, 10, 0.2236718168114994],
  [20, 25, 0.746825306016537],
  [85, 25, 1.840730798002355e-8],
  [91, 31, 8.252831724081795e-8],
  [197.6, 247, 0.9908718180947721],
  [307, 247, 0.005591479469787499],
  [331.5, 255, 0.0008836905425902791],
] as const;

describe('chiSquareUpperTail', () => {
  it.each(BY_R)('at %f with %i degrees of freedom is that of R', (x, degrees, tail) => {
    expect(Math.abs(chiSquareUpperTail(x, degrees) / tail - 1)).toBeLessThan(1e-11);
  });

  it('is all at zero and nothing far out, with many degrees too', () => {
    expect(chiSquareUpperTail(0, 7)).toBe(1);
    expect(chiSquareUpperTail(-1, 7)).toBe(1);
    expect(chiSquareUpperTail(Number.POSITIVE_INFINITY, 8)).toBe(0);
    expect(chiSquareUpperTail(Number.POSITIVE_INFINITY, 7)).toBe(0);
    expect(chiSquareUpperTail(1000, 65_533)).toBeCloseTo(1, 12);
    expect(chiSquareUpperTail(80_000, 65_533)).toBeCloseTo(0, 12);
  });

  it('has no value without degrees of freedom', () => {
    expect(chiSquareUpperTail(1, 0)).toBeNaN();
    expect(chiSquareUpperTail(1, 2.5)).toBeNaN();
    expect(chiSquareUpperTail(Number.NaN, 2)).toBeNaN();
  });
});
