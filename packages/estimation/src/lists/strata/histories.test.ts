import type { StratifiedHistories } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { domainOf, pooledHistories, stratumHistories, stratumName } from './histories.ts';
import { strataWarnings } from './warnings.ts';

const table: StratifiedHistories = {
  kind: 'stratified-histories',
  lists: ['A', 'B'],
  columns: ['sex', 'year'],
  strata: [
    { values: ['f', '2019'], histories: [1, 3], counts: [40, 30] },
    { values: ['m', '2019'], histories: [1, 2, 3], counts: [5, 7, 29] },
  ],
};

describe('strata', () => {
  it('are histories over all lists, also those with nobody of the stratum', () => {
    expect(stratumHistories(table, 0)).toEqual({
      kind: 'capture-histories',
      lists: ['A', 'B'],
      histories: [1, 3],
      counts: [40, 30],
    });
    expect(() => stratumHistories(table, 2)).toThrow(RangeError);
  });

  it('are pooled into one canonical table', () => {
    expect(pooledHistories(table)).toEqual({
      kind: 'capture-histories',
      lists: ['A', 'B'],
      histories: [1, 2, 3],
      counts: [45, 7, 59],
    });
  });

  it('have a domain and a name', () => {
    expect(domainOf(table, 1)).toEqual({ sex: 'm', year: '2019' });
    expect(stratumName(table, 1)).toBe('m, 2019');
  });

  it('with few people on several lists are named, without their number', () => {
    expect(strataWarnings(table)).toEqual([
      { code: 'lists.sparse-strata', details: { strata: ['m, 2019'], count: 1, limit: 30 } },
    ]);
    expect(strataWarnings({ ...table, strata: table.strata.slice(0, 1) })).toEqual([]);
  });
});
