import { Failure, failure } from '@repere/contracts';
import type { Pool, Task, TaskResult } from '@repere/workbench';
import { Tinypool } from 'tinypool';
import type { Outcome } from './outcome.ts';

/** Worker threads of this process. */
export interface NodePool extends Pool {
  /** Stops every worker; tasks that are not done reject with `run.cancelled`. */
  close(): Promise<void>;
}

/**
 * A pool of worker threads. A cancelled task stops at once, running or not: its thread is ended and replaced. A
 * thread that dies of itself (for example out of memory) rejects its task with `run.worker-lost`, and is replaced.
 * Idle threads do not keep the process alive.
 *
 * @param workers Number of threads.
 * @param entry   File whose default export does a task; the built worker of this package unless a test says otherwise.
 */
export function nodePool(workers: number, entry: URL = builtWorker()): NodePool {
  const threads = new Tinypool({
    filename: entry.href,
    minThreads: workers,
    maxThreads: workers,
    // Flags of the parent (a test runner's loaders, for one) are not for the worker, which is built code.
    execArgv: [],
  });
  // Says that a thread died without a task. An idle one is replaced and nobody needs to hear; but when the entry cannot
  // even be loaded there are no threads left, and waiting tasks would wait for ever.
  threads.on('error', () => threads.cancelPendingTasks());
  const watched = new WeakSet<object>();
  let isClosed = false;

  /** A thread that exits without an error would leave its task waiting for ever; report the exit as one. */
  const watchExits = (): void => {
    for (const thread of threads.threads) {
      if (watched.has(thread)) continue;
      watched.add(thread);
      thread.once('exit', () => {
        // Threads that the pool ended itself are no longer among its threads.
        if (threads.threads.includes(thread)) thread.emit('error', new Error('The thread exited'));
      });
    }
  };

  return {
    size: workers,
    async run(task: Task, signal?: AbortSignal): Promise<TaskResult> {
      if (isClosed || signal?.aborted === true) throw failure('run.cancelled');
      const outcome = await settled(threads, task, signal, watchExits).catch((cause: unknown) => {
        const code = isClosed || signal?.aborted === true ? 'run.cancelled' : 'run.worker-lost';
        throw failure(code, {}, undefined, { cause });
      });
      switch (outcome.kind) {
        case 'done':
          return outcome.result;
        case 'failed':
          throw new Failure(outcome.problems);
        case 'broken':
          throw new Error(outcome.message, { cause: outcome.stack });
        default:
          return outcome satisfies never;
      }
    },
    async close() {
      isClosed = true;
      await threads.destroy();
    },
  };
}

function settled(
  threads: Tinypool,
  task: Task,
  signal: AbortSignal | undefined,
  watchExits: () => void,
): Promise<Outcome> {
  // A signal of its own per task: one signal shared by many tasks would collect more listeners than Node allows quietly.
  const running = threads.run(task, signal === undefined ? {} : { signal: AbortSignal.any([signal]) });
  watchExits();
  return running;
}

/** The worker is loaded from `dist` even when this file runs from its source, in tests. */
function builtWorker(): URL {
  const fromHere = import.meta.url.endsWith('.ts') ? '../../../dist/platform/pool/worker.js' : './worker.js';
  return new URL(fromHere, import.meta.url);
}
