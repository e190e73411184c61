import { failure } from '@repere/contracts';
import { runTask } from './run-task.ts';
import type { Task, TaskResult } from './task.ts';

/** Something that does tasks: here, in threads, or in the browser's workers. */
export interface Pool {
  /** Tasks that can run at the same time; decides speed, never figures. */
  readonly size: number;
  /**
   * Does one task. When the signal aborts, it rejects at once with `run.cancelled`, whether the task was waiting or
   * running.
   */
  run(task: Task, signal?: AbortSignal): Promise<TaskResult>;
}

/**
 * A pool without workers: tasks run one after another on the calling thread, which gets a turn between two of them,
 * so that a page stays alive and a cancel is heard.
 *
 * @example
 * const result = await runLists({ histories }, options, { pool: inlinePool(), engine: 'v8' });
 */
export function inlinePool(): Pool {
  return {
    size: 1,
    async run(task, signal) {
      await turn();
      if (signal?.aborted === true) throw failure('run.cancelled');
      return runTask(task);
    },
  };
}

/** Lets timers, messages and input be handled: a promise alone would not. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
