import type { EVIDENCE_MEDIA, Indicator, ItemTexts, LocalisedText } from '@repere/contracts';

/** Texts by language while they are written. */
export type Texts = Readonly<Record<string, string>>;

/** A new sign while it is written. */
export interface NewSign {
  readonly concept: string;
  readonly label: Texts;
  readonly definition: Texts;
  readonly question: Texts;
  readonly guidance: Texts;
  readonly media: readonly (typeof EVIDENCE_MEDIA)[number][];
  readonly side: Indicator['side'];
}

export const SIGN_TEXTS = ['label', 'definition', 'question', 'guidance'] as const;

/** A sign of which nothing is written yet but, as may be, some words for what it is. */
export function newSign(side: Indicator['side'], words: Texts = {}): NewSign {
  return { concept: '', label: words, definition: words, question: {}, guidance: {}, media: ['interview'], side };
}

/** Whether everything that a new sign needs is there: a name, media, and each text in English. */
export function isWritten(sign: NewSign): boolean {
  return (
    /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(sign.concept) &&
    sign.media.length > 0 &&
    SIGN_TEXTS.every((field) => (sign[field]['en'] ?? '').trim() !== '')
  );
}

/** The texts as a set has them; languages left empty fall back to English. */
export function textsOfSign({ label, definition, question, guidance }: NewSign): ItemTexts {
  return {
    label: written(label),
    definition: written(definition),
    question: written(question),
    guidance: written(guidance),
  };
}

/** Texts without those left empty; English is asked for by the forms. */
export function written(texts: Texts): LocalisedText {
  const given = Object.entries(texts).flatMap(([language, text]) =>
    text.trim() === '' ? [] : [[language, text.trim()] as const],
  );
  return { en: '', ...Object.fromEntries(given) };
}
