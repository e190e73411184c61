import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { estimateZelterman, zeltermanValues } from './zelterman.ts';

describe('zeltermanValues', () => {
  it('recovers the number of persons from expected Poisson frequencies', () => {
    const [total, rate] = [10_000, 0.4];
    const share = (times: number, factorial: number) => (total * Math.exp(-rate) * rate ** times) / factorial;
    const values = zeltermanValues(total * (1 - Math.exp(-rate)), share(1, 1), share(2, 2), 30);
    expect(values.rate).toBeCloseTo(rate, 12);
    expect(values.value).toBeCloseTo(total, 7);
  });

  it('recovers it from expected binomial frequencies with few lists', () => {
    const [total, chance, lists] = [10_000, 0.2, 4];
    const f1 = total * lists * chance * (1 - chance) ** 3;
    const f2 = total * 6 * chance ** 2 * (1 - chance) ** 2;
    const { finiteLists, value } = zeltermanValues(total * (1 - (1 - chance) ** lists), f1, f2, lists);
    expect(finiteLists).toBeCloseTo(total, 7);
    expect(value).toBeGreaterThan(total);
  });

  it('has the variance of its two sources: the number seen, and the rate', () => {
    const [n, f1, f2] = [140, 90, 31];
    const { rate, value, variance } = zeltermanValues(n, f1, f2, 4);
    const step = 1e-6;
    const totalAt = (r: number) => n / (1 - Math.exp(-r));
    const byRate = (totalAt(rate + step) - totalAt(rate - step)) / (2 * step);
    // The number seen is binomial out of N; f2 is binomial out of f1 + f2, so that log(f2 / f1) has variance 1 / f1 + 1 / f2.
    const seenShare = n / value;
    const ofNumberSeen = (value * seenShare * (1 - seenShare)) / seenShare ** 2;
    const ofRate = byRate ** 2 * rate ** 2 * (1 / f1 + 1 / f2);
    expect(variance / (ofNumberSeen + ofRate)).toBeCloseTo(1, 6);
  });
});

describe('estimateZelterman', () => {
  it('has a log-normal interval and counts as an estimate', () => {
    const estimate = estimateZelterman(aTable(3, [60, 50, 12, 40, 9, 8, 3]), 0.95);
    expect(estimate).toMatchObject({ method: 'zelterman', role: 'rough-check', status: 'ok', observed: 182 });
    expect(estimate.interval.how).toBe('log-normal');
    expect(estimate.interval.lower).toBeGreaterThan(182);
    expect(estimate.interval.upper).toBeGreaterThan(estimate.value!);
    expect(estimate.diagnostics['finiteLists']).toBeLessThan(estimate.value!);
  });

  it('says what its form for few lists gives', () => {
    const { diagnostics, warnings } = estimateZelterman(aTable(3, [60, 50, 12, 40, 9, 8, 3]), 0.95);
    const value = Math.round(Number(diagnostics['finiteLists']));
    expect(warnings).toEqual([{ code: 'lists.made-for-many-lists', details: { lists: 3, value } }]);
  });

  it.each([
    ['two lists', aTable(2, [9, 9])],
    ['one list', aTable(2, [0, 0, 9])],
  ])('does not apply when nobody is on exactly %s', (_, table) => {
    const estimate = estimateZelterman(table, 0.95);
    expect(estimate).toMatchObject({ status: 'not-applicable', value: null, standardError: null });
    expect(estimate.interval).toMatchObject({ how: 'none', lower: null, upper: null });
    expect(estimate.warnings.map(({ code }) => code)).toEqual(['lists.no-rate']);
  });

  it('gives no interval when the rate leaves nobody out', () => {
    const estimate = estimateZelterman(aTable(2, [1, 0, 900]), 0.95);
    expect(estimate.value).toBe(901);
    expect(estimate.interval.how).toBe('none');
    expect(estimate.warnings.map(({ code }) => code)).toEqual(['lists.interval-undefined']);
  });
});
