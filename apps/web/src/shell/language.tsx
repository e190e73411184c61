import { type Language, type Translator, translator } from '@repere/messages';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { directionOf } from '../design/direction.ts';
import { localStorageIfAllowed, preferredLanguage, rememberLanguage } from './preferences.ts';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const TranslatorContext = createContext<Translator>(translator('en'));
const ChoiceContext = createContext<LanguageChoice>({ language: 'en', choose: () => undefined });

/** Gives the pages their language, and the document its `lang` and `dir`. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(() => preferredLanguage(localStorageIfAllowed(), navigator.languages));

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);

  const choice = useMemo<LanguageChoice>(
    () => ({
      language,
      choose: (next) => {
        rememberLanguage(localStorageIfAllowed(), next);
        setLanguage(next);
      },
    }),
    [language],
  );

  return (
    <ChoiceContext value={choice}>
      <TranslatorContext value={translator(language)}>
        <I18nProvider locale={language}>{children}</I18nProvider>
      </TranslatorContext>
    </ChoiceContext>
  );
}

/** Texts and numbers in the language of the page; ids are checked by the compiler. */
export function useText(): Translator {
  return use(TranslatorContext);
}

/** The language of the page, and how to change it. */
export function useLanguage(): LanguageChoice {
  return use(ChoiceContext);
}
