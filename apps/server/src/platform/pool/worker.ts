import { isFailure } from '@repere/contracts';
import { runTask, type Task } from '@repere/workbench';
import type { Outcome } from './outcome.ts';

/** Entry of each worker thread: one task in, one outcome out. */
export default function work(task: Task): Outcome {
  try {
    return { kind: 'done', result: runTask(task) };
  } catch (error) {
    if (isFailure(error)) return { kind: 'failed', problems: error.problems };
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'broken', message, stack };
  }
}
