import { describe, expect, it } from 'vitest';
import { listNames, numberOrText, oneOf, stratumNames, wholeNumber } from './option-values.ts';

describe('numberOrText', () => {
  it('reads numbers and leaves everything else as it was typed', () => {
    expect(['0.95', '1e3', '-2', ' 7 ', '.5'].map(numberOrText)).toEqual([0.95, 1000, -2, 7, 0.5]);
    expect(['', '0x10', '1,5', 'Infinity', 'NaN', '95%', '1 000'].map(numberOrText)).toEqual([
      '',
      '0x10',
      '1,5',
      'Infinity',
      'NaN',
      '95%',
      '1 000',
    ]);
  });
});

describe('wholeNumber', () => {
  it('takes whole numbers within the limits', () => {
    expect(wholeNumber('--workers', 1, 4)('4')).toBe(4);
    for (const typed of ['0', '5', '1.5', 'two', '']) {
      expect(() => wholeNumber('--workers', 1, 4)(typed)).toThrow('options.invalid');
    }
  });
});

describe('oneOf', () => {
  it('takes the words it knows, as they are written', () => {
    expect(oneOf('--format', ['table', 'json'])('json')).toBe('json');
    expect(() => oneOf('--format', ['table', 'json'])('JSON')).toThrow('options.invalid');
  });
});

describe('listNames', () => {
  it('parts names at commas, and keeps those in quotation marks whole', () => {
    expect(listNames('A, B,C')).toEqual(['A', 'B', 'C']);
    expect(listNames('"Shelter, north",Police')).toEqual(['Shelter, north', 'Police']);
    expect(listNames('"the ""new"" list",B')).toEqual(['the "new" list', 'B']);
    expect(listNames('Liste A')).toEqual(['Liste A']);
  });

  it('refuses empty names and quotation marks that do not close', () => {
    for (const typed of ['', ',', 'A,,B', 'A,', '"A', '"A"B,C']) {
      expect(() => listNames(typed), typed).toThrow('options.invalid');
    }
  });

  it('says which option it was', () => {
    expect(() => stratumNames('sex,')).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ details: expect.objectContaining({ name: '--strata' }) })],
      }),
    );
  });
});
