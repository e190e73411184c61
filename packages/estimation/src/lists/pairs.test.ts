import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { estimatePairs } from './pairs.ts';

describe('estimatePairs', () => {
  it('gives one estimate for each two lists, in the order 12, 13, 23', () => {
    const estimates = estimatePairs(aTable(3, [30, 20, 6, 15, 4, 5, 1]), 0.95);
    expect(estimates.map(({ model }) => model)).toEqual(['[1,2]', '[1,3]', '[2,3]']);
    // A has 41, B has 32, both 7.
    expect(estimates[0]?.value).toBeCloseTo((42 * 33) / 8 - 1, 10);
    expect(estimates[0]?.observed).toBe(41 + 32 - 7);
    expect(estimates[0]?.diagnostics).toMatchObject({
      first: 41,
      second: 32,
      overlap: 7,
      lincolnPetersen: (41 * 32) / 7,
    });
  });

  it('says when the pair has no overlap; Lincoln and Petersen have no value then', () => {
    const [pair] = estimatePairs(aTable(2, [9, 9]), 0.95);
    expect(pair?.value).toBe(99);
    expect(pair?.diagnostics['lincolnPetersen']).toBeNull();
    expect(pair?.warnings.map(({ code }) => code)).toEqual(['lists.pair-no-overlap']);
  });

  it('does not compare with a list that nobody is on', () => {
    const [pair] = estimatePairs(aTable(2, [9, 0, 0]), 0.95);
    expect(pair).toMatchObject({ status: 'not-applicable', value: null, interval: { how: 'none' } });
    expect(pair?.warnings.map(({ code }) => code)).toEqual(['lists.pair-with-empty-list']);
  });

  it('gives no interval when one list lies inside the other', () => {
    const [pair] = estimatePairs(aTable(2, [9, 0, 4]), 0.95);
    expect(pair).toMatchObject({ value: 13, interval: { how: 'none', lower: null, upper: null } });
  });

  it('says when a pair expects fewer people than all lists know', () => {
    const [pair] = estimatePairs(aTable(3, [2, 2, 40, 90]), 0.95);
    expect(pair?.warnings).toEqual([
      { code: 'lists.pair-below-observed', details: { first: 'A', second: 'B', value: 44, observed: 134 } },
    ]);
  });
});
