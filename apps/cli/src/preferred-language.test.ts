import { describe, expect, it } from 'vitest';
import { preferredLanguage } from './preferred-language.ts';

describe('preferredLanguage', () => {
  it('takes --lang, written either way, before the environment', () => {
    expect(preferredLanguage(['verify', '--lang', 'fr'], { LANG: 'es_ES.UTF-8' })).toBe('fr');
    expect(preferredLanguage(['--lang=es', 'verify'], { LC_ALL: 'fr_FR' })).toBe('es');
  });

  it('takes the last --lang, as the parser does', () => {
    expect(preferredLanguage(['--lang', 'fr', '--lang', 'es'], {})).toBe('es');
  });

  it('reads the environment in the order of POSIX', () => {
    expect(preferredLanguage([], { LC_ALL: 'fr_FR.UTF-8', LANG: 'es_ES.UTF-8' })).toBe('fr');
    expect(preferredLanguage([], { LC_ALL: '', LC_MESSAGES: 'es', LANG: 'fr' })).toBe('es');
    expect(preferredLanguage([], { LC_ALL: 'C', LANG: 'fr_FR' })).toBe('en');
  });

  it('falls back to the environment for a language that is none of ours', () => {
    expect(preferredLanguage(['--lang', 'de'], { LANG: 'fr_CH' })).toBe('fr');
    expect(preferredLanguage(['--lang'], {})).toBe('en');
  });
});
