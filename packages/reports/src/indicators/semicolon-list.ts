import type { Translator } from '@repere/messages';

/** Phrases one after the other, where labels have commas of their own and a list of words would be misread. */
export function semicolonList(phrases: readonly string[], t: Translator): string {
  return phrases.reduce(
    (first, second) => (first === '' ? second : t.text('indicators.listed', { first, second })),
    '',
  );
}
