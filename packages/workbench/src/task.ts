import type { CaptureHistories, ListsEstimate, ListsMethod } from '@repere/contracts';
import {
  estimateAllTwoWay,
  estimateChao,
  estimateMainEffects,
  estimatePairs,
  stepwiseEstimate,
  stepwiseJackknife,
  stepwiseReplicates,
  type Unsourced,
} from '@repere/estimation';

/** Methods whose whole work is one short fit. */
export type DirectMethod = Exclude<ListsMethod, 'stepwise'>;

/**
 * A piece of work small enough to be lost or cancelled without regret. Plain data, so that it can be posted to any
 * worker; everything that decides its result stands in it.
 */
export type Task =
  | {
      readonly kind: 'lists.estimate';
      readonly method: DirectMethod;
      readonly histories: CaptureHistories;
      readonly level: number;
    }
  /** Bootstrap replicates `from` (inclusive) to `to` (exclusive). */
  | {
      readonly kind: 'lists.replicates';
      readonly histories: CaptureHistories;
      readonly threshold: number;
      readonly seed: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'lists.jackknife'; readonly histories: CaptureHistories; readonly threshold: number }
  | {
      readonly kind: 'lists.stepwise';
      readonly histories: CaptureHistories;
      readonly threshold: number;
      readonly level: number;
      /** All replicates of the seed, and the jackknife. */
      readonly bootstrap?: {
        readonly replicates: Float64Array;
        readonly jackknife: Float64Array;
        readonly seed: number;
      };
    };

/** What a task gives back; plain data again. */
export type TaskResult =
  | { readonly kind: 'estimates'; readonly estimates: readonly Unsourced<ListsEstimate>[] }
  | { readonly kind: 'values'; readonly values: Float64Array };

/**
 * Does one task, here and now. Worker entries call this and nothing else, so every pool computes the same.
 */
export function runTask(task: Task): TaskResult {
  switch (task.kind) {
    case 'lists.estimate':
      return { kind: 'estimates', estimates: directEstimates(task.method, task.histories, task.level) };
    case 'lists.replicates': {
      const { histories, threshold, seed, from, to } = task;
      return { kind: 'values', values: stepwiseReplicates(histories, { threshold, seed, from, to }) };
    }
    case 'lists.jackknife':
      return { kind: 'values', values: stepwiseJackknife(task.histories, task.threshold) };
    case 'lists.stepwise': {
      const { histories, threshold, level, bootstrap } = task;
      const options = bootstrap === undefined ? { threshold, level } : { threshold, level, bootstrap };
      return { kind: 'estimates', estimates: [stepwiseEstimate(histories, options)] };
    }
    default:
      return unknownTask(task);
  }
}

function directEstimates(
  method: DirectMethod,
  histories: CaptureHistories,
  level: number,
): readonly Unsourced<ListsEstimate>[] {
  switch (method) {
    case 'main':
      return [estimateMainEffects(histories, level)].flat();
    case 'two-way':
      return [estimateAllTwoWay(histories, level)].flat();
    case 'chao':
      return [estimateChao(histories, level)].flat();
    case 'pairs':
      return [estimatePairs(histories, level)].flat();
    default:
      return unknownTask(method);
  }
}

function unknownTask(task: never): never {
  throw new TypeError(`No such task: ${JSON.stringify(task)}`);
}
