import { translator } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { spreadInWords } from './spread-words.ts';

const t = translator('en');

describe('a spread in words', () => {
  it('is rounded to what the methods can tell', () => {
    expect(spreadInWords({ min: 11_232.6, max: 13_444.1 }, t)).toEqual({ kind: 'range', text: '11,200 to 13,400' });
  });

  it('is no range when the methods agree after rounding', () => {
    expect(spreadInWords({ min: 13_401, max: 13_444 }, t)).toEqual({ kind: 'agreed', value: '13,400' });
  });

  it('is nothing when no method gave a number', () => {
    expect(spreadInWords({ min: null, max: null }, t)).toEqual({ kind: 'none' });
  });
});
