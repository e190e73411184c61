import type { StratifiedHistories } from '@repere/contracts';
import type { ReplicateRange } from '../bootstrap/resample.ts';
import { forEachStratifiedReplicate, forEachStratifiedWithoutOne } from '../strata/resample.ts';
import { searchCovariates } from './search.ts';
import { chooseForTable } from './select.ts';
import type { CovariateRule } from './space.ts';

/**
 * Bootstrap values with the choice of the model repeated: rows of the number of persons in all strata, then in each stratum,
 * one row a replicate; NaN where no model has an estimate. Each stratum is resampled to its own size. Ranges that follow each
 * other give arrays that follow each other.
 *
 * Where all models can be compared the choice is repeated in full; where the search goes downhill it starts, in each sample,
 * from the model chosen for the table and from independent lists.
 */
export function covariateReplicates(
  stratified: StratifiedHistories,
  rule: CovariateRule,
  range: ReplicateRange,
): Float64Array {
  const width = stratified.strata.length + 1;
  const values = new Float64Array(width * Math.max(0, range.to - range.from));
  const repeat = repeatedChoice(stratified, rule);
  forEachStratifiedReplicate(stratified, range, (counts, replicate) => {
    repeat(counts, values, (replicate - range.from) * width);
  });
  return values;
}

/**
 * The same rows with one person left out, one for each distinct history of each stratum, stratum after stratum in the order of
 * the table.
 */
export function covariateJackknife(stratified: StratifiedHistories, rule: CovariateRule): Float64Array {
  const width = stratified.strata.length + 1;
  const cells = stratified.strata.reduce((sum, { counts }) => sum + counts.length, 0);
  const values = new Float64Array(width * cells);
  const repeat = repeatedChoice(stratified, rule);
  forEachStratifiedWithoutOne(stratified, (counts, cell) => {
    repeat(counts, values, cell * width);
  });
  return values;
}

/** The choice for other counts of the cells of a table; writes the total and the strata at an offset. */
function repeatedChoice(
  stratified: StratifiedHistories,
  rule: CovariateRule,
): (counts: Float64Array, values: Float64Array, offset: number) => void {
  const { fitter, space, starts, chosen } = chooseForTable(stratified, rule);
  const alone = space.plan([]);
  const from = chosen === null || chosen === alone ? [alone] : [chosen, alone];
  const { strata, lists } = fitter.layout;
  return (counts, values, offset) => {
    fitter.load(counts);
    const { best } = searchCovariates(fitter, { space, starts, fillsStarts: false, from, isFull: false });
    values[offset] = best === null ? Number.NaN : best.total;
    for (let stratum = 0; stratum < strata; stratum++) {
      const persons = fitter.atLeast[stratum * 2 ** lists]!;
      values[offset + 1 + stratum] = best === null ? Number.NaN : persons + best.unseen[stratum]!;
    }
  };
}
