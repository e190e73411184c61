import { type StratifiedHistories, type Warning, warning } from '@repere/contracts';
import { captureFrequencies } from '../dense-table.ts';
import { SPARSE_OVERLAP } from '../table-warnings.ts';
import { stratumHistories, stratumName } from './histories.ts';

/**
 * What a reader should know about the strata before any method is run: which ones have so few people on several lists that
 * estimates by stratum rest on next to nothing.
 */
export function strataWarnings(stratified: StratifiedHistories): Warning[] {
  const sparse = stratified.strata.flatMap((_, index) => {
    const overlapping = captureFrequencies(stratumHistories(stratified, index))
      .slice(1)
      .reduce((sum, persons) => sum + persons, 0);
    return overlapping < SPARSE_OVERLAP ? [index] : [];
  });
  if (sparse.length === 0) return [];
  return [
    warning('lists.sparse-strata', {
      strata: sparse.map((index) => stratumName(stratified, index)),
      count: sparse.length,
      limit: SPARSE_OVERLAP,
    }),
  ];
}
