/**
 * What a reader must know before using a figure. The code is stable and is what programs match on; the sentence a
 * person reads is made from code and details by `@repere/messages`, in the reader's language.
 */
export interface Warning {
  /** Stable dotted code, for example `lists.no-overlap`. */
  readonly code: string;
  /** Values the sentence needs. Never personal data. */
  readonly details: Details;
}

/** Plain values that a message may show; lists are joined in the reader's language. */
export type Details = Readonly<Record<string, DetailValue>>;
export type DetailValue = string | number | boolean | null | readonly string[] | readonly number[];

/** Makes a warning. */
export function warning(code: string, details: Details = {}): Warning {
  return { code, details };
}
