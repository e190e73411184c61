import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { chaoBound, estimateChao } from './chao.ts';

describe('chaoBound', () => {
  it('has the variance of the published formula in the limit of the classic form', () => {
    // Chao (1987): f2 (r^4 / 4 + r^3 + r^2 / 2) with r = f1 / f2; with counts this large the two forms are alike.
    const [f1, f2] = [3e7, 1e7];
    const r = f1 / f2;
    expect(chaoBound(5e7, f1, f2, 4).variance / (f2 * (r ** 4 / 4 + r ** 3 + r ** 2 / 2))).toBeCloseTo(1, 6);
  });

  it('has the variance of a delta method by numerical derivatives', () => {
    const [n, f1, f2] = [140, 90, 31];
    const value = (one: number, two: number) => chaoBound(n - f1 - f2 + one + two, one, two, 4).biasCorrected;
    const step = 1e-5;
    const byOnes = (value(f1 + step, f2) - value(f1 - step, f2)) / (2 * step);
    const byTwos = (value(f1, f2 + step) - value(f1, f2 - step)) / (2 * step);
    // Multinomial: sum of h^2 f less (sum of h f)^2 / N, with h = 1 for those on three and more lists.
    const squares = byOnes ** 2 * f1 + byTwos ** 2 * f2 + (n - f1 - f2);
    const linear = byOnes * f1 + byTwos * f2 + (n - f1 - f2);
    const total = value(f1, f2);
    const exact = squares - linear ** 2 / total;
    // The shipped form takes the added term as proportional to the counts, which the correction makes true only nearly.
    expect(Math.abs(chaoBound(n, f1, f2, 4).variance / exact - 1)).toBeLessThan(0.02);
  });
});

describe('estimateChao', () => {
  it('is always marked as a lower bound', () => {
    expect(estimateChao(aTable(2, [90, 40, 10]), 0.95).warnings.map(({ code }) => code)).toEqual(['lists.lower-bound']);
  });

  it('stays finite when nobody is on two lists, and says what that is worth', () => {
    const estimate = estimateChao(aTable(2, [9, 9]), 0.95);
    expect(estimate.value).toBe(18 + (18 * 17) / 2);
    expect(estimate.diagnostics).toMatchObject({ classic: null, finiteLists: null });
    expect(estimate.warnings.map(({ code }) => code)).toContain('lists.nobody-on-two-lists');
  });

  it('gives no interval when it puts nobody outside the lists', () => {
    const estimate = estimateChao(aTable(2, [1, 0, 9]), 0.95);
    expect(estimate.value).toBe(10);
    expect(estimate.interval.how).toBe('none');
    expect(estimate.warnings.map(({ code }) => code)).toContain('lists.interval-undefined');
  });
});
