import { describe, expect, it } from 'vitest';
import { decimalEvidence, parseNumber } from './number-text.ts';

const point = { decimal: '.', isEvident: true } as const;
const comma = { decimal: ',', isEvident: true } as const;
const unknownPoint = { decimal: '.', isEvident: false } as const;

describe('parseNumber', () => {
  it.each([
    ['0', 0],
    ['54', 54],
    ['-3', -3],
    ['\u22123', -3],
    ['0.5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1234.5', 1234.5],
    ['1,234.5', 1234.5],
    ['1,234', 1234],
    ['1.234', 1.234],
    ['1\u00a0234', 1234],
    ["1'234'567", 1234567],
    ['1e+05', 100000],
    ['2.5E-3', 0.0025],
    [' 12 ', 12],
    ['-0', 0],
    ['999999999999999', 999999999999999],
    ['0.30000000000000004', 0.30000000000000004],
  ])('reads %j as %d under a decimal point', (text, value) => {
    expect(parseNumber(text, point)).toBe(value);
  });

  it.each([
    ['1,5', 1.5],
    ['1,000', 1],
    ['1.000', 1000],
    ['1 234', 1234],
    ['1\u202f234,5', 1234.5],
    ['1\u00a0234\u00a0567', 1234567],
    ['1.234.567,8', 1234567.8],
    ['1,5e3', 1500],
  ])('reads %j as %d under a decimal comma', (text, value) => {
    expect(parseNumber(text, comma)).toBe(value);
  });

  it.each([
    '',
    '007',
    '+44',
    '-',
    '.',
    '12E34',
    '1e999',
    '9007199254740993',
    '1,5',
    '1 234',
    '1,23,456',
    '1,234,56',
    '1,234\u00a0567',
    '12%',
    '0x10',
    'NaN',
    'Infinity',
    '1-2',
    '2021-03-05',
    '1.2.3',
  ])('leaves %j text under a decimal point', (text) => {
    expect(parseNumber(text, point)).toBeNull();
  });

  it.each(['1,000', '1.000', '-12,345'])('leaves %j text where the file does not show its decimal mark', (text) => {
    expect(parseNumber(text, unknownPoint)).toBeNull();
  });

  it.each([
    ['1,234,567', 1234567],
    ['1.5', 1.5],
    ['0.125', 0.125],
    ['1.2340', 1.234],
  ])('reads %j, which can mean one thing only, whatever the file shows', (text, value) => {
    expect(parseNumber(text, unknownPoint)).toBe(value);
  });

  it('takes no time over a long text', () => {
    expect(parseNumber('1'.repeat(5_000_000), point)).toBeNull();
    expect(parseNumber(' '.repeat(5_000_000), point)).toBeNull();
  });
});

describe('decimalEvidence', () => {
  it.each([
    ['1.5', '.'],
    ['0.125', '.'],
    ['1,234,567', '.'],
    ['1,234.5', '.'],
    ['1,5', ','],
    ['1 234,5', ','],
    ['1.234.567', ','],
    ['1,000', null],
    ['1.000', null],
    ['12', null],
    ['1.2.3', null],
    ['a,b', null],
  ])('of %j is %j', (text, mark) => {
    expect(decimalEvidence(text)).toBe(mark);
  });
});
