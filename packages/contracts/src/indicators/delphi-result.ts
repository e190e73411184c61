import type { Warning } from '../warning.ts';
import type { DelphiConsensusRule } from './delphi.ts';
import type { LocalisedText } from './texts.ts';

/** `open` items are asked again while rounds are left; the two others are settled. */
export const DELPHI_ITEM_STATES = ['consensus', 'stable-without-consensus', 'open'] as const;
export type DelphiItemState = (typeof DELPHI_ITEM_STATES)[number];

/** Conditions of the rule that an item does not meet. */
export const DELPHI_UNMET = ['response', 'share', 'iqr', 'kendall-w'] as const;
export type DelphiUnmet = (typeof DELPHI_UNMET)[number];

/** Changes of mind among those who rated an item in this round and in the one before that asked it. */
export interface DelphiChange {
  readonly before: number;
  /** Who rated in both. */
  readonly both: number;
  readonly changed: number;
  /** changed / both; null when nobody did. */
  readonly changedShare: number | null;
  /** Who rated it before and did not now. */
  readonly lost: number;
  /** Modal share now less the one before, in shares. */
  readonly modeShareGain: number | null;
}

/** One item in the latest round that asked it. Counts and shares are of ratings given, "cannot judge" left out. */
export interface DelphiItemResult {
  readonly item: string;
  readonly dimension: string;
  /** Number of the round the ratings come from. */
  readonly round: number;
  readonly n: number;
  readonly cannotJudge: number;
  /** n / the panel's size. */
  readonly response: number;
  /** By value of the scale, lowest first. */
  readonly counts: Readonly<Record<string, number>>;
  /** Null without ratings. */
  readonly shares: Readonly<Record<string, number>> | null;
  /** The value given most often; null without ratings and where two values share the lead. */
  readonly mode: string | null;
  /** Share of the most frequent value, tied or not. */
  readonly modeShare: number | null;
  /** Positions on the scale, from 1; type 7 quantiles. */
  readonly median: number | null;
  readonly quartiles: readonly [number, number] | null;
  readonly iqr: number | null;
  /** The end most ratings stand for (a grade, `keep` or `drop`); null without ratings or with a tie. */
  readonly leading: string | null;
  readonly leadingShare: number | null;
  /** Null in the first round that asks the item. */
  readonly change: DelphiChange | null;
  readonly state: DelphiItemState;
  /** Empty at consensus. */
  readonly unmet: readonly DelphiUnmet[];
  /** The end agreed: a grade, `keep` or `drop`. Null without consensus. */
  readonly agreed: string | null;
}

/** Concordance of the panel over the items of a dimension: Kendall's W, corrected for ties. */
export interface DelphiDimensionResult {
  readonly dimension: string;
  readonly items: number;
  /** Panelists who rated every item; only theirs count. */
  readonly raters: number;
  readonly status: 'ok' | 'too-few-items' | 'too-few-raters' | 'all-tied';
  readonly w: number | null;
  readonly chiSquare: number | null;
  readonly degreesOfFreedom: number | null;
  /** Of the chi-square approximation. */
  readonly p: number | null;
}

/** The panel that answered beside the one invited and the minima. Professions are null where none are known. */
export interface DelphiPanelCheck {
  readonly invited: number;
  readonly answered: number;
  readonly professions: number | null;
  readonly minPeople: number;
  readonly minProfessions: number;
  readonly meetsMinima: boolean | null;
}

export const DELPHI_STOP_REASONS = ['consensus', 'settled', 'max-rounds'] as const;
/**
 * Why no more rounds follow: every item is agreed; every item is agreed or stable; the last round allowed is over, with
 * items still open.
 */
export type DelphiStopReason = (typeof DELPHI_STOP_REASONS)[number];

export type DelphiDecision =
  | { readonly kind: 'continue'; readonly items: readonly string[] }
  | { readonly kind: 'stop'; readonly reason: DelphiStopReason };

/** What a round of ratings shows. Items settled in an earlier round are in it, with the round they come from. */
export interface DelphiRoundResult {
  readonly round: number;
  readonly items: readonly DelphiItemResult[];
  readonly dimensions: readonly DelphiDimensionResult[];
  readonly panel: DelphiPanelCheck;
  /** answered / invited. */
  readonly response: number;
  /** Of those who answered the rating round before, who did not answer this one; null in the first. */
  readonly dropout: { readonly count: number; readonly share: number } | null;
  readonly decision: DelphiDecision;
  readonly warnings: readonly Warning[];
}

/** What a table of ratings shows: `items` and `dimensions` as of the last round, and every round by itself. */
export interface DelphiTableResult {
  readonly kind: 'delphi';
  readonly scale: readonly string[];
  readonly consensus: DelphiConsensusRule;
  readonly items: readonly DelphiItemResult[];
  readonly dimensions: readonly DelphiDimensionResult[];
  readonly decision: DelphiDecision;
  readonly rounds: readonly DelphiRoundResult[];
  readonly warnings: readonly Warning[];
}

/** A reason given by somebody else. */
export interface DelphiReason {
  /** The rating it was given with; null for "cannot judge". */
  readonly rating: string | null;
  readonly text: string;
}

/** What an expert sees beside an item that is asked again. Nothing in it tells who said what. */
export interface DelphiItemFeedback {
  readonly item: string;
  /** The expert's own rating; `answered` false where none was given. */
  readonly own: { readonly answered: boolean; readonly rating: string | null; readonly comment: string | null };
  /** Null where too few rated the item to show the group without showing its members. */
  readonly group: {
    readonly n: number;
    readonly median: number;
    readonly quartiles: readonly [number, number];
    readonly iqr: number;
    readonly counts: Readonly<Record<string, number>>;
    readonly reasons: readonly DelphiReason[];
  } | null;
}

/** The feedback to one expert before the next round. */
export interface DelphiFeedback {
  /** The round it tells of. */
  readonly round: number;
  readonly items: readonly DelphiItemFeedback[];
}

/** What the words in a draft set tell of the Delphi behind it. */
export interface DelphiDraftFacts {
  readonly title: LocalisedText;
  /** Of the last round. */
  readonly panel: DelphiPanelCheck;
  /** Number of the last round. */
  readonly rounds: number;
  readonly consensus: DelphiConsensusRule;
  readonly items: number;
  readonly agreed: number;
}

/** The words that a draft set takes from a Delphi, in the house's languages; `@repere/reports` has them. */
export interface DelphiDraftWords {
  /** Why the version exists: panel, rounds and rule. */
  history(facts: DelphiDraftFacts): LocalisedText;
  /** How much of the source was read: all, since it is the study itself. */
  source(facts: DelphiDraftFacts): LocalisedText;
  /** The note on an indicator that the panel could not agree on. */
  notAgreed(result: DelphiItemResult): LocalisedText;
  /** The note on an indicator that the panel would leave out and that a rule still needs. */
  notRelevant(result: DelphiItemResult): LocalisedText;
}
