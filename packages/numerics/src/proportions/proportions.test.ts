import { describe, expect, it } from 'vitest';
import { betaQuantile, incompleteBeta } from './incomplete-beta.ts';
import { jeffreysLimits, wilsonLimits } from './intervals.ts';

/** Chance of at most k hits, summed plainly. */
function binomialCdf(k: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  let sum = 0;
  for (let hits = 0; hits <= k; hits++) {
    sum += term;
    term *= ((n - hits) / (hits + 1)) * (p / (1 - p));
  }
  return sum;
}

describe('the incomplete beta function', () => {
  it('is the binomial distribution seen from the other side', () => {
    for (const [k, n, p] of [
      [0, 5, 0.3],
      [2, 7, 0.4],
      [19, 40, 0.55],
      [3, 50, 0.02],
    ] as const) {
      expect(incompleteBeta(1 - p, n - k, k + 1)).toBeCloseTo(binomialCdf(k, n, p), 13);
    }
  });

  it('has the closed forms of a = 1 and b = 1, and of the arcsine law', () => {
    expect(incompleteBeta(0.3, 1, 4)).toBeCloseTo(1 - 0.7 ** 4, 14);
    expect(incompleteBeta(0.3, 4, 1)).toBeCloseTo(0.3 ** 4, 14);
    expect(incompleteBeta(0.2, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(0.2)), 13);
  });

  it('is undone by its quantile, in the tails too', () => {
    for (const [a, b] of [
      [0.5, 20.5],
      [3, 3],
      [200.5, 4.5],
    ] as const) {
      for (const q of [1e-6, 0.025, 0.5, 0.975]) expect(incompleteBeta(betaQuantile(q, a, b), a, b)).toBeCloseTo(q, 12);
    }
    expect(betaQuantile(0.5, -1, 1)).toBeNaN();
  });
});

describe('intervals of a share', () => {
  it('are those of the plain formulas', () => {
    // The limits of Wilson's interval solve |p̂ - p| = z sqrt(p (1 - p) / n).
    const { lower, upper } = wilsonLimits(7, 20, 0.95);
    for (const p of [lower, upper])
      expect(Math.abs(0.35 - p)).toBeCloseTo(1.959963984540054 * Math.sqrt((p * (1 - p)) / 20), 12);
    const jeffreys = jeffreysLimits(7, 20, 0.95);
    expect(incompleteBeta(jeffreys.lower, 7.5, 13.5)).toBeCloseTo(0.025, 12);
    expect(incompleteBeta(jeffreys.upper, 7.5, 13.5)).toBeCloseTo(0.975, 12);
  });

  it('reach the ends where nothing or everything was a hit', () => {
    expect(wilsonLimits(0, 12, 0.95).lower).toBe(0);
    expect(jeffreysLimits(12, 12, 0.95).upper).toBe(1);
    expect(() => wilsonLimits(1, 0, 0.95)).toThrow(RangeError);
  });

  it('cover about as often as they claim, exactly computed', () => {
    for (const limits of [wilsonLimits, jeffreysLimits]) {
      // Near the ends both dip further, as Brown, Cai and DasGupta show; the middle is held to more.
      let worst = 1;
      let mean = 0;
      const shares = Array.from({ length: 91 }, (_, index) => 0.05 + index * 0.01);
      for (const p of shares) {
        let covered = 0;
        for (let hits = 0; hits <= 50; hits++) {
          const { lower, upper } = limits(hits, 50, 0.95);
          if (lower <= p && p <= upper)
            covered += binomialCdf(hits, 50, p) - (hits === 0 ? 0 : binomialCdf(hits - 1, 50, p));
        }
        if (p > 0.2 && p < 0.8) worst = Math.min(worst, covered);
        mean += covered / shares.length;
      }
      expect(mean).toBeCloseTo(0.95, 2);
      expect(worst).toBeGreaterThan(0.92);
    }
  });
});
