import { failure } from '@repere/contracts';
import type { Pool } from './pool.ts';
import type { Task, TaskResult } from './task.ts';

/**
 * Does all tasks on a pool and gives their results in the order of the tasks. A few tasks more than the pool can hold
 * are on their way at any time, so that no worker waits and a cancel leaves little behind. The first failure stops
 * the rest.
 */
export async function runTasks(
  tasks: readonly Task[],
  { pool, signal, onDone }: { pool: Pool; signal?: AbortSignal | undefined; onDone?: (task: Task) => void },
): Promise<readonly TaskResult[]> {
  if (signal?.aborted === true) throw failure('run.cancelled');
  const results = new Map<number, TaskResult>();
  const queue = tasks.entries();
  const stop = new AbortController();
  const cancel = () => stop.abort();
  signal?.addEventListener('abort', cancel, { once: true });

  const carrier = async (): Promise<void> => {
    // All carriers take from one iterator, so each task is taken once.
    for (const [index, task] of queue) {
      if (stop.signal.aborted) throw failure('run.cancelled');
      results.set(index, await pool.run(task, stop.signal));
      onDone?.(task);
    }
  };
  const carriers = Array.from({ length: Math.min(pool.size * 2, tasks.length) }, carrier);
  try {
    await Promise.all(carriers);
  } finally {
    // After a failure the other carriers end with a cancel of their own; it says nothing new.
    stop.abort();
    await Promise.allSettled(carriers);
    signal?.removeEventListener('abort', cancel);
  }
  return tasks.map((_, index) => {
    const result = results.get(index);
    if (result === undefined) throw failure('run.worker-lost');
    return result;
  });
}
