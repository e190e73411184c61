import type { DelphiConsensusRule, DelphiPanelMinima, DelphiTableResult } from '@repere/contracts';
import { delphiScaleValues } from '@repere/contracts';
import { analyseRound } from './analyse-round.ts';
import type { ReadRatings } from './read-ratings.ts';

/** The rules that a table of ratings is judged by. */
export interface TableRules {
  readonly consensus: DelphiConsensusRule;
  readonly minima: DelphiPanelMinima;
  readonly maxRounds: number;
}

/** Every round of a table of ratings, and where each item stands after the last. Plain data, ready for JSON. */
export function delphiTableResult(read: ReadRatings, rules: TableRules): DelphiTableResult {
  const record = { ...read, ...rules };
  const rounds = record.rounds.map(({ number }) => analyseRound(record, number));
  const last = rounds.at(-1);
  // A reader refuses a table without ratings, so there is a last round.
  if (last === undefined) throw new RangeError('No round of ratings');
  return {
    kind: 'delphi',
    scale: delphiScaleValues(read.scale),
    consensus: rules.consensus,
    items: last.items,
    dimensions: last.dimensions,
    decision: last.decision,
    rounds,
    warnings: [...read.warnings, ...last.warnings],
  };
}
