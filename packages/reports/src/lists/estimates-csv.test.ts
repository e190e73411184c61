import { describe, expect, it } from 'vitest';
import { anEstimate, troubledResult, ukResult } from '../../test/uk2013.ts';
import { estimatesCsv } from './estimates-csv.ts';

describe('estimatesCsv', () => {
  it('has a row for each estimate, exact, with the lists of a pair by name', () => {
    const { columns, rows } = estimatesCsv(ukResult);
    expect(rows).toHaveLength(ukResult.estimates.length);
    const at = (row: number, column: string) => rows[row]?.[columns.indexOf(column)];
    expect(at(2, 'method')).toBe('stepwise');
    expect(at(2, 'value')).toBe(11312.99029);
    expect(at(2, 'unobserved')).toBeCloseTo(8568.99029, 9);
    const rowOf = (method: string) => rows.findIndex((row) => row[0] === method);
    expect(at(rowOf('pairs'), 'lists')).toBe('LA + NG');
    expect(at(0, 'in_spread')).toBe('yes');
    expect(at(rowOf('chao'), 'in_spread')).toBe('no');
    expect(at(rowOf('chao'), 'role')).toBe('lower-bound');
  });

  it('has rows of strata, named by their columns, outside the spread', () => {
    const stratum = anEstimate({ method: 'main', value: 300, domain: { sex: 'female', year: '2013' } });
    const { columns, rows } = estimatesCsv({ ...ukResult, estimates: [...ukResult.estimates, stratum] });
    const last = rows.at(-1) ?? [];
    expect(last[columns.indexOf('domain')]).toBe('sex=female; year=2013');
    expect(last[columns.indexOf('in_spread')]).toBe('no');
    expect(rows[0]?.[columns.indexOf('domain')]).toBeNull();
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
