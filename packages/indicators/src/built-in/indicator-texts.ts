/** What a person reads about one indicator, in one language; the files under `texts/` hold one language each. */
export interface IndicatorTexts {
  readonly label: string;
  /** What counts as present, and the border to what does not. */
  readonly definition: string;
  /** One neutral, open question to the person concerned; it never names the indicator. */
  readonly question: string;
  /** For the interviewer: what to look at, safety, what not to infer. */
  readonly guidance: string;
}
