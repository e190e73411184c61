import {
  type CaptureHistories,
  DEFAULT_LISTS_OPTIONS,
  isFailure,
  LISTS_METHODS,
  type ListsOptions,
  type StratifiedHistories,
} from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import type { Progress } from './progress.ts';
import { runLists } from './run-lists.ts';
import { inlinePool, type Pool } from './tasks/pool.ts';
import { runTask } from './tasks/run-task.ts';
import { VERSION } from './version.ts';

/** The published table `korea-3`. */
const korea: CaptureHistories = {
  kind: 'capture-histories',
  lists: ['B', 'C', 'D'],
  histories: [1, 2, 3, 4, 5, 7],
  counts: [5, 5, 54, 41, 6, 12],
};
/** Chains too short to be used, so that tests are quick. */
const options: ListsOptions = { ...DEFAULT_LISTS_OPTIONS, bootstrap: 50, chains: 2, sweeps: 200, burnIn: 50 };
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
    expect([...new Set(result.estimates.map(({ method }) => method))]).toEqual(
      LISTS_METHODS.filter((method) => method !== 'fixed' && method !== 'covariates'),
    );
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
    expect(result.bootstraps).toEqual([]);
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
    expect(first.bootstraps[0]?.replicates).not.toEqual(second.bootstraps[0]?.replicates);
  });

  it('does not let the number of replicates change those that came before', async () => {
    const run = (bootstrap: number) =>
      runLists({ histories: korea }, { ...options, method: 'stepwise', bootstrap }, { ...context, pool: inlinePool() });
    const [few, many] = await Promise.all([run(30), run(45)]);
    const length = few.bootstraps[0]?.replicates.length ?? 0;
    expect(length).toBeGreaterThan(20);
    expect(many.bootstraps[0]?.replicates.slice(0, length)).toEqual(few.bootstraps[0]?.replicates);
  });

  it('writes down what is needed to compute each estimate again, and nothing else', async () => {
    const result = await runLists({ histories: korea, name: 'korea.csv' }, options, { ...context, pool: inlinePool() });
    const provenanceOf = (method: string) =>
      result.estimates.find((estimate) => estimate.method === method)?.provenance;
    expect(provenanceOf('main')?.options).toEqual({ method: 'main', level: 0.95 });
    expect(provenanceOf('main')?.seed).toBeNull();
    expect(provenanceOf('stepwise')).toMatchObject({
      input: { of: 'capture-histories', name: 'korea.csv', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      options: { method: 'stepwise', level: 0.95, threshold: 0.02, bootstrap: 50, precision: null },
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

  it('goes forward step by step, up to all that was planned', async () => {
    const seen: Progress[] = [];
    await runLists({ histories: korea }, options, {
      ...context,
      pool: inlinePool(),
      onProgress: (progress) => seen.push(progress),
    });
    const done = seen.map((progress) => progress.done);
    expect(done).toEqual(done.toSorted((x, y) => x - y));
    expect(new Set(seen.map(({ total }) => total)).size).toBe(1);
    expect(seen.at(-1)?.done).toBe(seen[0]?.total);
    expect(seen.length).toBeGreaterThan(20);
  });

  it('stops within a task when it is cancelled', async () => {
    const stop = new AbortController();
    let done = 0;
    const run = runLists(
      { histories: korea },
      { ...options, method: 'stepwise', bootstrap: 100_000 },
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
    expect(done).toBe(1);
  });

  it('holds no NaN or infinity, which JSON could not', async () => {
    const sparse: CaptureHistories = { ...korea, histories: [1, 2, 4], counts: [3, 2, 1] };
    const result = await runLists({ histories: sparse }, options, { ...context, pool: inlinePool() });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('adds samples until the limits are as precise as asked, and says how many', async () => {
    const wanted: ListsOptions = { ...options, method: 'stepwise', bootstrap: 100 };
    const run = (precision: number | null) =>
      runLists({ histories: korea }, { ...wanted, precision }, { ...context, pool: inlinePool() });
    const [plain, precise] = await Promise.all([run(null), run(0.02)]);
    const counts = [plain, precise].map(({ bootstraps }) => bootstraps[0]?.replicates.length ?? 0);
    expect(counts[0]).toBeLessThanOrEqual(100);
    expect(counts[1]).toBeGreaterThan(150);
    expect(precise.bootstraps[0]?.replicates.slice(0, counts[0])).toEqual(plain.bootstraps[0]?.replicates);
    expect(precise.estimates[0]?.warnings.map(({ code }) => code)).not.toContain('lists.monte-carlo-error');
  });

  it('says nothing of a model with strata where there are none', async () => {
    const alone: ListsOptions = { ...options, method: 'covariates' };
    const result = await runLists({ histories: korea }, alone, { ...context, pool: inlinePool() });
    expect(result.estimates).toMatchObject([{ method: 'covariates', status: 'not-applicable', value: null }]);
  });
});

describe('a run with strata', () => {
  const stratified: StratifiedHistories = {
    kind: 'stratified-histories',
    lists: ['B', 'C', 'D'],
    columns: ['year'],
    strata: [
      { values: ['2001'], histories: [1, 2, 3, 4, 5, 6, 7], counts: [30, 25, 12, 20, 9, 8, 5] },
      { values: ['2002'], histories: [1, 2, 3, 4, 5, 6, 7], counts: [60, 35, 10, 40, 12, 9, 4] },
    ],
  };
  const histories: CaptureHistories = {
    kind: 'capture-histories',
    lists: stratified.lists,
    histories: [1, 2, 3, 4, 5, 6, 7],
    counts: [90, 60, 22, 60, 21, 17, 9],
  };
  const run = (wanted: Partial<ListsOptions>, pool: Pool = inlinePool()) =>
    runLists({ histories, stratified }, { ...options, ...wanted }, { ...context, pool });

  it('gives the whole and every stratum for every method, and the whole is the sum', async () => {
    const { estimates, strata, spread } = await run({ method: 'main' });
    expect(strata).toEqual([
      { domain: { year: '2001' }, observed: 109 },
      { domain: { year: '2002' }, observed: 170 },
    ]);
    const [whole, ...parts] = estimates;
    expect(whole?.domain).toBeUndefined();
    expect(parts.map(({ domain }) => domain)).toEqual([{ year: '2001' }, { year: '2002' }]);
    expect(whole?.value).toBeCloseTo((parts[0]?.value ?? 0) + (parts[1]?.value ?? 0), 9);
    expect(spread).toMatchObject({ min: whole?.value, max: whole?.value });
    expect(whole?.provenance.input.of).toBe('stratified-histories');
    expect(whole?.provenance.options).toMatchObject({ strata: ['year'] });
  });

  it('has no sum of a method that does not apply to one stratum, and says so for each form', async () => {
    const sparse: StratifiedHistories = {
      ...stratified,
      strata: [...stratified.strata, { values: ['2003'], histories: [1, 2, 3], counts: [4, 3, 2] }],
    };
    const wanted: ListsOptions = { ...options, method: 'sample-coverage' };
    const counts = [94, 63, 24, 60, 21, 17, 9];
    const input = { histories: { ...histories, counts }, stratified: sparse };
    const { estimates } = await runLists(input, wanted, { ...context, pool: inlinePool() });
    const totals = estimates.filter(({ domain }) => domain === undefined);
    expect(totals.length).toBe(3);
    for (const total of totals) {
      expect(total).toMatchObject({ status: 'not-applicable', value: null });
      expect(total.warnings.map(({ code }) => code)).toContain('lists.strata-without-estimate');
    }
  });

  it('adds up the form that suits each stratum where the strata differ in it', async () => {
    const { estimates } = await run({ method: 'closed' });
    const [total] = estimates.filter(({ domain, role }) => domain === undefined && role === 'estimate');
    const parts = estimates.filter(({ domain, role }) => domain !== undefined && role === 'estimate');
    expect(total?.value).toBeCloseTo(
      parts.reduce((sum, { value }) => sum + (value ?? 0), 0),
      6,
    );
  });

  it('draws the strata independently, and adds up replicate by replicate', async () => {
    const { bootstraps, estimates } = await run({ method: 'stepwise' });
    const [whole, first, second] = estimates;
    expect(bootstraps[0]?.replicates).toHaveLength(50);
    expect(whole?.interval.how).toBe('bca');
    // Of independent parts the variances add up, to within what fifty replicates can show.
    const expected = Math.hypot(first?.standardError ?? 0, second?.standardError ?? 0);
    expect(whole?.standardError).toBeGreaterThan(0.6 * expected);
    expect(whole?.standardError).toBeLessThan(1.6 * expected);
  });

  it('gives the same bytes whatever the pool, for all methods with strata and sensitivity', async () => {
    const wanted = { sensitivity: true, bootstrap: 40 };
    const serial = JSON.stringify(await run(wanted));
    expect(JSON.stringify(await run(wanted, shufflingPool(3)))).toBe(serial);
    const { estimates } = JSON.parse(serial);
    expect(estimates.some((estimate: { method: string }) => estimate.method === 'covariates')).toBe(true);
  });
});

describe('sensitivity', () => {
  it('tells how far every method moves without each list, with each pair merged, and with linkage errors', async () => {
    const wanted: ListsOptions = { ...options, sensitivity: true };
    const result = await runLists({ histories: korea }, wanted, { ...context, pool: inlinePool() });
    const kinds = result.sensitivity?.map(({ change }) => change.kind);
    expect(kinds?.filter((kind) => kind === 'leave-out')).toHaveLength(3);
    expect(kinds?.filter((kind) => kind === 'merge')).toHaveLength(3);
    expect(kinds?.filter((kind) => kind === 'missed-links')).toHaveLength(3);
    const withoutD = result.sensitivity?.find(({ change }) => change.kind === 'leave-out' && change.list === 'D');
    // B and C alone: 77 and 71 people, 66 of them on both.
    expect(withoutD?.values.find(({ method }) => method === 'main')?.value).toBeCloseTo((77 * 71) / 66, 6);
    const missed = result.sensitivity?.find(({ change }) => change.kind === 'missed-links' && change.share === 0.05);
    const main = missed?.values.find(({ method }) => method === 'main');
    const whole = result.estimates.find(({ method }) => method === 'main')?.value ?? 0;
    expect(main?.value).toBeGreaterThan(whole);
    expect(main?.smallest).toBeLessThanOrEqual(main?.value ?? 0);
    expect(main?.largest).toBeGreaterThanOrEqual(main?.value ?? 0);
  });
});
