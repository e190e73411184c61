import type { EvidenceMedium, Phase } from './indicator-set.ts';

/** Not asked means unknown, never no. */
export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

export const CERTAINTIES = ['established', 'probable', 'possible'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Whether the person suffered it, was threatened with it, or saw it done to others. */
export const EXPOSURES = ['experienced', 'threatened', 'witnessed'] as const;
export type Exposure = (typeof EXPOSURES)[number];

/** What an answer rests on. Notes, names and documents live inside a case, never here. */
export interface Evidence {
  readonly medium: EvidenceMedium;
  readonly phase?: Phase;
  readonly certainty: Certainty;
  readonly exposure?: Exposure;
}

export interface EvidencedAnswer {
  readonly answer: Answer;
  readonly evidence: readonly Evidence[];
}

/** The answers about one person, for one or several sets. It holds nothing that identifies anybody. */
export interface AnswerSheet {
  /** A name the user gave for the sheet, or the id a case can take up later. */
  readonly id?: string;
  /** Facts by id (`act`, `child`, `immediate-danger` …). */
  readonly facts: Readonly<Record<string, Answer>>;
  /** Answers by dimension and concept. What is not listed is as `assumeUnlisted` says. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, EvidencedAnswer>>>>;
  readonly assumeUnlisted: 'no' | 'unknown';
  /** Codes of the set's classifications, by their id: reference period, unit, type. */
  readonly context: Readonly<Record<string, string>>;
}
