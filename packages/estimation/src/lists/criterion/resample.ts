import type { CaptureHistories } from '@repere/contracts';
import { forEachReplicate, forEachWithoutOne, type ReplicateRange } from '../bootstrap/resample.ts';
import { repeatCriterion } from './repeat.ts';
import type { CriterionRule } from './rule.ts';

/**
 * Bootstrap values of the number of persons with the choice repeated: one row a replicate, one column for each number of
 * candidates in the rule's grid, NaN where none of them has an estimate. Replicate r is the same in every range, and its
 * table is that of every other method.
 *
 * Source: Silverman, Chan and Vincent (2024), Statistics and Computing 34:44, section 4.
 */
export function criterionReplicates(
  histories: CaptureHistories,
  rule: CriterionRule,
  range: ReplicateRange,
): Float64Array {
  const columns = rule.grid.length;
  const totals = new Float64Array(Math.max(0, range.to - range.from) * columns);
  if (columns === 0) return totals;
  const repeat = repeatCriterion(histories, rule);
  forEachReplicate(histories, range, (counts, replicate) => repeat(counts, totals, (replicate - range.from) * columns));
  return totals;
}

/** The same with one person left out: one row for each distinct history, in the order of the table. */
export function criterionJackknife(histories: CaptureHistories, rule: CriterionRule): Float64Array {
  const columns = rule.grid.length;
  const totals = new Float64Array(histories.counts.length * columns);
  if (columns === 0) return totals;
  const repeat = repeatCriterion(histories, rule);
  forEachWithoutOne(histories, (counts, history) => repeat(counts, totals, history * columns));
  return totals;
}
