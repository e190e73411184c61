import type { Indicator } from './indicator-set.ts';
import type { ItemTexts, LocalisedText } from './texts.ts';

/** What a Delphi is for: give every indicator a grade, or say which indicators belong in the set. */
export const DELPHI_PURPOSES = ['grade', 'choose'] as const;
export type DelphiPurpose = (typeof DELPHI_PURPOSES)[number];

/** Values of the scale of grades, lowest first. */
export const DELPHI_GRADES = ['not-relevant', 'weak', 'medium', 'strong'] as const;
export type DelphiGrade = (typeof DELPHI_GRADES)[number];

/** Ends of a Delphi that chooses; also the two values of its shortest scale, lowest first. */
export const DELPHI_CHOICES = ['drop', 'keep'] as const;
export type DelphiChoice = (typeof DELPHI_CHOICES)[number];

/**
 * The values that experts choose from. `grades` belongs to the purpose `grade`; the two others to `choose`. On an ordinal
 * scale of 1 to `points`, ratings from `keepFrom` up speak for keeping and those up to `dropTo` for dropping; what lies
 * between speaks for neither.
 */
export type DelphiScale =
  | { readonly kind: 'grades' }
  | { readonly kind: 'keep-drop' }
  | { readonly kind: 'ordinal'; readonly points: number; readonly keepFrom: number; readonly dropTo: number };

/** The values of a scale as they stand in ratings, lowest first; the k-th counts k in medians and quartiles. */
export function delphiScaleValues(scale: DelphiScale): readonly string[] {
  if (scale.kind === 'grades') return DELPHI_GRADES;
  if (scale.kind === 'keep-drop') return DELPHI_CHOICES;
  return Array.from({ length: scale.points }, (_, index) => String(index + 1));
}

/**
 * When an item counts as agreed, fixed before the first round. Every condition that is not null must hold. Shares are 0
 * to 1; quartiles are of type 7 (linear between the ranks, as in R).
 */
export interface DelphiConsensusRule {
  /** Smallest share of the ratings given that must stand for one end; above one half, so that two ends cannot both win. */
  readonly share: number;
  /** Largest distance between the quartiles, in steps of the scale. */
  readonly maxIqr: number | null;
  /** Smallest Kendall's W of the item's dimension; not asked of a single item nor where nobody tells two items apart. */
  readonly minKendallW: number | null;
  /**
   * An item is stable when at most this share of those who rated it in both rounds changed their rating, and they are at
   * least `minResponse` of those who rate it now.
   */
  readonly maxChanged: number;
  /** Share of the panel that must have rated an item before it can be agreed or stable. */
  readonly minResponse: number;
}

/** Smallest panel with which the first round may be opened. */
export interface DelphiPanelMinima {
  readonly people: number;
  readonly professions: number;
}

/** One thing to be rated: an indicator of the base set, or one the panel proposed. */
export interface DelphiItem extends ItemTexts, Pick<Indicator, 'concept' | 'side' | 'media' | 'ilo11'> {
  /** An indicator's id in the base set, or a new one. */
  readonly id: string;
  /** Id of one of the settings' dimensions. */
  readonly dimension: string;
}

/** All that is fixed before the first round opens. */
export interface DelphiSettings {
  readonly id: string;
  readonly title: LocalisedText;
  /** The set whose indicators are graded or chosen. */
  readonly base: { readonly id: string; readonly version: string };
  readonly purpose: DelphiPurpose;
  /** BCP 47 tags of the languages experts may answer in. */
  readonly languages: readonly string[];
  readonly scale: DelphiScale;
  readonly dimensions: readonly { readonly id: string; readonly label: LocalisedText }[];
  readonly items: readonly DelphiItem[];
  /** Whether the first round asks for proposals; rating then starts in the second. */
  readonly openFirstRound: boolean;
  /** Proposals an expert may make for one dimension. */
  readonly proposalsPerDimension: number;
  /** Rounds at most, the open one included. */
  readonly maxRounds: number;
  readonly panel: DelphiPanelMinima;
  readonly consensus: DelphiConsensusRule;
}

