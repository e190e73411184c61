import type { IndicatorSet, LocalisedText } from '@repere/contracts';
import { mapTexts } from './map-texts.ts';

/** One text of a set and where it stands. */
export interface PlacedText {
  readonly path: string;
  readonly text: LocalisedText;
}

/** Every text of a set that a person may read, in the order of the file. */
export function textsOf(set: IndicatorSet): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  mapTexts(set, (text, path) => {
    texts.push({ path, text });
    return text;
  });
  return texts;
}

/** A text in a language, or in English where it is not translated yet. */
export function inLanguage(text: LocalisedText, language: string): string {
  return text[language] ?? text.en;
}
