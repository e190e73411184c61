/** A text in several languages, by BCP 47 tag. English is always there; a national set may add any other language. */
export interface LocalisedText {
  readonly en: string;
  readonly [language: string]: string;
}

/** What a person reads about one indicator, dimension or fact. */
export interface ItemTexts {
  readonly label: LocalisedText;
  /** What counts as present, and the border to what does not. */
  readonly definition: LocalisedText;
  /** One neutral, open question to the person concerned; it never names the indicator. */
  readonly question: LocalisedText;
  /** For the interviewer: what to look at, safety, what not to infer. */
  readonly guidance: LocalisedText;
}
