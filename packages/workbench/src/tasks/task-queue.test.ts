import { describe, expect, it } from 'vitest';
import type { Pool } from './pool.ts';
import type { Task, TaskResult } from './task.ts';
import { taskQueue } from './task-queue.ts';

const histories = { kind: 'capture-histories', lists: ['A', 'B'], histories: [1], counts: [1] } as const;
const tasks = Array.from(
  { length: 10 },
  (_, from): Task => ({
    kind: 'lists.replicates',
    histories,
    choice: { kind: 'stepwise', threshold: 0 },
    seed: 0,
    from,
    to: from + 1,
  }),
);

/** A pool whose tasks finish when the test says so. */
function handPool(size: number) {
  const running = new Map<number, { finish: () => void; fail: (error: Error) => void }>();
  const cancelled: number[] = [];
  const pool: Pool = {
    size,
    run: (task, signal) =>
      new Promise<TaskResult>((resolve, reject) => {
        if (task.kind !== 'lists.replicates') throw new Error('other task');
        const { from } = task;
        signal?.addEventListener('abort', () => {
          cancelled.push(from);
          reject(new Error('cancelled'));
        });
        running.set(from, {
          finish: () => resolve({ kind: 'values', values: Float64Array.of(from) }),
          fail: reject,
        });
      }),
  };
  return { pool, running, cancelled };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** All tasks through a queue that stops at the first failure, as a run does it. */
function runAll(pool: Pool, signal?: AbortSignal) {
  const queue = taskQueue(pool, signal);
  return Promise.all(tasks.map((task) => queue.run(task))).finally(queue.stop);
}

describe('taskQueue', () => {
  it('gives each task its own result, whatever order they end in', async () => {
    const { pool, running } = handPool(10);
    const all = runAll(pool);
    await turn();
    for (const { finish } of [...running.values()].reverse()) finish();
    const results = await all;
    expect(results.map((result) => (result.kind === 'values' ? result.values[0] : null))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it('hands out no more than twice what the pool can hold, and the next when one is done', async () => {
    const { pool, running } = handPool(2);
    const stop = new AbortController();
    const all = runAll(pool, stop.signal);
    await turn();
    expect([...running.keys()]).toEqual([0, 1, 2, 3]);
    running.get(1)?.finish();
    await turn();
    expect([...running.keys()]).toEqual([0, 1, 2, 3, 4]);
    stop.abort();
    await expect(all).rejects.toThrow('cancelled');
  });

  it('hands a cancel on to every running task and starts no other', async () => {
    const { pool, running, cancelled } = handPool(1);
    const stop = new AbortController();
    const all = runAll(pool, stop.signal);
    await turn();
    stop.abort();
    await expect(all).rejects.toThrow();
    await turn();
    expect(cancelled).toEqual([0, 1]);
    expect(running.size).toBe(2);
  });

  it('starts nothing when it is cancelled beforehand', async () => {
    const { pool, running } = handPool(1);
    await expect(runAll(pool, AbortSignal.abort())).rejects.toThrow('run.cancelled');
    expect(running.size).toBe(0);
  });

  it('reports the failure of a task, and stops the others when it is told to', async () => {
    const { pool, running, cancelled } = handPool(2);
    const all = runAll(pool);
    await turn();
    running.get(2)?.fail(new Error('broken'));
    await expect(all).rejects.toThrow('broken');
    expect(cancelled).toEqual(expect.arrayContaining([0, 1, 3]));
    await turn();
    expect(running.size).toBeLessThanOrEqual(5);
  });
});
