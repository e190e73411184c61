import type { Task } from '@repere/workbench';
import { afterEach, describe, expect, it } from 'vitest';
import { type NodePool, nodePool } from './node-pool.ts';

const histories = { kind: 'capture-histories', lists: ['A', 'B'], histories: [1, 2, 3], counts: [5, 4, 3] } as const;

/** Tasks that stand for what the entries below do with them, by their number. */
const task = (from: number): Task => ({
  kind: 'lists.replicates',
  histories,
  choice: { kind: 'stepwise', threshold: 0 },
  seed: 0,
  from,
  to: from + 1,
});
const ANSWER = 0;
const NEVER = 1;
const EXIT = 2;
const DIE = 3;
const FAIL = 4;
const BREAK = 5;

/** A worker whose tasks end the way the test asks. */
const entry = new URL(
  `data:text/javascript,${encodeURIComponent(`
    export default ({ from }) => {
      if (from === ${NEVER}) for (;;);
      if (from === ${EXIT}) process.exit(3);
      if (from === ${DIE}) return new Promise(() => setTimeout(() => { throw new Error('out of memory'); }));
      if (from === ${FAIL}) return { kind: 'failed', problems: [{ code: 'lists.no-people', details: {} }] };
      if (from === ${BREAK}) return { kind: 'broken', message: 'a mistake of ours', stack: 'at x' };
      return { kind: 'done', result: { kind: 'values', values: Float64Array.of(7) } };
    };
  `)}`,
);

const pools: NodePool[] = [];
function openPool(workers: number, from?: URL): NodePool {
  const pool = nodePool(workers, from);
  pools.push(pool);
  return pool;
}
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

const answer = { kind: 'values', values: Float64Array.of(7) };

describe('nodePool', () => {
  it('does tasks in other threads and gives their results', async () => {
    const pool = openPool(2, entry);
    expect(pool.size).toBe(2);
    expect(await Promise.all([pool.run(task(ANSWER)), pool.run(task(ANSWER)), pool.run(task(ANSWER))])).toEqual([
      answer,
      answer,
      answer,
    ]);
  });

  it('stops a task that never ends, and goes on with the next', async () => {
    const pool = openPool(1, entry);
    const stop = new AbortController();
    const endless = pool.run(task(NEVER), stop.signal);
    const waiting = pool.run(task(ANSWER));
    setTimeout(() => stop.abort(), 50);
    await expect(endless).rejects.toThrow('run.cancelled');
    await expect(waiting).resolves.toEqual(answer);
  });

  it('cancels a task that waits, and leaves the running one alone', async () => {
    const pool = openPool(1, entry);
    const stopRunning = new AbortController();
    const stopWaiting = new AbortController();
    const running = pool.run(task(NEVER), stopRunning.signal);
    const waiting = pool.run(task(ANSWER), stopWaiting.signal);
    stopWaiting.abort();
    await expect(waiting).rejects.toThrow('run.cancelled');
    stopRunning.abort();
    await expect(running).rejects.toThrow('run.cancelled');
  });

  it('starts nothing for a signal that is aborted already', async () => {
    await expect(openPool(1, entry).run(task(NEVER), AbortSignal.abort())).rejects.toThrow('run.cancelled');
  });

  it.each([
    ['exits', EXIT],
    ['dies of an error', DIE],
  ])('says that the worker was lost when the thread %s, and replaces it', async (_, fate) => {
    const pool = openPool(1, entry);
    await expect(pool.run(task(fate))).rejects.toThrow('run.worker-lost');
    await expect(pool.run(task(ANSWER))).resolves.toEqual(answer);
  });

  it('says that the worker was lost when its file cannot be loaded', async () => {
    const pool = openPool(1, new URL('data:text/javascript,this is no program'));
    await expect(pool.run(task(ANSWER))).rejects.toThrow('run.worker-lost');
    await expect(pool.run(task(ANSWER))).rejects.toThrow('run.worker-lost');
  });

  it('hands on expected failures with their problems', async () => {
    await expect(openPool(1, entry).run(task(FAIL))).rejects.toMatchObject({
      name: 'Failure',
      problems: [{ code: 'lists.no-people', details: {} }],
    });
  });

  it('hands on mistakes of ours as errors', async () => {
    await expect(openPool(1, entry).run(task(BREAK))).rejects.toThrow('a mistake of ours');
  });

  it('cancels what runs and waits when it is closed, and takes nothing more', async () => {
    const pool = openPool(1, entry);
    const outcomes = Promise.allSettled([pool.run(task(NEVER)), pool.run(task(ANSWER))]);
    await pool.close();
    for (const outcome of await outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { message: 'run.cancelled' } });
    }
    await expect(pool.run(task(ANSWER))).rejects.toThrow('run.cancelled');
  });
});
