import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { QuickFits } from './quick-fits.ts';
import { DownhillSearch } from './search.ts';
import { searchFrom, startingPairs } from './starts.ts';

describe('searchFrom', () => {
  const table = aTable(4, [80, 71, 20, 66, 17, 14, 9, 50, 12, 9, 4, 11, 3, 4, 6]);
  const loaded = (): DownhillSearch => {
    const search = new DownhillSearch(new QuickFits(4), 2);
    search.load(table.histories, table.counts);
    return search;
  };

  it('starts from main effects, each pair and each two pairs', () => {
    const ends = searchFrom(loaded(), 'several');
    expect(ends.reduce((sum, { starts }) => sum + starts, 0)).toBe(1 + 6 + 15);
    const criteria = ends.map(({ end }) => end.bic);
    expect(criteria).toEqual(criteria.toSorted((a, b) => a - b));
  });

  it('starts from main effects only when asked to', () => {
    const [only, ...others] = searchFrom(loaded(), 'one');
    expect(others).toEqual([]);
    expect(only!.starts).toBe(1);
  });

  it('has no start where independent lists have no estimate', () => {
    const search = new DownhillSearch(new QuickFits(3), 2);
    search.load([1, 2, 4], [40, 30, 20]);
    expect(searchFrom(search, 'several')).toEqual([]);
  });
});

describe('startingPairs', () => {
  it('are all pairs of up to eight lists, and few of many', () => {
    for (let lists = 2; lists <= 8; lists++)
      expect(startingPairs(lists)).toBeGreaterThanOrEqual((lists * (lists - 1)) / 2);
    expect([9, 12, 16].map(startingPairs)).toEqual([10, 5, 3]);
  });
});
