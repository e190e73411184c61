import { describe, expect, it } from 'vitest';
import { differences } from './compare.ts';

const exact = { tolerance: 0, isIgnored: () => false };

describe('differences', () => {
  it('finds none between equal values', () => {
    expect(differences({ a: [1, { b: null }] }, { a: [1, { b: null }] }, exact)).toEqual([]);
  });

  it('names each difference by its path', () => {
    const was = { estimates: [{ value: 1 }, { value: 2, interval: { upper: 3 } }] };
    const now = { estimates: [{ value: 1 }, { value: 4, interval: { upper: null } }] };
    expect(differences(was, now, exact)).toEqual([
      { path: 'estimates[1].value', was: 2, now: 4 },
      { path: 'estimates[1].interval.upper', was: 3, now: null },
    ]);
  });

  it('sees what only one side has', () => {
    expect(differences([1, 2], [1], exact)).toEqual([{ path: '[1]', was: 2, now: undefined }]);
    expect(differences({}, { model: '[1]' }, exact)).toEqual([{ path: 'model', was: undefined, now: '[1]' }]);
  });

  it('does not take a field of the prototype for one of the value', () => {
    expect(differences({}, { toString: 'x' }, exact)).toEqual([{ path: 'toString', was: undefined, now: 'x' }]);
  });

  it('tells a list from an object and null from nothing', () => {
    expect(differences({ a: [] }, { a: {} }, exact)).toHaveLength(1);
    expect(differences({ a: null }, {}, exact)).toHaveLength(1);
  });

  it('lets numbers differ by the tolerance relative to the larger, and no more', () => {
    const loose = { tolerance: 1e-9, isIgnored: () => false };
    expect(differences(1e6, 1e6 + 0.0009, loose)).toEqual([]);
    expect(differences(1e6, 1e6 + 0.0011, loose)).toHaveLength(1);
    expect(differences(1e6, 1e6 + 0.0009, exact)).toHaveLength(1);
    expect(differences('1', 1, loose)).toHaveLength(1);
  });

  it('takes what rounding leaves of zero for the same, on another engine only', () => {
    const loose = { tolerance: 1e-9, isIgnored: () => false };
    expect(differences(3e-15, -1e-14, loose)).toEqual([]);
    expect(differences(3e-15, -1e-14, exact)).toHaveLength(1);
    expect(differences(0.02, 0.02 + 2e-9, loose)).toHaveLength(1);
  });

  it('passes over ignored fields on either side', () => {
    const isIgnored = (path: string, field: string) => path === 'a' && field === 'message';
    expect(differences({ a: { message: 'x' }, message: 'y' }, { a: {} }, { tolerance: 0, isIgnored })).toEqual([
      { path: 'message', was: 'y', now: undefined },
    ]);
  });
});
