import type { IndicatorSet, LocalisedText } from '@repere/contracts';
import { mapTexts, type TextPlace } from './map-texts.ts';

/** One text of a set, where it stands and what it is for. */
export interface PlacedText extends TextPlace {
  readonly text: LocalisedText;
}

/** Every text of a set that a person may read, in the order of the file. */
export function textsOf(set: IndicatorSet): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  mapTexts(set, (text, place) => {
    texts.push({ ...place, text });
    return text;
  });
  return texts;
}

/** A text in a language, or in English where it is not translated yet. */
export function inLanguage(text: LocalisedText, language: string): string {
  return text[language] ?? text.en;
}
