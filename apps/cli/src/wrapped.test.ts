import { describe, expect, it } from 'vitest';
import { wrapped } from './wrapped.ts';

describe('wrapped', () => {
  it('breaks lines before they get too long, and sets in all but the first', () => {
    expect(wrapped('one two three four', 9, '  ')).toBe('one two\n  three\n  four');
  });

  it('does not break before French punctuation, or inside a word that is too long', () => {
    expect(wrapped('un nom\u00a0: ceci', 7)).toBe('un\nnom\u00a0:\nceci');
    expect(wrapped('incomprehensible word', 5)).toBe('incomprehensible\nword');
  });
});
