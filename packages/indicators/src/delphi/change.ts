import type { DelphiChange, DelphiScale } from '@repere/contracts';
import type { RatingsByPanelist } from './concordance.ts';
import { describeRatings } from './describe-ratings.ts';

/** One round that asked an item, and what was said. */
export interface Asked {
  readonly round: number;
  readonly ratings: RatingsByPanelist;
}

/** Changes between the last two rounds that asked an item, oldest first in `history`; null when there was one only. */
export function changeOf(history: readonly Asked[], scale: DelphiScale): DelphiChange | null {
  const [before, now] = history.slice(-2);
  if (before === undefined || now === undefined) return null;
  const rated = [...before.ratings].filter(([, position]) => position > 0);
  const both = rated.filter(([id]) => (now.ratings.get(id) ?? 0) > 0);
  const changed = both.filter(([id, position]) => now.ratings.get(id) !== position).length;
  const [was, is] = [before, now].map(
    ({ ratings }) =>
      describeRatings(
        [...ratings.values()].filter((position) => position > 0),
        scale,
      ).modeShare,
  );
  return {
    before: before.round,
    both: both.length,
    changed,
    changedShare: both.length === 0 ? null : changed / both.length,
    lost: rated.length - both.length,
    modeShareGain: was == null || is == null ? null : is - was,
  };
}
