import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { jackknifeTotals, replicateTotals } from '../bootstrap/resample.ts';
import { repeatDownhill } from './repeat.ts';
import { downhillSearch } from './select.ts';

const table = aTable(4, [80, 71, 20, 66, 17, 14, 9, 50, 12, 9, 4, 11, 3, 4, 6]);

describe('repeatDownhill', () => {
  it('gives the estimate for the counts of the table itself', () => {
    const { total } = downhillSearch(table, { order: 3, starts: 'several' });
    const repeated = repeatDownhill(table, { order: 3 })(Float64Array.from(table.counts));
    expect(repeated / total!).toBeCloseTo(1, 8);
  });

  it('gives the same replicate whatever was computed before', () => {
    const range = { seed: 7, from: 0, to: 12 };
    const all = replicateTotals(table, repeatDownhill(table, { order: null }), range);
    const last = replicateTotals(table, repeatDownhill(table, { order: null }), { ...range, from: 9 });
    expect([...last]).toEqual([...all.slice(9)]);
    expect(new Set(all).size).toBeGreaterThan(6);
  });

  it('has no value where no model has an estimate', () => {
    // Without the only person on two lists nothing is known of those on none.
    const thin = aTable(2, [9, 8, 1]);
    const values = jackknifeTotals(thin, repeatDownhill(thin, { order: null }));
    expect([...values].map(Number.isFinite)).toEqual([true, true, false]);
  });
});
