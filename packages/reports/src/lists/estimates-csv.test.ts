import { describe, expect, it } from 'vitest';
import { troubledResult, ukResult } from '../../test/uk2013.ts';
import { estimatesCsv } from './estimates-csv.ts';

describe('estimatesCsv', () => {
  it('has a row for each estimate, exact, with the lists of a pair by name', () => {
    const { columns, rows } = estimatesCsv(ukResult);
    expect(rows).toHaveLength(14);
    const at = (row: number, column: string) => rows[row]?.[columns.indexOf(column)];
    expect(at(2, 'method')).toBe('stepwise');
    expect(at(2, 'value')).toBe(11312.99029);
    expect(at(2, 'unobserved')).toBeCloseTo(8568.99029, 9);
    expect(at(4, 'lists')).toBe('LA + NG');
    expect(at(0, 'in_spread')).toBe('yes');
    expect(at(3, 'in_spread')).toBe('no');
  });

  it('leaves empty what a method cannot give', () => {
    const { columns, rows } = estimatesCsv(troubledResult);
    expect(rows[1]?.[columns.indexOf('value')]).toBeNull();
    expect(rows[1]?.[columns.indexOf('status')]).toBe('unidentified');
    expect(rows[2]?.[columns.indexOf('upper')]).toBeNull();
  });

  it('gives every row as many cells as there are columns', () => {
    const { columns, rows } = estimatesCsv(ukResult);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([columns.length]));
  });
});
