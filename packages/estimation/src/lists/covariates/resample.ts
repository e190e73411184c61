import type { StratifiedHistories } from '@repere/contracts';
import type { ReplicateRange } from '../bootstrap/resample.ts';
import { forEachStratifiedReplicate, forEachStratifiedWithoutOne } from '../strata/resample.ts';
import { CovariateFitter } from './fitter.ts';
import type { ModelPlan } from './plan.ts';
import { searchCovariates } from './search.ts';
import type { CovariateRepetition } from './select.ts';
import { CovariateSpace } from './space.ts';
import { cellCounts, covariateLayout } from './table.ts';

/**
 * Bootstrap values with the choice of the model repeated: rows of the number of persons in all strata, then in each stratum,
 * one row a replicate; NaN where no model has an estimate. Each stratum is resampled to its own size. Ranges that follow each
 * other give arrays that follow each other.
 *
 * The choice is repeated as {@link CovariateRepetition} says: among all models where they are few, among the best of the table
 * where they are many, and downhill from the model chosen for the table and from independent lists where they are too many to
 * go through.
 */
export function covariateReplicates(
  stratified: StratifiedHistories,
  repetition: CovariateRepetition,
  range: ReplicateRange,
): Float64Array {
  const width = stratified.strata.length + 1;
  const values = new Float64Array(width * Math.max(0, range.to - range.from));
  const repeat = repeatedChoice(stratified, repetition);
  forEachStratifiedReplicate(stratified, range, (counts, replicate) => {
    repeat(counts, values, (replicate - range.from) * width);
  });
  return values;
}

/**
 * The same rows with one person left out, one for each distinct history of each stratum, stratum after stratum in the order of
 * the table.
 */
export function covariateJackknife(stratified: StratifiedHistories, repetition: CovariateRepetition): Float64Array {
  const width = stratified.strata.length + 1;
  const cells = stratified.strata.reduce((sum, { counts }) => sum + counts.length, 0);
  const values = new Float64Array(width * cells);
  const repeat = repeatedChoice(stratified, repetition);
  forEachStratifiedWithoutOne(stratified, (counts, cell) => {
    repeat(counts, values, cell * width);
  });
  return values;
}

/** The choice for other counts of the cells of a table; writes the total and the strata at an offset. */
function repeatedChoice(
  stratified: StratifiedHistories,
  { rule, kind, models }: CovariateRepetition,
): (counts: Float64Array, values: Float64Array, offset: number) => void {
  const original = new CovariateFitter(covariateLayout(stratified));
  original.load(cellCounts(stratified));
  const fitter = new CovariateFitter(original.layout, original.store);
  const space = new CovariateSpace(original.layout, rule, original.store);
  const plans = models.map(({ terms }) => space.plan(terms));
  const starts = new Map<ModelPlan, Float64Array | null>();
  /** From the fit to the table itself, where there is one; so a replicate does not hang on those before it. */
  const start = (plan: ModelPlan): Float64Array => {
    let known = starts.get(plan);
    if (known === undefined) {
      const coefficients = original.independentStart(plan);
      known = original.fit(plan, coefficients) === 'ok' ? coefficients : null;
      starts.set(plan, known);
    }
    return known?.slice() ?? fitter.independentStart(plan);
  };
  const options = kind === 'compare' ? { listed: plans, from: [] } : ({ listed: null, from: plans } as const);
  const { strata, lists } = fitter.layout;
  return (counts, values, offset) => {
    fitter.load(counts);
    const { best } = searchCovariates(fitter, { space, ...options, start, isFull: false });
    values[offset] = best === null ? Number.NaN : best.total;
    for (let stratum = 0; stratum < strata; stratum++) {
      const persons = fitter.atLeast[stratum * 2 ** lists]!;
      values[offset + 1 + stratum] = best === null ? Number.NaN : persons + best.unseen[stratum]!;
    }
  };
}
