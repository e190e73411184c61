import { describe, expect, it } from 'vitest';
import { preferredLanguage, preferredTheme, rememberLanguage, rememberTheme } from './preferences.ts';

function memoryStorage(): Storage {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    clear: () => values.clear(),
    getItem: (key) => values.get(key) ?? null,
    key: (index) => [...values.keys()][index] ?? null,
    removeItem: (key) => values.delete(key),
    setItem: (key, value) => values.set(key, value),
  };
}

const refusing: Storage = {
  ...memoryStorage(),
  getItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

describe('preferences', () => {
  it('takes the language of the browser until one is chosen', () => {
    const storage = memoryStorage();
    expect(preferredLanguage(storage, ['fr-CA', 'en'])).toBe('fr');
    rememberLanguage(storage, 'es');
    expect(preferredLanguage(storage, ['fr-CA', 'en'])).toBe('es');
  });

  it('ignores a remembered language that no longer exists', () => {
    const storage = memoryStorage();
    storage.setItem('repere.language', 'xx');
    expect(preferredLanguage(storage, ['es'])).toBe('es');
  });

  it('follows the device until a theme is chosen', () => {
    const storage = memoryStorage();
    expect(preferredTheme(storage)).toBe('system');
    rememberTheme(storage, 'dark');
    expect(preferredTheme(storage)).toBe('dark');
  });

  it('works where the browser refuses to remember', () => {
    rememberLanguage(refusing, 'fr');
    rememberTheme(refusing, 'dark');
    expect(preferredLanguage(refusing, ['en'])).toBe('en');
    expect(preferredLanguage(null, ['fr'])).toBe('fr');
    expect(preferredTheme(refusing)).toBe('system');
  });
});
