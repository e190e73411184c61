import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { atLeastCounts, captureFrequencies, denseCounts, listTotals, overlapTable } from './dense-table.ts';

// A 5, B 7, A+B 2, C 11, A+C 3, B+C 0, all 1.
const table = aTable(3, [5, 7, 2, 11, 3, 0, 1]);

describe('counts of a table', () => {
  it('stand by mask, nobody at 0', () => {
    expect([...denseCounts(table)]).toEqual([0, 5, 7, 2, 11, 3, 0, 1]);
  });

  it('add up to persons on at least some lists', () => {
    expect([...atLeastCounts(table)]).toEqual([29, 11, 10, 3, 15, 4, 1, 1]);
  });

  it('give list totals, overlaps and numbers of lists', () => {
    expect(listTotals(table)).toEqual([11, 10, 15]);
    expect(overlapTable(table)).toEqual([
      [11, 3, 4],
      [3, 10, 1],
      [4, 1, 15],
    ]);
    expect(captureFrequencies(table)).toEqual([23, 5, 1]);
  });
});
