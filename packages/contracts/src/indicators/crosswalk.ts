import type { Warning } from '../warning.ts';
import type { AnswerSheet, Evidence } from './answer-sheet.ts';
import type { TrustLetter } from './indicator-set.ts';
import type { LocalisedText } from './texts.ts';

/** A sign of a set, by its dimension and its concept there. */
export interface SignPlace {
  readonly set: string;
  readonly dimension: string;
  readonly concept: string;
}

/** A fact that a set asks apart. */
export interface FactPlace {
  readonly set: string;
  readonly fact: string;
}

/**
 * A safe implication between two sets: what `from` describes is always a kind of what `to` describes, so a yes there is
 * a yes here. It says nothing about a no: a narrow no is no wide no.
 */
export interface CrosswalkLink {
  readonly from: SignPlace;
  readonly to: SignPlace | FactPlace;
  /** As in the sets. A link that this project judged by itself is never better than C. */
  readonly trust: TrustLetter;
  /** Why the implication holds, from the words of both definitions. */
  readonly why: LocalisedText;
}

/** One answer yes that follows from an answer yes in another set. Questions are ids, a fact `fact:<id>`. */
export interface CarriedAnswer {
  readonly from: string;
  readonly to: string;
  readonly link: CrosswalkLink;
  /** What the answer rests on, as given for `from`. It stands in the carried sheet too; this entry is its mark. */
  readonly evidence: readonly Evidence[];
}

/** The answers of one set as far as they answer another one. */
export interface CarriedSheet {
  /** Answers to questions of the other set alone: its own, the same questions, and what was carried. */
  readonly sheet: AnswerSheet;
  /** What was carried, in the order of the questions it answers. A question may be answered twice over. */
  readonly carried: readonly CarriedAnswer[];
  /** Where the other set's own answer is no and a link says yes; the own answer stands. */
  readonly contradictions: readonly CarriedAnswer[];
  /** Questions that both sets ask in the same words, answered in the sheet: the answer stands in both as it is. */
  readonly shared: readonly string[];
  /** How many questions of the other set have no answer yes or no; they stay unknown. */
  readonly open: number;
  readonly warnings: readonly Warning[];
}
