import { failure } from '@repere/contracts';
import type { Pool } from './pool.ts';
import type { Task, TaskResult } from './task.ts';

/** Hands tasks to a pool, in the order they come. */
export interface TaskQueue {
  run(task: Task): Promise<TaskResult>;
  /** Cancels what is running and refuses the rest; after a failure nothing else needs to go on. */
  stop(): void;
}

/**
 * A queue before a pool. A few tasks more than the pool can hold are on their way at any time, so that no worker waits and a
 * cancel leaves little behind. Tasks reject with `run.cancelled` once the signal aborts or the queue is stopped.
 */
export function taskQueue(pool: Pool, signal?: AbortSignal): TaskQueue {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  if (signal?.aborted === true) stop();
  signal?.addEventListener('abort', stop, { once: true });
  stopping.signal.addEventListener('abort', () => signal?.removeEventListener('abort', stop), { once: true });

  const most = pool.size * 2;
  const waiting: (() => void)[] = [];
  let running = 0;
  const refused = () => failure('run.cancelled');
  stopping.signal.addEventListener('abort', () => {
    for (const wake of waiting.splice(0)) wake();
  });

  return {
    stop,
    async run(task) {
      if (stopping.signal.aborted) throw refused();
      if (running >= most) {
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
        if (stopping.signal.aborted) throw refused();
      }
      running += 1;
      try {
        return await pool.run(task, stopping.signal);
      } finally {
        running -= 1;
        waiting.shift()?.();
      }
    },
  };
}
