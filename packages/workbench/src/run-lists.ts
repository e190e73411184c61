import {
  type CaptureHistories,
  LISTS_METHODS,
  type ListsBootstrap,
  type ListsEstimate,
  type ListsMethod,
  type ListsOptions,
  type ListsResult,
  type PrimaryChoice,
} from '@repere/contracts';
import { listTotals, spread, spreadWarnings, tableWarnings, type Unsourced } from '@repere/estimation';
import type { ListsInput } from './lists-input.ts';
import type { Pool } from './pool.ts';
import type { Progress } from './progress.ts';
import { listsProvenance } from './provenance.ts';
import { runTasks } from './run-tasks.ts';
import type { DirectMethod, Task, TaskResult } from './task.ts';

/** What a run needs from the program around it. */
export interface RunContext {
  readonly pool: Pool;
  /** Name and version of the JavaScript engine, for example `v8 12.4`. */
  readonly engine: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** What the analyst declared before seeing results. */
  readonly primary?: PrimaryChoice | null;
}

/**
 * Replicates in one task. Fixed, and streams belong to replicates, so that figures do not depend on the pool; small,
 * so that progress moves and a cancel is quick.
 */
const REPLICATES_PER_TASK = 20;

/**
 * One run of multiple systems estimation: every method asked for, with the spread and the warnings. Options must be
 * valid ({@link parseListsOptions}). Throws `run.cancelled` when the signal aborts.
 */
export async function runLists(input: ListsInput, options: ListsOptions, context: RunContext): Promise<ListsResult> {
  const { histories } = input;
  const methods: readonly ListsMethod[] = options.method === 'all' ? LISTS_METHODS : [options.method];
  const direct = methods.filter((method): method is DirectMethod => method !== 'stepwise');
  const withBootstrap = methods.includes('stepwise') && options.bootstrap > 0;

  const first: readonly Task[] = [
    ...direct.map((method): Task => ({ kind: 'lists.estimate', method, histories, level: options.level })),
    ...(withBootstrap ? bootstrapTasks(histories, options) : []),
  ];
  const firstResults = await runTasks(first, {
    pool: context.pool,
    signal: context.signal,
    onDone: progressCounter(first, options, withBootstrap, context.onProgress),
  });

  const byMethod = new Map<ListsMethod, readonly Unsourced<ListsEstimate>[]>();
  direct.forEach((method, index) => {
    byMethod.set(method, estimatesOf(firstResults[index]));
  });
  let replicates: Float64Array | null = null;
  if (methods.includes('stepwise')) {
    const [jackknife, ...chunks] = firstResults.slice(direct.length).map(valuesOf);
    replicates = jackknife === undefined ? null : joined(chunks);
    const task: Task = {
      kind: 'lists.stepwise',
      histories,
      threshold: options.threshold,
      level: options.level,
      ...(jackknife !== undefined &&
        replicates !== null && { bootstrap: { replicates, jackknife, seed: options.seed } }),
    };
    const [result] = await runTasks([task], { pool: context.pool, signal: context.signal });
    byMethod.set('stepwise', estimatesOf(result));
  }

  const estimates = methods.flatMap((method) => {
    const provenance = listsProvenance(method, input, options, context.engine);
    return (byMethod.get(method) ?? []).map((estimate): ListsEstimate => ({ ...estimate, provenance }));
  });
  const totals = listTotals(histories);
  const range = spread(estimates);
  return {
    kind: 'lists-result',
    version: 1,
    lists: histories.lists.map((name, index) => ({ name, persons: totals[index] ?? 0 })),
    estimates,
    spread: range,
    warnings: [...(input.warnings ?? []), ...tableWarnings(histories), ...spreadWarnings(range)],
    bootstrap: replicates === null ? null : finiteReplicates(replicates),
    primary: context.primary ?? null,
  };
}

/** The jackknife first, then the replicates in chunks. */
function bootstrapTasks(histories: CaptureHistories, { bootstrap, threshold, seed }: ListsOptions): readonly Task[] {
  const tasks: Task[] = [{ kind: 'lists.jackknife', histories, threshold }];
  for (let from = 0; from < bootstrap; from += REPLICATES_PER_TASK) {
    const to = Math.min(from + REPLICATES_PER_TASK, bootstrap);
    tasks.push({ kind: 'lists.replicates', histories, threshold, seed, from, to });
  }
  return tasks;
}

/** Counts replicates where there are any, since they are nearly all of the work; estimates otherwise. */
function progressCounter(
  tasks: readonly Task[],
  options: ListsOptions,
  withBootstrap: boolean,
  onProgress: ((progress: Progress) => void) | undefined,
): (task: Task) => void {
  let done = 0;
  return (task) => {
    if (!withBootstrap) {
      done += 1;
      onProgress?.({ phase: 'estimates', done, total: tasks.length });
    } else if (task.kind === 'lists.replicates') {
      done += task.to - task.from;
      onProgress?.({ phase: 'bootstrap', done, total: options.bootstrap });
    }
  };
}

function estimatesOf(result: TaskResult | undefined): readonly Unsourced<ListsEstimate>[] {
  if (result?.kind !== 'estimates') throw new TypeError('A task gave no estimates');
  return result.estimates;
}

function valuesOf(result: TaskResult): Float64Array {
  if (result.kind !== 'values') throw new TypeError('A task gave no values');
  return result.values;
}

function joined(chunks: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}

function finiteReplicates(replicates: Float64Array): ListsBootstrap {
  return { method: 'stepwise', replicates: Array.from(replicates).filter(Number.isFinite) };
}
