import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './language.ts';
import { translator } from './translator.ts';

describe('chooseLanguage', () => {
  it('takes the first preference that we have', () => {
    expect(chooseLanguage(['de-CH', 'fr-CA', 'en'])).toBe('fr');
  });

  it('reads POSIX locales', () => {
    expect(chooseLanguage(['es_MX.UTF-8'])).toBe('es');
  });

  it('falls back to English', () => {
    expect(chooseLanguage(['pt-BR', 'C', ''])).toBe('en');
  });
});

describe('translator', () => {
  it('says where a problem is before what it is', () => {
    const sentence = translator('en').problem({
      code: 'lists.count-negative',
      details: { found: -3 },
      at: { file: 'a.csv', row: 4, column: 'count' },
    });
    expect(sentence).toBe('a.csv, row 4, column count: Found -3; expected a count of zero or more.');
  });

  it('uses each language for the same problem', () => {
    const problem = { code: 'table.row-width', details: { found: 1, expected: 3 }, at: { row: 2 } } as const;
    expect(translator('fr').problem(problem)).toContain('ligne 2');
    expect(translator('es').problem(problem)).toContain('fila 2');
  });

  it('joins lists of names the way the language does', () => {
    const details = { name: 'x', found: ['a', 'b', 'c'] };
    expect(translator('en').problem({ code: 'table.missing-column', details })).toContain('a, b, and c');
    expect(translator('fr').problem({ code: 'table.missing-column', details })).toContain('a, b et c');
  });

  it('groups numbers by language', () => {
    expect(translator('en').count(12345.4)).toBe('12,345');
    expect(translator('fr').count(12345.4)).toBe('12\u202f345');
    expect(translator('es').percent(0.95)).toBe('95\u00a0%');
  });

  it('leaves markup and braces in values as they are', () => {
    const details = { found: '{evil} <b>#</b>', expected: 'x', kind: 'method' };
    expect(translator('en').problem({ code: 'options.unknown', details })).toContain('{evil} <b>#</b>');
  });
});
