import type {
  CaptureHistories,
  ListsChains,
  ListsEstimate,
  ListsMethod,
  ListsOptions,
  RankedModels,
} from '@repere/contracts';
import {
  type ChoiceBootstrap,
  columnOf,
  latentClassesApply,
  monteCarloShare,
  type Unsourced,
} from '@repere/estimation';
import type { PartMeter } from '../progress.ts';
import { type Choice, valuesPerReplicate } from '../tasks/choice.ts';
import type { DirectMethod, TaskResult } from '../tasks/task.ts';
import type { TaskQueue } from '../tasks/task-queue.ts';
import { bootstrapOf, REPLICATES_PER_TASK } from './replicates.ts';

/** What one method makes of one table. */
export interface MethodOutcome {
  readonly estimates: readonly Unsourced<ListsEstimate>[];
  /** Values behind a bootstrap interval: one a replicate, and one a history. */
  readonly bootstrap?: Pick<ChoiceBootstrap, 'replicates' | 'jackknife'>;
  /** Equally weighted posterior draws. */
  readonly draws?: Float64Array;
  readonly chains?: ListsChains;
  readonly models?: RankedModels;
}

/** Methods that need nothing but the histories of one table. */
export type TableMethod = Exclude<ListsMethod, 'covariates'>;

/** What a method needs to run. */
export interface MethodContext {
  readonly queue: TaskQueue;
  readonly meter: PartMeter;
}

/** One method on one table, by tasks that any worker can do. */
export async function runMethod(
  method: TableMethod,
  histories: CaptureHistories,
  options: ListsOptions,
  context: MethodContext,
): Promise<MethodOutcome> {
  const outcome = await outcomeOf(method, histories, options, context);
  context.meter.finish();
  return outcome;
}

/** Units of work that a method is likely to take; see `Progress`. */
export function methodUnits(method: ListsMethod, { bootstrap, chains }: ListsOptions): number {
  const replicates = Math.ceil(bootstrap / REPLICATES_PER_TASK);
  switch (method) {
    case 'stepwise':
    case 'downhill':
    case 'covariates':
      return 1 + replicates;
    case 'bic':
    case 'aic':
      return 2 + replicates;
    case 'latent-classes':
      return 1 + chains;
    default:
      return 1;
  }
}

async function outcomeOf(
  method: TableMethod,
  histories: CaptureHistories,
  options: ListsOptions,
  context: MethodContext,
): Promise<MethodOutcome> {
  switch (method) {
    case 'stepwise':
      return runChoice(histories, { kind: 'stepwise', threshold: options.threshold }, options, context);
    case 'downhill':
      return runChoice(histories, { kind: 'downhill', order: options.order }, options, context);
    case 'bic':
    case 'aic':
      return runCriterion(method, histories, options, context);
    case 'latent-classes':
      return runChains(histories, options, context);
    default:
      return runDirect(method, histories, options, context);
  }
}

async function runDirect(
  method: DirectMethod,
  histories: CaptureHistories,
  { level, seed, model, order, priorVariance, pseudoCount }: ListsOptions,
  { queue }: MethodContext,
): Promise<MethodOutcome> {
  const options = { level, seed, model, order, priorVariance, pseudoCount };
  return estimatesOf(await queue.run({ kind: 'lists.direct', method, histories, options }));
}

async function runCriterion(
  criterion: 'bic' | 'aic',
  histories: CaptureHistories,
  options: ListsOptions,
  context: MethodContext,
): Promise<MethodOutcome> {
  const { order, candidates } = options;
  const search = { criterion, order, candidates };
  const [found, ranked] = await Promise.all([
    context.queue.run({ kind: 'lists.criterion-rule', histories, search }),
    // One picture serves both criteria.
    criterion === 'bic' ? context.queue.run({ kind: 'lists.ranked-models', histories, order }) : null,
  ]);
  context.meter.step();
  if (found.kind !== 'criterion-rule') throw unexpected(found);
  const outcome = await runChoice(histories, { kind: 'criterion', rule: found.rule }, options, context);
  const models = ranked?.kind === 'models' ? ranked.models : null;
  return models === null ? outcome : { ...outcome, models };
}

/** A method that chooses its model: with a bootstrap that repeats the choice, and grows until its limits are precise enough. */
async function runChoice(
  histories: CaptureHistories,
  choice: Choice,
  { level, bootstrap, precision, seed }: ListsOptions,
  { queue, meter }: MethodContext,
): Promise<MethodOutcome> {
  const applies = choice.kind !== 'criterion' || choice.rule.models.length > 0;
  const sample = applies
    ? await bootstrapOf(
        { bootstrap, precision },
        {
          replicates: async (from, to) => {
            const values = valuesOf(await queue.run({ kind: 'lists.replicates', histories, choice, seed, from, to }));
            meter.step();
            return values;
          },
          jackknife: async () => valuesOf(await queue.run({ kind: 'lists.jackknife', histories, choice })),
          errorWith: async (values) => {
            const estimate = await chosen({ ...values, seed });
            return monteCarloShare(estimate);
          },
        },
      )
    : null;
  const estimate = await chosen(sample === null ? undefined : { ...sample, seed });
  if (sample === null) return { estimates: [estimate] };
  const width = valuesPerReplicate(choice);
  return {
    estimates: [estimate],
    // Of values followed in several sizes, those of the full size.
    bootstrap: {
      replicates: columnOf(sample.replicates, width, width - 1),
      jackknife: columnOf(sample.jackknife, width, width - 1),
    },
  };

  async function chosen(values: ChoiceBootstrap | undefined): Promise<Unsourced<ListsEstimate>> {
    const result = await queue.run({
      kind: 'lists.chosen',
      histories,
      choice,
      level,
      ...(values !== undefined && { bootstrap: values }),
    });
    const [only] = estimatesOf(result).estimates;
    if (only === undefined) throw unexpected(result);
    return only;
  }
}

async function runChains(
  histories: CaptureHistories,
  { level, seed, classes, chains, burnIn, sweeps }: ListsOptions,
  { queue, meter }: MethodContext,
): Promise<MethodOutcome> {
  // Where the method does not apply there is nothing to draw, and the last task says why.
  const number = latentClassesApply(histories) ? chains : 0;
  const drawn = await Promise.all(
    Array.from({ length: number }, async (_, chain) => {
      const work = { classes, seed, chain, burnIn, sweeps, thin: thinningOf(sweeps) };
      const result = await queue.run({ kind: 'lists.chain', histories, work });
      meter.step();
      if (result.kind !== 'chain') throw unexpected(result);
      return result.chain;
    }),
  );
  return estimatesOf(await queue.run({ kind: 'lists.chains', histories, level, chains: drawn }));
}

/** Draws kept of each chain: more would only repeat their neighbours. */
const MOST_KEPT = 2000;

function thinningOf(sweeps: number): number {
  return Math.max(1, Math.floor(sweeps / MOST_KEPT));
}

function estimatesOf(result: TaskResult): MethodOutcome {
  if (result.kind !== 'estimates') throw unexpected(result);
  const { estimates, draws, chains } = result;
  return { estimates, ...(draws && { draws }), ...(chains && { chains }) };
}

export function valuesOf(result: TaskResult): Float64Array {
  if (result.kind !== 'values') throw unexpected(result);
  return result.values;
}

export function unexpected(result: TaskResult): TypeError {
  return new TypeError(`A task gave ${result.kind}`);
}
