import { type DelphiItemResult, type DelphiScale, delphiScaleValues } from '@repere/contracts';
import { quantile } from '@repere/numerics';
import { endOf, endsOf } from './ends.ts';

/** What the ratings of one item look like, whoever gave them. */
export type RatingsDescribed = Pick<
  DelphiItemResult,
  'n' | 'counts' | 'shares' | 'mode' | 'modeShare' | 'median' | 'quartiles' | 'iqr' | 'leading' | 'leadingShare'
>;

/**
 * Counts, shares, mode, median and quartiles of ratings given as positions on the scale, from 1. Quantiles are of type 7:
 * linear between the ranks, so that a quartile may lie between two values of the scale.
 */
export function describeRatings(positions: readonly number[], scale: DelphiScale): RatingsDescribed {
  const values = delphiScaleValues(scale);
  const n = positions.length;
  const counts = values.map((_, index) => positions.filter((position) => position === index + 1).length);
  const named = Object.fromEntries(values.map((value, index) => [value, counts[index] ?? 0]));
  if (n === 0) {
    return {
      n,
      counts: named,
      shares: null,
      mode: null,
      modeShare: null,
      median: null,
      quartiles: null,
      iqr: null,
      leading: null,
      leadingShare: null,
    };
  }
  const ends = endsOf(scale);
  const forEnds = ends.map((end) => positions.filter((position) => endOf(scale, position) === end).length);
  const sorted = Float64Array.from(positions).sort();
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share, 7)) as [
    number,
    number,
    number,
  ]; // Three shares give three quantiles.
  return {
    n,
    counts: named,
    shares: Object.fromEntries(values.map((value, index) => [value, (counts[index] ?? 0) / n])),
    mode: soleLeader(values, counts),
    modeShare: Math.max(...counts) / n,
    median,
    quartiles: [lower, upper],
    iqr: upper - lower,
    leading: soleLeader(ends, forEnds),
    leadingShare: Math.max(...forEnds) / n,
  };
}

/** The name with the highest count; null when two share it, or nothing was counted. */
function soleLeader(names: readonly string[], counts: readonly number[]): string | null {
  const highest = Math.max(...counts);
  const leaders = names.filter((_, index) => counts[index] === highest);
  return highest > 0 && leaders.length === 1 ? (leaders[0] ?? null) : null;
}
