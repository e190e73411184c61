/** Languages every text exists in; English is the source. */
export const LANGUAGES = ['en', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words, for the language menu. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
};

/**
 * The best of our languages for a list of preferences such as `['fr-CA', 'en']` or a POSIX locale such as
 * `es_MX.UTF-8`; English when none fits.
 */
export function chooseLanguage(preferences: readonly string[]): Language {
  for (const preference of preferences) {
    const primary = preference.toLowerCase().split(/[-_.@]/)[0];
    const match = LANGUAGES.find((language) => language === primary);
    if (match !== undefined) return match;
  }
  return 'en';
}
