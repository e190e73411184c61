import type { Side, Strength } from './grades.ts';
import type { Rule } from './rule.ts';
import type { ItemTexts, LocalisedText } from './texts.ts';

/** How an indicator can be established. */
export const EVIDENCE_MEDIA = [
  'interview',
  'observation',
  'document',
  'medical',
  'witness',
  'authority-record',
] as const;
export type EvidenceMedium = (typeof EVIDENCE_MEDIA)[number];

/** When in the story something happened. */
export const PHASES = ['recruitment', 'journey', 'work', 'leaving'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * How far a grade or a list can be trusted: A read in the primary document, B second hand, C from knowledge of the
 * document with the text not at hand, D not known.
 */
export const TRUST_LETTERS = ['A', 'B', 'C', 'D'] as const;
export type TrustLetter = (typeof TRUST_LETTERS)[number];

/**
 * How far a set has come: a `draft` must not be assessed with; an `unreviewed` one computes but cannot become a case's
 * outcome; in a `reviewed` one a named person has signed every grade; an `endorsed` one is adopted by a national body.
 */
export const SET_STATUSES = ['draft', 'unreviewed', 'reviewed', 'endorsed'] as const;
export type SetStatus = (typeof SET_STATUSES)[number];

/** What a policy finds. Forced labour and trafficking are two findings, and neither implies the other. */
export const FINDINGS = ['forced-labour', 'trafficking'] as const;
export type FindingKind = (typeof FINDINGS)[number];

export type Population = 'adult' | 'child' | 'any';

/** One sign, its grade and where both come from. */
export interface Indicator extends ItemTexts {
  /** Stable and unique in the set, for example `AL.DR.deceived-job`. */
  readonly id: string;
  /** What the sign is about, shared by sets: the key of an answer inside its dimension. Unique in the dimension. */
  readonly concept: string;
  /** Null where the set grades no side. */
  readonly side: Side | null;
  /** Null where it is not known, or where the set grades nothing. */
  readonly strength: Strength | null;
  readonly media: readonly EvidenceMedium[];
  /** Numbers 1 to 11 of the ILO indicators of forced labour it speaks of. */
  readonly ilo11: readonly number[];
  /** Id of one of the set's sources. */
  readonly source: string;
  readonly trust: TrustLetter;
  /** What another source says of the grade; a grade with an entry must be signed first. */
  readonly contested?: LocalisedText;
}

export interface Dimension extends ItemTexts {
  readonly id: string;
  /** Short code used in ids, for example `DR`. */
  readonly code: string;
  readonly phase: Phase | null;
  readonly palermo: 'act' | 'means' | 'purpose' | null;
  /** When the dimension is positive; null where the set does not judge by dimension. */
  readonly rule: Rule | null;
  readonly indicators: readonly Indicator[];
}

/** Something a policy needs that is no indicator: an act of trafficking, a state that exacts the work, an age. */
export interface Fact extends ItemTexts {
  readonly id: string;
  /** Facts of the same set any of which makes this one true. */
  readonly anyOf?: readonly string[];
}

/** One end a policy can come to. Outcomes are tried in order; the first whose rule is true is the result. */
export interface PolicyOutcome {
  readonly id: string;
  readonly label: LocalisedText;
  readonly when: Rule;
  /** What the outcome says of each finding; a finding not named is not judged by it. */
  readonly finds: Readonly<Partial<Record<FindingKind, boolean>>>;
}

/** How a person is judged from dimensions and facts. */
export interface Policy {
  readonly id: string;
  readonly label: LocalisedText;
  readonly description: LocalisedText;
  readonly population: Population;
  readonly outcomes: readonly PolicyOutcome[];
  /** The end when no outcome's rule is true: one that finds nothing, or `review` where the source has no class. */
  readonly otherwise: Omit<PolicyOutcome, 'when'>;
  readonly source: string;
  readonly trust: TrustLetter | 'project-rule';
}

export interface SetSource {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly url?: string;
  /** How much of it was read, in words. */
  readonly read: LocalisedText;
}

/** A named person has put the primary publication beside one grade. */
export interface SignOff {
  readonly indicator: string;
  /** The grade that was signed; it no longer counts once the set grades otherwise. */
  readonly strength: Strength | null;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
  /** The edition that lay on the table. */
  readonly edition: string;
  readonly note?: string;
}

/** One entry of a set's own history, newest last. */
export interface SetVersion {
  readonly version: string;
  /** ISO date. */
  readonly on: string;
  readonly by: string;
  readonly why: LocalisedText;
}

/** A list of codes that an answer sheet may be described by: reference periods, units, types of forced labour. */
export interface Classification {
  readonly id: string;
  readonly label: LocalisedText;
  readonly values: readonly { readonly id: string; readonly label: LocalisedText; readonly under?: string }[];
}

/** A set of indicators as versioned data, whole in itself. The file format of `repere indicators check`. */
export interface IndicatorSet {
  readonly format: 1;
  /** Short and stable, for example `AL`; a national set starts with its ISO 3166 code: `MD.labour-adults`. */
  readonly id: string;
  /** Other names it is known by. */
  readonly aliases: readonly string[];
  /** Semantic version: a grade, rule or member changed is a new minor version at least. */
  readonly version: string;
  readonly status: SetStatus;
  readonly title: LocalisedText;
  readonly description: LocalisedText;
  readonly population: Population;
  readonly trust: TrustLetter;
  /** The set this one was derived from; null for an original. */
  readonly parent: { readonly id: string; readonly version: string } | null;
  readonly history: readonly SetVersion[];
  readonly sources: readonly SetSource[];
  readonly facts: readonly Fact[];
  readonly dimensions: readonly Dimension[];
  readonly policies: readonly Policy[];
  readonly classifications: readonly Classification[];
  readonly signOffs: readonly SignOff[];
  /** The national body that adopted the set; null unless `endorsed`. */
  readonly endorsement: { readonly by: string; readonly on: string; readonly reference: string } | null;
}
