import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { tableWarnings } from './table-warnings.ts';

const codes = (lists: number, counts: readonly number[]) =>
  tableWarnings(aTable(lists, counts)).map(({ code }) => code);

describe('tableWarnings', () => {
  it('says nothing about a table with large lists and overlaps', () => {
    expect(codes(3, [50, 50, 20, 50, 20, 20, 10])).toEqual([]);
  });

  it('names empty lists', () => {
    expect(tableWarnings(aTable(3, [50, 50, 40, 0, 0, 0, 0]))).toEqual([
      { code: 'lists.empty', details: { lists: ['C'], count: 1 } },
    ]);
  });

  it('names lists that hold everybody, and does not also say what they contain', () => {
    expect(codes(2, [50, 0, 40])).toEqual(['lists.holds-everybody']);
  });

  it('names identical lists', () => {
    expect(codes(3, [0, 0, 40, 50, 0, 0, 40])).toEqual(['lists.identical']);
  });

  it('names a list inside another', () => {
    expect(tableWarnings(aTable(3, [50, 0, 40, 50, 30, 0, 20]))).toEqual([
      { code: 'lists.contained', details: { inner: 'B', outer: 'A' } },
    ]);
  });

  it('names pairs without overlap, small lists and a sparse table, without telling small counts', () => {
    const found = tableWarnings(aTable(3, [50, 50, 5, 3, 0, 0, 0]));
    expect(found).toEqual([
      { code: 'lists.no-overlap', details: { pairs: ['A + C', 'B + C'], count: 2 } },
      { code: 'lists.small', details: { lists: ['C'], count: 1, limit: 10 } },
      { code: 'lists.sparse-overlap', details: { limit: 30 } },
    ]);
  });
});
