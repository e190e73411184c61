import {
  type DelphiConsensusRule,
  type DelphiDecision,
  type DelphiDimensionResult,
  type DelphiItemResult,
  type DelphiRoundResult,
  type DelphiUnmet,
  delphiScaleValues,
} from '@repere/contracts';
import { type Asked, changeOf } from './change.ts';
import { concordanceOf } from './concordance.ts';
import { describeRatings } from './describe-ratings.ts';
import { panelCheckOf, roundWarnings } from './panel-check.ts';
import type { DelphiRecord, RecordedRound } from './record.ts';

/**
 * What the rounds of ratings up to the given one show. Each item stands as of the latest round that asked it, so that what
 * was settled earlier keeps its result.
 *
 * @param number Number of a round of the record. Throws a `RangeError` for any other.
 */
export function analyseRound(record: DelphiRecord, number: number): DelphiRoundResult {
  const last = record.rounds.findIndex((round) => round.number === number);
  const current = record.rounds[last];
  if (current === undefined) throw new RangeError(`No round ${number} of ratings`);
  const rounds = record.rounds.slice(0, last + 1);

  const asked = askedByItem(record, rounds);
  const dimensions = [...new Set(record.items.map(({ dimension }) => dimension))]
    .map((dimension) => {
      const items = record.items.filter((item) => item.dimension === dimension && asked.has(item.id));
      return { dimension, ratings: items.flatMap(({ id }) => asked.get(id)?.at(-1)?.ratings ?? []) };
    })
    .filter(({ ratings }) => ratings.length > 0)
    .map(({ dimension, ratings }) => concordanceOf(dimension, ratings));
  const items = record.items.flatMap(({ id, dimension }) => {
    const history = asked.get(id);
    const concordance = dimensions.find((one) => one.dimension === dimension);
    return history === undefined || concordance === undefined ? [] : [itemResult(id, history, concordance, record)];
  });

  const answered = respondentsOf(current);
  const before = rounds.at(-2);
  const panel = panelCheckOf(record, answered);
  const lost = before === undefined ? [] : [...respondentsOf(before)].filter((id) => !answered.has(id));
  const beforeCount = before === undefined ? 0 : respondentsOf(before).size;
  const dropout =
    before === undefined ? null : { count: lost.length, share: beforeCount === 0 ? 0 : lost.length / beforeCount };
  const result = {
    round: number,
    items,
    dimensions,
    panel,
    response: panel.invited === 0 ? 0 : panel.answered / panel.invited,
    dropout,
    decision: decisionOf(items, number, record.maxRounds),
  };
  return { ...result, warnings: roundWarnings(result, record.consensus) };
}

/** For each item the rounds that asked it, oldest first. */
function askedByItem(record: DelphiRecord, rounds: readonly RecordedRound[]): ReadonlyMap<string, readonly Asked[]> {
  const positions = new Map(delphiScaleValues(record.scale).map((value, index) => [value, index + 1]));
  const found = new Map<string, Asked[]>();
  for (const round of rounds) {
    const byItem = new Map(round.items.map((item) => [item, new Map<string, number>()]));
    for (const { item, panelist, rating } of round.ratings) {
      byItem.get(item)?.set(panelist, rating === null ? 0 : (positions.get(rating) ?? 0));
    }
    for (const [item, ratings] of byItem) {
      found.set(item, [...(found.get(item) ?? []), { round: round.number, ratings }]);
    }
  }
  return found;
}

function respondentsOf({ ratings }: RecordedRound): ReadonlySet<string> {
  return new Set(ratings.map(({ panelist }) => panelist));
}

function itemResult(
  item: string,
  history: readonly Asked[],
  concordance: DelphiDimensionResult,
  { scale, consensus, panel }: DelphiRecord,
): DelphiItemResult {
  const latest = history.at(-1);
  const ratings = latest?.ratings ?? new Map<string, number>();
  const given = [...ratings.values()].filter((position) => position > 0);
  const described = describeRatings(given, scale);
  const change = changeOf(history, scale);
  const unmet = unmetBy(described, concordance, consensus, panel.length);
  const isHeard = !unmet.includes('response');
  const isStable =
    isHeard &&
    change !== null &&
    change.both > 0 &&
    reaches(change.both, described.n, consensus.minResponse) &&
    reaches(change.both - change.changed, change.both, 1 - consensus.maxChanged);
  return {
    item,
    dimension: concordance.dimension,
    round: latest?.round ?? 0,
    ...described,
    cannotJudge: ratings.size - given.length,
    response: panel.length === 0 ? 0 : described.n / panel.length,
    change,
    state: unmet.length === 0 ? 'consensus' : isStable ? 'stable-without-consensus' : 'open',
    unmet,
    agreed: unmet.length === 0 ? described.leading : null,
  };
}

function unmetBy(
  { n, leading, leadingShare, iqr }: ReturnType<typeof describeRatings>,
  { status, w }: DelphiDimensionResult,
  { share, maxIqr, minKendallW, minResponse }: DelphiConsensusRule,
  invited: number,
): readonly DelphiUnmet[] {
  const unmet: DelphiUnmet[] = [];
  if (n === 0 || !reaches(n, invited, minResponse)) unmet.push('response');
  if (leading === null || leadingShare === null || !reaches(leadingShare * n, n, share)) unmet.push('share');
  if (maxIqr !== null && (iqr === null || iqr > maxIqr + ROUNDING)) unmet.push('iqr');
  // Concordance of one item, or of raters none of whom tells two items apart, does not exist and is not asked.
  const isAsked = status === 'ok' || status === 'too-few-raters';
  if (minKendallW !== null && isAsked && (w === null || w < minKendallW - ROUNDING)) unmet.push('kendall-w');
  return unmet;
}

const ROUNDING = 1e-9;

/** Whether a count is at least a share of a total; exact shares such as 15 of 20 for 0.75 count whatever the rounding. */
function reaches(count: number, total: number, share: number): boolean {
  return count >= share * total - ROUNDING;
}

function decisionOf(items: readonly DelphiItemResult[], round: number, maxRounds: number): DelphiDecision {
  const open = items.filter(({ state }) => state === 'open').map(({ item }) => item);
  if (open.length > 0) {
    return round >= maxRounds ? { kind: 'stop', reason: 'max-rounds' } : { kind: 'continue', items: open };
  }
  const areAgreed = items.every(({ state }) => state === 'consensus');
  return { kind: 'stop', reason: areAgreed ? 'consensus' : 'settled' };
}
