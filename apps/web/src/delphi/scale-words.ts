import { type DelphiScale, delphiScaleValues, type LocalisedText } from '@repere/contracts';
import { LANGUAGES, type Translator } from '@repere/messages';
import { delphiValueName } from '@repere/reports';

/** A position on a scale, from 1, in words; medians and quartiles may lie between two values. */
export function positionName(position: number, scale: DelphiScale, t: Translator): string {
  if (scale.kind === 'ordinal') return t.decimal(position, Number.isInteger(position) ? 0 : 1);
  const values = delphiScaleValues(scale);
  const low = Math.floor(position);
  const name = (place: number) => delphiValueName(values[place - 1] ?? '', t);
  return low === position
    ? name(low)
    : t.text('delphi.between-values', { low: name(low), high: name(Math.min(values.length, low + 1)) });
}

/**
 * The language in which somebody on a panel reads texts of the set: the one of the page, or their own where the pages do
 * not have it.
 */
export function languageOfTexts(own: string, t: Translator): string {
  return LANGUAGES.some((language) => language === own) ? t.language : own;
}

/** A text in that language, or in English where it is not translated. */
export function textIn(text: LocalisedText, language: string): string {
  return text[language] ?? text.en;
}
