import type {
  DelphiConsensusRule,
  DelphiPanelMinima,
  DelphiRating,
  DelphiRatingRound,
  DelphiScale,
  DelphiStudy,
} from '@repere/contracts';
import { itemsOfStudy } from './items.ts';

/** One round of ratings. */
export interface RecordedRound {
  readonly number: number;
  /** Ids of the items asked. */
  readonly items: readonly string[];
  readonly ratings: readonly DelphiRating[];
}

/** What the analysis of a round needs; a study has it, and a table of ratings too. */
export interface DelphiRecord {
  readonly scale: DelphiScale;
  readonly consensus: DelphiConsensusRule;
  readonly minima: DelphiPanelMinima;
  readonly maxRounds: number;
  readonly items: readonly { readonly id: string; readonly dimension: string }[];
  /** Everybody invited. */
  readonly panel: readonly { readonly id: string; readonly profession: string | null }[];
  /** Oldest first. */
  readonly rounds: readonly RecordedRound[];
}

/** The rounds of ratings of a study, the one under way included. */
export function recordOf(study: DelphiStudy): DelphiRecord {
  const { scale, consensus, panel: minima, maxRounds } = study.settings;
  return {
    scale,
    consensus,
    minima,
    maxRounds,
    items: itemsOfStudy(study),
    panel: study.panel,
    rounds: study.rounds.filter((round): round is DelphiRatingRound => round.kind === 'rating'),
  };
}
