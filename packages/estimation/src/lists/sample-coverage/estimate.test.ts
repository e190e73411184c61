import { aTable, historiesOf } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { estimateSampleCoverage } from './estimate.ts';

const codes = (estimate: { warnings: readonly { code: string }[] }): string[] =>
  estimate.warnings.map(({ code }) => code);

describe('estimateSampleCoverage', () => {
  it('lets the form count that suits the coverage', () => {
    const high = estimateSampleCoverage(aTable(3, [30, 25, 40, 22, 41, 36, 60]), 0.95);
    expect(high.map(({ model, role }) => [model, role])).toEqual([
      ['independent', 'other-form'],
      ['high-coverage', 'estimate'],
      ['low-coverage', 'other-form'],
    ]);
    const low = estimateSampleCoverage(aTable(3, [90, 85, 10, 92, 11, 9, 4]), 0.95);
    expect(low.map(({ role }) => role)).toEqual(['other-form', 'other-form', 'estimate']);
    expect(codes(low[2]!)).toEqual(['lists.low-coverage']);
    expect(low[2]!.diagnostics['coverage']).toBeLessThan(0.55);
  });

  it('gives each form an interval about its value that starts above the persons seen', () => {
    for (const { value, observed, standardError, interval } of estimateSampleCoverage(
      aTable(3, [30, 25, 40, 22, 41, 36, 60]),
      0.9,
    )) {
      expect(interval).toMatchObject({ level: 0.9, how: 'log-normal' });
      expect(standardError).toBeGreaterThan(0);
      expect(interval.lower).toBeGreaterThan(observed);
      expect(interval.lower).toBeLessThan(value!);
      expect(interval.upper).toBeGreaterThan(value!);
    }
  });

  it('lets none count when the form that suits breaks down', () => {
    // Hardly anybody is on all three lists: being on two of them keeps people off the third.
    const estimates = estimateSampleCoverage(aTable(3, [14, 10, 30, 39, 21, 37, 3]), 0.95);
    expect(estimates[1]).toMatchObject({
      role: 'estimate',
      status: 'not-applicable',
      value: null,
      standardError: null,
    });
    expect(codes(estimates[1]!)).toEqual(['lists.coverage-form-breaks-down']);
    expect(estimates.filter(({ role, status }) => role === 'estimate' && status === 'ok')).toEqual([]);
  });

  it('needs three lists with people on them', () => {
    const empty = historiesOf(
      ['A', 'B', 'C'],
      [
        { history: 1, count: 9 },
        { history: 2, count: 7 },
        { history: 3, count: 5 },
      ],
    );
    for (const table of [aTable(2, [9, 7, 5]), empty]) {
      const estimates = estimateSampleCoverage(table, 0.95);
      expect(estimates).toHaveLength(1);
      expect(estimates[0]).toMatchObject({ status: 'not-applicable', value: null, interval: { how: 'none' } });
      expect(codes(estimates[0]!)).toEqual(['lists.too-few-for-method']);
    }
  });

  it('does not apply when the lists have nobody in common', () => {
    const estimates = estimateSampleCoverage(aTable(4, [9, 7, 0, 11, 0, 0, 0, 3]), 0.95);
    expect(estimates.map(codes)).toEqual([['lists.no-coverage']]);
  });

  it('gives no interval when nobody is on one list only', () => {
    for (const estimate of estimateSampleCoverage(aTable(3, [0, 0, 8, 0, 7, 9, 5]), 0.95)) {
      if (estimate.status !== 'ok') continue;
      expect(estimate.value).toBe(29);
      expect(codes(estimate)).toContain('lists.interval-undefined');
    }
  });
});
