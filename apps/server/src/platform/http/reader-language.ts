import { chooseLanguage, type Language, type Translator, translator } from '@repere/messages';

/** The language of whoever reads the answer: what they chose (cookie), else what their browser prefers. */
export function readerLanguage(headers: Headers): Language {
  const chosen = /(?:^|;\s*)lang=([A-Za-z-]{2,10})(?:;|$)/.exec(headers.get('cookie') ?? '')?.[1];
  return chooseLanguage([...(chosen === undefined ? [] : [chosen]), ...accepted(headers.get('accept-language') ?? '')]);
}

export function readerTranslator(headers: Headers): Translator {
  return translator(readerLanguage(headers));
}

/** Languages of an Accept-Language header, best first. */
function accepted(header: string): readonly string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((part, index) => {
      const [language = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find((q) => q !== undefined);
      return { language, weight: weight === undefined ? 1 : Number(weight), index };
    })
    .filter(({ language, weight }) => language !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ language }) => language);
}
