import { Failure, failure } from '@repere/contracts';
import type { Pool, Task, TaskResult } from '@repere/workbench';
import type { Assignment, Outcome } from './outcome.ts';

/** The part of a browser's `Worker` that the pool uses. */
export interface ComputeWorker {
  postMessage(assignment: Assignment): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Outcome>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface WorkerPool extends Pool {
  /** Ends all workers; tasks that are not done reject with `run.cancelled`. */
  close(): void;
}

interface Job {
  readonly task: Task;
  readonly settle: (outcome: Outcome | { readonly kind: 'cancelled' } | { readonly kind: 'lost' }) => void;
}

/**
 * A pool over workers of the browser. Workers are started when first needed and kept. A cancelled task ends its worker,
 * since a computation in progress cannot be asked to stop; a worker that dies rejects its task with `run.worker-lost`.
 */
export function workerPool(size: number, start: () => ComputeWorker): WorkerPool {
  const idle: ComputeWorker[] = [];
  const busy = new Map<Job, ComputeWorker>();
  const waiting: Job[] = [];
  let isClosed = false;

  const pump = (): void => {
    while (!isClosed && waiting.length > 0 && busy.size < size) {
      const job = waiting.shift();
      if (job === undefined) return;
      const worker = idle.pop() ?? start();
      busy.set(job, worker);
      worker.onmessage = ({ data }) => {
        busy.delete(job);
        idle.push(worker);
        job.settle(data);
        pump();
      };
      worker.onerror = () => {
        busy.delete(job);
        worker.terminate();
        job.settle({ kind: 'lost' });
        pump();
      };
      worker.postMessage({ task: job.task });
    }
  };

  const cancel = (job: Job): void => {
    const place = waiting.indexOf(job);
    if (place >= 0) waiting.splice(place, 1);
    busy.get(job)?.terminate();
    busy.delete(job);
    job.settle({ kind: 'cancelled' });
    pump();
  };

  return {
    size,
    run(task, signal) {
      return new Promise<TaskResult>((resolve, reject) => {
        if (isClosed || signal?.aborted === true) {
          reject(failure('run.cancelled'));
          return;
        }
        const abort = () => cancel(job);
        const job: Job = {
          task,
          settle: (outcome) => {
            signal?.removeEventListener('abort', abort);
            if (outcome.kind === 'done') resolve(outcome.result);
            else reject(errorOf(outcome));
          },
        };
        signal?.addEventListener('abort', abort, { once: true });
        waiting.push(job);
        pump();
      });
    },
    close() {
      isClosed = true;
      for (const job of [...waiting, ...busy.keys()]) cancel(job);
      for (const worker of idle.splice(0)) worker.terminate();
    },
  };
}

function errorOf(
  outcome: Exclude<Outcome, { kind: 'done' }> | { readonly kind: 'cancelled' } | { readonly kind: 'lost' },
): Error {
  switch (outcome.kind) {
    case 'failed':
      return new Failure(outcome.problems);
    case 'broken':
      return new Error(outcome.message);
    case 'cancelled':
      return failure('run.cancelled');
    case 'lost':
      return failure('run.worker-lost');
    default:
      return outcome satisfies never;
  }
}
