import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { jackknifeTotals, replicateTotals } from '../bootstrap/resample.ts';
import { downhillEstimate } from './estimate.ts';
import { repeatDownhill } from './repeat.ts';

const table = aTable(4, [80, 71, 20, 66, 17, 14, 9, 50, 12, 9, 4, 11, 3, 4, 6]);
const codes = ({ warnings }: { warnings: readonly { code: string }[] }) => warnings.map(({ code }) => code);

describe('downhillEstimate', () => {
  it('says that the search is local, from how many starts, and gives no interval by itself', () => {
    const estimate = downhillEstimate(table, { order: null, level: 0.95 });
    expect(estimate).toMatchObject({ method: 'downhill', role: 'estimate', status: 'ok', interval: { how: 'none' } });
    expect(estimate.diagnostics).toMatchObject({ order: 3, starts: 22 });
    expect(codes(estimate)).toEqual(['lists.local-search', 'lists.conditional-interval']);
  });

  it('has the bootstrap interval that includes the choice', () => {
    const repeat = repeatDownhill(table, { order: 2 });
    const bootstrap = {
      replicates: replicateTotals(table, repeat, { seed: 5, from: 0, to: 200 }),
      jackknife: jackknifeTotals(table, repeat),
      seed: 5,
    };
    const { value, interval, standardError } = downhillEstimate(table, { order: 2, level: 0.9, bootstrap });
    expect(interval).toMatchObject({ how: 'bca', level: 0.9 });
    expect(interval.lower).toBeLessThan(value!);
    expect(interval.upper).toBeGreaterThan(value!);
    expect(standardError).toBeGreaterThan(0);
  });

  it('has main effects only for two lists', () => {
    const estimate = downhillEstimate(aTable(2, [90, 40, 10]), { order: null, level: 0.95 });
    expect(estimate).toMatchObject({ model: '[1,2]', diagnostics: { order: 1, starts: 1, endPoints: 1 } });
    expect(estimate.value).toBeCloseTo(500, 8);
  });

  it('has no value where no start has an estimate', () => {
    const estimate = downhillEstimate(aTable(3, [40, 30, 0, 20, 0, 0, 0]), { order: null, level: 0.95 });
    expect(estimate).toMatchObject({ status: 'does-not-exist', value: null, interval: { how: 'none' } });
    expect(codes(estimate)).toEqual(['lists.does-not-exist']);
  });
});
