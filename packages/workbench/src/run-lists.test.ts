import { type CaptureHistories, DEFAULT_LISTS_OPTIONS, isFailure, LISTS_METHODS } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { inlinePool, type Pool } from './pool.ts';
import type { Progress } from './progress.ts';
import { runLists } from './run-lists.ts';
import { runTask } from './task.ts';
import { VERSION } from './version.ts';

/** The published table `korea-3`. */
const korea: CaptureHistories = {
  kind: 'capture-histories',
  lists: ['B', 'C', 'D'],
  histories: [1, 2, 3, 4, 5, 7],
  counts: [5, 5, 54, 41, 6, 12],
};
const options = { ...DEFAULT_LISTS_OPTIONS, bootstrap: 50 };
const context = { engine: 'test 1' };

/** A pool of a given size that ends its tasks in an order of its own. */
function shufflingPool(size: number): Pool {
  let started = 0;
  return {
    size,
    async run(task) {
      started += 1;
      const turns = (started * 7) % 5;
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      return runTask(structuredClone(task));
    },
  };
}

describe('runLists', () => {
  it('gives every method in the order of the catalogue for “all”', async () => {
    const result = await runLists({ histories: korea }, options, { ...context, pool: inlinePool() });
    expect([...new Set(result.estimates.map(({ method }) => method))]).toEqual([...LISTS_METHODS]);
    expect(result.estimates.filter(({ method }) => method === 'pairs')).toHaveLength(3);
    expect(result.lists).toEqual([
      { name: 'B', persons: 77 },
      { name: 'C', persons: 71 },
      { name: 'D', persons: 59 },
    ]);
    expect(result.spread.methods).not.toContain('chao');
  });

  it('gives one method alone, and no bootstrap where there is no chance', async () => {
    const result = await runLists(
      { histories: korea },
      { ...options, method: 'main' },
      { ...context, pool: inlinePool() },
    );
    expect(result.estimates.map(({ method }) => method)).toEqual(['main']);
    expect(result.bootstrap).toBeNull();
  });

  it('gives the same bytes whatever the size of the pool and the order tasks end in', async () => {
    const run = async (pool: Pool) =>
      JSON.stringify(await runLists({ histories: korea }, options, { ...context, pool }));
    const serial = await run(inlinePool());
    expect(await run(shufflingPool(2))).toBe(serial);
    expect(await run(shufflingPool(7))).toBe(serial);
  });

  it('gives other replicates for another seed', async () => {
    const run = (seed: number) =>
      runLists({ histories: korea }, { ...options, seed }, { ...context, pool: inlinePool() });
    const [first, second] = await Promise.all([run(1), run(2)]);
    expect(first.bootstrap?.replicates).not.toEqual(second.bootstrap?.replicates);
  });

  it('does not let the number of replicates change those that came before', async () => {
    const run = (bootstrap: number) =>
      runLists({ histories: korea }, { ...options, method: 'stepwise', bootstrap }, { ...context, pool: inlinePool() });
    const [few, many] = await Promise.all([run(30), run(45)]);
    const length = few.bootstrap?.replicates.length ?? 0;
    expect(length).toBeGreaterThan(20);
    expect(many.bootstrap?.replicates.slice(0, length)).toEqual(few.bootstrap?.replicates);
  });

  it('writes down what is needed to compute each estimate again, and nothing else', async () => {
    const result = await runLists({ histories: korea, name: 'korea.csv' }, options, { ...context, pool: inlinePool() });
    const provenanceOf = (method: string) =>
      result.estimates.find((estimate) => estimate.method === method)?.provenance;
    expect(provenanceOf('main')?.options).toEqual({ method: 'main', level: 0.95 });
    expect(provenanceOf('main')?.seed).toBeNull();
    expect(provenanceOf('stepwise')).toMatchObject({
      input: { of: 'capture-histories', name: 'korea.csv', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      options: { method: 'stepwise', level: 0.95, threshold: 0.02, bootstrap: 50 },
      seed: DEFAULT_LISTS_OPTIONS.seed,
      software: { name: 'repere', version: VERSION, engine: 'test 1' },
    });
    for (const { provenance } of result.estimates) expect(provenance.sources.length).toBeGreaterThan(0);
  });

  it('keeps the warnings of the reader before its own, and the declared primary method', async () => {
    const warnings = [{ code: 'lists.repeated-histories', details: { rows: 2 } }];
    const primary = { method: 'stepwise', reason: 'as last year' } as const;
    const result = await runLists({ histories: korea, warnings }, options, { ...context, pool: inlinePool(), primary });
    expect(result.warnings[0]).toEqual(warnings[0]);
    expect(result.warnings.map(({ code }) => code)).toContain('lists.methods-disagree');
    expect(result.primary).toEqual(primary);
  });

  it('counts replicates as they are done, up to all of them', async () => {
    const seen: Progress[] = [];
    await runLists({ histories: korea }, options, {
      ...context,
      pool: inlinePool(),
      onProgress: (progress) => seen.push(progress),
    });
    expect(seen.map(({ done }) => done)).toEqual([20, 40, 50]);
    expect(seen.every(({ phase, total }) => phase === 'bootstrap' && total === 50)).toBe(true);
  });

  it('stops within a task when it is cancelled', async () => {
    const stop = new AbortController();
    let done = 0;
    const run = runLists(
      { histories: korea },
      { ...options, bootstrap: 100_000 },
      {
        ...context,
        pool: inlinePool(),
        signal: stop.signal,
        onProgress: (progress) => {
          done = progress.done;
          stop.abort();
        },
      },
    );
    const error = await run.catch((reason: unknown) => reason);
    expect(isFailure(error) && error.problems[0].code).toBe('run.cancelled');
    expect(done).toBe(20);
  });

  it('holds no NaN or infinity, which JSON could not', async () => {
    const sparse: CaptureHistories = { ...korea, histories: [1, 2, 4], counts: [3, 2, 1] };
    const result = await runLists({ histories: sparse }, options, { ...context, pool: inlinePool() });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
