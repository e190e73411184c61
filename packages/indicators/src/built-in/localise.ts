import type { ItemTexts, LocalisedText } from '@repere/contracts';
import type { IndicatorTexts } from './indicator-texts.ts';

type Texts = Readonly<Record<string, IndicatorTexts>>;

/** The words of one family of indicators in the house's languages, keyed alike. */
export interface TextFamily {
  readonly en: Texts;
  readonly fr: Texts;
  readonly es: Texts;
}

/** The four texts of an item, each in every language. A key that does not exist is a mistake in the set's own data. */
export function itemTexts(family: TextFamily, key: string): ItemTexts {
  const of = (language: keyof TextFamily): IndicatorTexts => {
    const texts = family[language][key];
    if (texts === undefined) throw new Error(`No texts ${key} in ${language}`);
    return texts;
  };
  const [en, fr, es] = [of('en'), of('fr'), of('es')];
  const each = (part: keyof IndicatorTexts): LocalisedText => ({ en: en[part], fr: fr[part], es: es[part] });
  return {
    label: each('label'),
    definition: each('definition'),
    question: each('question'),
    guidance: each('guidance'),
  };
}

/** A text in the three languages of the house. */
export function said(en: string, fr: string, es: string): LocalisedText {
  return { en, fr, es };
}
