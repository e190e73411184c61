import { describe, expect, it } from 'vitest';
import type { Pool } from './pool.ts';
import { runTasks } from './run-tasks.ts';
import type { Task, TaskResult } from './task.ts';

const histories = { kind: 'capture-histories', lists: ['A', 'B'], histories: [1], counts: [1] } as const;
const tasks = Array.from(
  { length: 10 },
  (_, from): Task => ({ kind: 'lists.replicates', histories, threshold: 0, seed: 0, from, to: from + 1 }),
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

describe('runTasks', () => {
  it('gives results in the order of the tasks, whatever order they end in', async () => {
    const { pool, running } = handPool(10);
    const all = runTasks(tasks, { pool });
    await turn();
    for (const { finish } of [...running.values()].reverse()) finish();
    const results = await all;
    expect(results.map((result) => (result.kind === 'values' ? result.values[0] : null))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it('hands out no more than twice what the pool can hold', async () => {
    const { pool, running } = handPool(2);
    const stop = new AbortController();
    const all = runTasks(tasks, { pool, signal: stop.signal });
    await turn();
    expect(running.size).toBe(4);
    stop.abort();
    await expect(all).rejects.toThrow('cancelled');
  });

  it('hands a cancel on to every running task and starts no other', async () => {
    const { pool, running, cancelled } = handPool(1);
    const stop = new AbortController();
    const all = runTasks(tasks, { pool, signal: stop.signal });
    await turn();
    stop.abort();
    await expect(all).rejects.toThrow();
    expect(cancelled).toEqual([0, 1]);
    expect(running.size).toBe(2);
  });

  it('starts nothing when it is cancelled beforehand', async () => {
    const { pool, running } = handPool(1);
    await expect(runTasks(tasks, { pool, signal: AbortSignal.abort() })).rejects.toThrow('run.cancelled');
    expect(running.size).toBe(0);
  });

  it('stops the other tasks when one fails, and reports that failure', async () => {
    const { pool, running, cancelled } = handPool(2);
    const all = runTasks(tasks, { pool });
    await turn();
    running.get(2)?.fail(new Error('broken'));
    await expect(all).rejects.toThrow('broken');
    expect(cancelled).toEqual(expect.arrayContaining([0, 1, 3]));
    expect(running.size).toBe(4);
  });
});
