import { chooseLanguage, LANGUAGES, type Language } from '@repere/messages';

/** What a person can say about colours; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const LANGUAGE_KEY = 'repere.language';
const THEME_KEY = 'repere.theme';

/** The remembered language, else the best fit of the browser's. */
export function preferredLanguage(storage: Storage | null, browserLanguages: readonly string[]): Language {
  const remembered = read(storage, LANGUAGE_KEY);
  return LANGUAGES.find((language) => language === remembered) ?? chooseLanguage(browserLanguages);
}

/** Remembers the language of this browser. */
export function rememberLanguage(storage: Storage | null, language: Language): void {
  write(storage, LANGUAGE_KEY, language);
}

/** The remembered theme, else that of the device. */
export function preferredTheme(storage: Storage | null): Theme {
  const remembered = read(storage, THEME_KEY);
  return THEMES.find((theme) => theme === remembered) ?? 'system';
}

/** Remembers the theme of this browser. */
export function rememberTheme(storage: Storage | null, theme: Theme): void {
  write(storage, THEME_KEY, theme);
}

/** Local storage where it is allowed; reading the property alone throws where it is not. */
export function localStorageIfAllowed(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function read(storage: Storage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

function write(storage: Storage | null, key: string, value: string): void {
  try {
    storage?.setItem(key, value);
  } catch {
    // A full or forbidden storage costs the memory of a preference, and nothing else.
  }
}
