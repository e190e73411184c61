import { describe, expect, it } from 'vitest';
import { readBinary, readCount, readMemberships, shownCell } from './cells.ts';

describe('cells of a list column', () => {
  it.each([0, 1, '0', ' 1 '])('take %j', (cell) => {
    expect(readBinary(cell)).toEqual({ value: Number(cell) });
  });

  it.each([2, -1, 0.5, null, '', 'x', 'yes', '0x1', Number.NaN])('refuse %j', (cell) => {
    expect(readBinary(cell)).toEqual({ wrong: 'lists.not-binary' });
  });
});

describe('cells of the count column', () => {
  it.each([0, 7, '12', 10_000_000_000])('take %j', (cell) => {
    expect(readCount(cell)).toEqual({ value: Number(cell) });
  });

  it('take minus zero for zero', () => {
    expect(Object.is((readCount(-0) as { value: number }).value, 0)).toBe(true);
  });

  it.each([
    [null, 'lists.count-not-a-number'],
    ['many', 'lists.count-not-a-number'],
    [Number.POSITIVE_INFINITY, 'lists.count-not-a-number'],
    [-3, 'lists.count-negative'],
    [-0.5, 'lists.count-negative'],
    [2.5, 'lists.count-fractional'],
    [1e300, 'lists.too-many-people'],
  ])('refuse %j as %s', (cell, wrong) => {
    expect(readCount(cell)).toEqual({ wrong });
  });
});

describe('membership cells', () => {
  it('are split at semicolons, commas, bars and line breaks, and trimmed', () => {
    expect(readMemberships('police; NGO,border|labour\nhotline ;')).toEqual([
      'police',
      'NGO',
      'border',
      'labour',
      'hotline',
    ]);
    expect(readMemberships(7)).toEqual(['7']);
    expect(readMemberships(null)).toEqual([]);
    expect(readMemberships(' ; ')).toEqual([]);
  });

  it('give one name for an accent typed in two ways', () => {
    expect(readMemberships('caf\u0065\u0301')).toEqual(readMemberships('caf\u00e9'));
  });
});

describe('shownCell', () => {
  it('clips what could be about a person', () => {
    expect(shownCell('a very long remark about somebody')).toBe('a very long remark a…');
    expect(shownCell(null)).toBe('');
  });
});
