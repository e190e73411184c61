import { DEFAULT_LISTS_OPTIONS, isFailure } from '@repere/contracts';
import { runTask, type Task } from '@repere/workbench';
import { describe, expect, it } from 'vitest';
import type { Assignment, Outcome } from './outcome.ts';
import { type ComputeWorker, workerPool } from './worker-pool.ts';

/** A worker that answers when the test says so. */
class HeldWorker implements ComputeWorker {
  onmessage: ((event: MessageEvent<Outcome>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  assignment: Assignment | undefined;
  isTerminated = false;

  postMessage(assignment: Assignment): void {
    this.assignment = assignment;
  }

  terminate(): void {
    this.isTerminated = true;
  }

  answer(outcome: Outcome): void {
    this.onmessage?.(new MessageEvent('message', { data: outcome }));
  }
}

const values = (...numbers: number[]): Outcome => ({
  kind: 'done',
  result: { kind: 'values', values: Float64Array.from(numbers) },
});

const task = (from: number): Task => ({
  kind: 'lists.replicates',
  histories: { kind: 'capture-histories', lists: ['A', 'B'], histories: [1, 2, 3], counts: [5, 4, 2] },
  choice: { kind: 'stepwise', threshold: DEFAULT_LISTS_OPTIONS.threshold },
  seed: 1,
  from,
  to: from + 1,
});

function heldPool(size: number) {
  const workers: HeldWorker[] = [];
  const pool = workerPool(size, () => {
    const worker = new HeldWorker();
    workers.push(worker);
    return worker;
  });
  return { pool, workers };
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'done';
  } catch (error) {
    return isFailure(error) ? error.problems[0].code : String(error);
  }
}

describe('the worker pool', () => {
  it('keeps tasks waiting when all workers are busy, and reuses workers', async () => {
    const { pool, workers } = heldPool(2);
    const runs = [pool.run(task(0)), pool.run(task(1)), pool.run(task(2))];
    expect(workers.map(({ assignment }) => assignment?.task)).toEqual([task(0), task(1)]);

    workers[1]!.answer(values(1));
    expect(workers).toHaveLength(2);
    expect(workers[1]!.assignment?.task).toEqual(task(2));
    workers[1]!.answer(values(2));
    workers[0]!.answer(values(0));
    expect(await Promise.all(runs)).toEqual([0, 1, 2].map((n) => ({ kind: 'values', values: Float64Array.of(n) })));
  });

  it('ends the worker of a cancelled task and goes on with the next', async () => {
    const { pool, workers } = heldPool(1);
    const cancel = new AbortController();
    const first = codeOf(pool.run(task(0), cancel.signal));
    const second = pool.run(task(1));
    cancel.abort();
    expect(await first).toBe('run.cancelled');
    expect(workers[0]!.isTerminated).toBe(true);
    workers[1]!.answer(values(7));
    expect(await second).toEqual({ kind: 'values', values: Float64Array.of(7) });
  });

  it('forgets a task that is cancelled while it waits', async () => {
    const { pool, workers } = heldPool(1);
    const cancel = new AbortController();
    const first = pool.run(task(0));
    const second = codeOf(pool.run(task(1), cancel.signal));
    cancel.abort();
    expect(await second).toBe('run.cancelled');
    workers[0]!.answer(values(3));
    await first;
    expect(workers[0]!.assignment?.task).toEqual(task(0));
  });

  it('says that a worker was lost and replaces it', async () => {
    const { pool, workers } = heldPool(1);
    const first = codeOf(pool.run(task(0)));
    workers[0]!.onerror?.(Object.assign(new Event('error'), { message: 'out of memory' }) as ErrorEvent);
    expect(await first).toBe('run.worker-lost');
    const second = pool.run(task(1));
    workers[1]!.answer(values(4));
    expect(await second).toEqual({ kind: 'values', values: Float64Array.of(4) });
  });

  it('keeps the code of an expected failure', async () => {
    const { pool, workers } = heldPool(1);
    const run = codeOf(pool.run(task(0)));
    workers[0]!.answer({ kind: 'failed', problems: [{ code: 'lists.too-few', details: { found: 1 } }] });
    expect(await run).toBe('lists.too-few');
  });

  it('rejects everything that is not done when it is closed', async () => {
    const { pool, workers } = heldPool(1);
    const runs = [codeOf(pool.run(task(0))), codeOf(pool.run(task(1)))];
    pool.close();
    expect(await Promise.all(runs)).toEqual(['run.cancelled', 'run.cancelled']);
    expect(workers.every(({ isTerminated }) => isTerminated)).toBe(true);
    expect(await codeOf(pool.run(task(2)))).toBe('run.cancelled');
  });

  it('computes what the task itself computes', async () => {
    const answering = (): ComputeWorker => {
      const worker: ComputeWorker = {
        onmessage: null,
        onerror: null,
        postMessage: (assignment) => {
          const data: Outcome = { kind: 'done', result: runTask(assignment.task) };
          queueMicrotask(() => worker.onmessage?.(new MessageEvent('message', { data })));
        },
        terminate: () => undefined,
      };
      return worker;
    };
    expect(await workerPool(2, answering).run(task(0))).toEqual(runTask(task(0)));
  });
});
