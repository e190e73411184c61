import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indicatorSetJsonSchema, isLanguageTag } from './schema.ts';

const published = new URL('../../indicator-set.schema.json', import.meta.url);

describe('the JSON Schema of a set', () => {
  it('is the one that is published beside the package, so that a change to the format shows in review', () => {
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(indicatorSetJsonSchema());
  });
});

describe('a language tag', () => {
  it.each(['en', 'pt-BR', 'zh-Hant-TW', 'es-419', 'sl-rozaj', 'ckb'])('may be %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
    expect(() => new Intl.Locale(tag)).not.toThrow();
  });

  it.each(['', 'e', 'English', 'pt_BR', 'pt-BR-PT', 'sl-rozaj-rozaj', 'pt-', '42'])('is not “%s”', (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  });
});
