import type { ListsEstimate, ListsOptions, StratifiedHistories } from '@repere/contracts';
import { columnOf, monteCarloShare, type Unsourced } from '@repere/estimation';
import type { Task } from '../tasks/task.ts';
import { type BootstrapValues, bootstrapOf } from './replicates.ts';
import { type MethodContext, type MethodOutcome, unexpected, valuesOf } from './run-method.ts';

/** The model with strata on the whole table. */
export interface CovariatesOutcome {
  readonly total: MethodOutcome;
  /** Of each stratum, with its domain. */
  readonly parts: readonly Unsourced<ListsEstimate>[];
}

/** One log-linear model in lists and strata, with a bootstrap that repeats its choice. */
export async function runCovariates(
  stratified: StratifiedHistories,
  { level, bootstrap, precision, seed }: ListsOptions,
  { queue, meter }: MethodContext,
): Promise<CovariatesOutcome> {
  const found = await queue.run({ kind: 'strata.select', stratified });
  if (found.kind !== 'selection') throw unexpected(found);
  const { selection } = found;
  const values =
    selection === null || selection.total === null
      ? null
      : await bootstrapOf(
          { bootstrap, precision },
          {
            replicates: async (from, to) => {
              const { repetition } = selection;
              const task: Task = { kind: 'strata.replicates', stratified, repetition, seed, from, to };
              const rows = valuesOf(await queue.run(task));
              meter.step();
              return rows;
            },
            jackknife: async () => {
              const { repetition } = selection;
              return valuesOf(await queue.run({ kind: 'strata.jackknife', stratified, repetition }));
            },
            errorWith: async (sample) => monteCarloShare((await chosen(sample)).total),
          },
        );
  const { total, strata } = await chosen(values);
  meter.finish();
  const width = stratified.strata.length + 1;
  return {
    total: {
      estimates: [total],
      ...(values !== null && {
        bootstrap: {
          replicates: columnOf(values.replicates, width, 0),
          jackknife: columnOf(values.jackknife, width, 0),
        },
      }),
    },
    parts: strata,
  };

  async function chosen(sample: BootstrapValues | null) {
    const bootstrapped = sample === null ? {} : { bootstrap: sample };
    const result = await queue.run({ kind: 'strata.chosen', stratified, selection, level, ...bootstrapped });
    if (result.kind !== 'with-strata') throw unexpected(result);
    return result;
  }
}