/**
 * Defaults of this house. Share 75 %: the median cut-off in Diamond and others (2014), a review of 100 Delphi studies.
 * Changed at most 15 %: Scheibe, Skutsch and Schofer (1975). Response 70 %: Sumsion (1998). The rest is argued in
 * `docs/methods/delphi.md`.
 */
export const DEFAULT_DELPHI_RULES = {
  openFirstRound: true,
  proposalsPerDimension: 10,
  maxRounds: 3,
  panel: { people: 20, professions: 4 },
  consensus: { share: 0.75, maxIqr: 1, minKendallW: null, maxChanged: 0.15, minResponse: 0.7 },
} as const satisfies Pick<
  DelphiSettings,
  'openFirstRound' | 'proposalsPerDimension' | 'maxRounds' | 'panel' | 'consensus'
>;

/** A member of the panel under a pseudonym. Who it is, is known to the one who invites and stands nowhere here. */
export interface DelphiPanelist {
  readonly id: string;
  /** A code or word such as `labour-inspector`; counted, and compared without case. */
  readonly profession: string;
  readonly language: string;
  readonly country?: string;
}

/** What one expert says of one item in one round. */
export interface DelphiRating {
  readonly panelist: string;
  readonly item: string;
  /** A value of the scale; null for "cannot judge". */
  readonly rating: string | null;
  /** The reason, shown to the others without a name; null for none. */
  readonly comment: string | null;
}

/** An indicator that an expert proposes in the open round, in the expert's own words. */
export interface DelphiProposal {
  readonly id: string;
  readonly panelist: string;
  readonly dimension: string;
  readonly text: string;
  readonly language: string;
}

/** What the moderator makes of proposals: part of an item there is, a new item, or nothing, with the reason. */
export type DelphiMerge =
  | { readonly kind: 'existing'; readonly proposals: readonly string[]; readonly item: string }
  | { readonly kind: 'new'; readonly proposals: readonly string[]; readonly item: DelphiItem }
  | { readonly kind: 'set-aside'; readonly proposals: readonly string[]; readonly why: string };

/** The moderator's wording of a comment that would tell who wrote it; null keeps it from the panel altogether. */
export interface DelphiRedaction {
  readonly panelist: string;
  readonly item: string;
  readonly text: string | null;
}

/** A round with ratings. */
export interface DelphiRatingRound {
  readonly kind: 'rating';
  /** 1-based, over all rounds. */
  readonly number: number;
  readonly isClosed: boolean;
  /** Ids of the items asked. */
  readonly items: readonly string[];
  /** At most one for each panelist and item. */
  readonly ratings: readonly DelphiRating[];
  readonly redactions: readonly DelphiRedaction[];
}

/** The round in which experts propose. `merges` is null until the moderator has dealt with every proposal. */
export interface DelphiOpenRound {
  readonly kind: 'open';
  readonly number: number;
  readonly isClosed: boolean;
  /** Who handed in, proposals or none. */
  readonly answered: readonly string[];
  readonly proposals: readonly DelphiProposal[];
  readonly merges: readonly DelphiMerge[] | null;
}

export type DelphiRound = DelphiOpenRound | DelphiRatingRound;

/** A Delphi from its settings to its last round. Everything else, results included, is computed from it. */
export interface DelphiStudy {
  readonly format: 1;
  readonly settings: DelphiSettings;
  readonly panel: readonly DelphiPanelist[];
  readonly rounds: readonly DelphiRound[];
}

/**
 * Where a study stands: settings and panel may change in `preparing`; a round takes answers in `collecting`; proposals
 * wait for the moderator in `moderating`; the next round can be opened in `between`; nothing more is asked in `finished`.
 */
export const DELPHI_STAGES = ['preparing', 'collecting', 'moderating', 'between', 'finished'] as const;
export type DelphiStage = (typeof DELPHI_STAGES)[number];
