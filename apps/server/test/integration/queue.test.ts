import { DEFAULT_LISTS_OPTIONS, failure, type ListsOptions } from '@repere/contracts';
import { v7 as uuidV7 } from 'uuid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listTables } from '../../src/estimates/queries.ts';
import { jobFeed } from '../../src/platform/jobs/feed.ts';
import { claimJob, findJob, insertJob, keepJob } from '../../src/platform/jobs/queries.ts';
import {
  type JobRunner,
  type JobTiming,
  type JobWork,
  MOST_ATTEMPTS,
  startJobRunner,
} from '../../src/platform/jobs/runner.ts';
import { describeOnBoth } from './support/databases.ts';
import { newAccount, newWorkspace } from './support/place.ts';

const options: ListsOptions = { ...DEFAULT_LISTS_OPTIONS, method: 'main', bootstrap: 0, seed: 1 };

describeOnBoth('the queue', (given) => {
  let tenantId: string;
  let accountId: string;
  let tableId: string;
  const runners: JobRunner[] = [];

  beforeEach(async () => {
    tenantId = await newWorkspace(given().database, 'Queueing', true);
    accountId = await newAccount(given().database, tenantId, 'analyst');
    const tables = await given().database.inTenant(tenantId, (transaction) =>
      listTables(transaction, { before: undefined, limit: 1 }),
    );
    tableId = tables[0]?.tableId ?? '';
  });
  afterEach(async () => {
    for (const runner of runners.splice(0)) await runner.stop();
    await given().owner.query(`select set_config('repere.tenant_id', $1, false)`, [tenantId]);
    await given().owner.query(`delete from jobs where tenant_id = $1`, [tenantId]);
    await given().owner.query(`select set_config('repere.tenant_id', '', false)`);
  });

  const add = async (): Promise<string> => {
    const jobId = uuidV7();
    await given().database.inTenant(tenantId, (transaction) =>
      insertJob(
        transaction,
        { accountId, purpose: 'estimation', at: new Date() },
        { jobId, tableId, options, primaryChoice: null, assumptions: {} },
      ),
    );
    return jobId;
  };
  const read = async (jobId: string) => {
    const job = await given().database.inTenant(tenantId, (transaction) => findJob(transaction, jobId));
    if (job === null) throw new Error('The job is gone');
    return job;
  };
  const until = async (jobId: string, isSo: (job: Awaited<ReturnType<typeof read>>) => boolean) => {
    for (let attempt = 0; attempt < 400; attempt += 1) {
      const job = await read(jobId);
      if (isSo(job)) return job;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('It did not come to that');
  };
  const start = (work: JobWork, { isAlone = false, timing = {} as Partial<JobTiming> } = {}): JobRunner => {
    const runner = startJobRunner({
      database: given().database,
      runnerId: uuidV7(),
      isAlone,
      work,
      feed: jobFeed(),
      clock: () => new Date(),
      newReference: () => 'reference',
      log: () => {},
      timing: { pollMs: 50, keepMs: 20, leaseMs: 2_000, ...timing },
    });
    runners.push(runner);
    return runner;
  };
  /** What a crash leaves: a job in the hands of a runner that is no more. */
  const crashed = async (jobId: string, leaseMs = -1): Promise<void> => {
    const runnerId = uuidV7();
    const claimed = await given().database.inTenant(tenantId, (transaction) =>
      claimJob(transaction, { runnerId, leaseMs, isAlone: false }, new Date()),
    );
    expect(claimed?.jobId).toBe(jobId);
  };
  const untilAborted = (signal: AbortSignal): Promise<never> =>
    new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(failure('run.cancelled')));
    });

  it('does jobs in the order they came', async () => {
    const ids = [await add(), await add(), await add()];
    const done: string[] = [];
    start(async ({ jobId }) => {
      done.push(jobId);
      return '{}';
    });
    await until(ids[2] ?? '', ({ state }) => state === 'done');
    expect(done).toEqual(ids);
  });

  it('takes up again what a crash left, without waiting when nobody else can be at work', async () => {
    const jobId = await add();
    await crashed(jobId, 3_600_000);
    start(async () => '{"again":true}', { isAlone: true });
    expect(await until(jobId, ({ state }) => state === 'done')).toMatchObject({ attempts: 2 });
  });

  it('leaves a job to another program that shows signs of life, and takes it over when they stop', async () => {
    const claimAs = (leaseMs: number) =>
      given().database.inTenant(tenantId, (transaction) =>
        claimJob(transaction, { runnerId: uuidV7(), leaseMs, isAlone: false }, new Date()),
      );
    const jobId = await add();
    expect(await claimAs(3_600_000)).toMatchObject({ jobId, attempts: 1 });
    expect(await claimAs(3_600_000)).toBeNull();
    const other = await add();
    await crashed(other);
    expect(await claimAs(3_600_000)).toMatchObject({ jobId: other, attempts: 2 });
  });

  it('gives up what brought the program down every time, and says so', async () => {
    const jobId = await add();
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) await crashed(jobId);
    let isTried = false;
    start(async () => {
      isTried = true;
      return '{}';
    });
    const job = await until(jobId, ({ state }) => state === 'stopped');
    expect(job.problems).toEqual([{ code: 'job.interrupted', details: { attempts: MOST_ATTEMPTS } }]);
    expect(isTried).toBe(false);
  });

  it('lets two runners share the jobs and never do one twice', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, add));
    const done: string[] = [];
    const work: JobWork = async ({ jobId }) => {
      done.push(jobId);
      await new Promise((resolve) => setTimeout(resolve, 10));
      return '{}';
    };
    start(work);
    start(work);
    for (const id of ids) await until(id, ({ state }) => state === 'done');
    expect([...done].sort()).toEqual([...ids].sort());
  });

  it('writes progress down while a job runs', async () => {
    const jobId = await add();
    let finish: () => void = () => {};
    start(async (_job, { onProgress }) => {
      onProgress({ phase: 'methods', done: 3, total: 10 });
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return '{}';
    });
    const job = await until(jobId, ({ phase }) => phase !== null);
    expect(job).toMatchObject({ state: 'running', phase: 'methods', done: 3, total: 10 });
    finish();
    await until(jobId, ({ state }) => state === 'done');
  });

  it('gives a running job back when the program stops in good order', async () => {
    const jobId = await add();
    const first = start(async (_job, { signal }) => untilAborted(signal));
    await until(jobId, ({ state }) => state === 'running');
    await first.stop();
    expect(await read(jobId)).toMatchObject({ state: 'queued', attempts: 0 });
    start(async () => '{}');
    expect(await until(jobId, ({ state }) => state === 'done')).toMatchObject({ attempts: 1 });
  });

  it('keeps the reasons when a job fails, and goes on with the next', async () => {
    const [expected, unexpected, fine] = [await add(), await add(), await add()];
    start(async ({ jobId }) => {
      if (jobId === expected) throw failure('lists.no-people');
      if (jobId === unexpected) throw new Error('Maria');
      return '{}';
    });
    expect(await until(fine, ({ state }) => state === 'done')).toMatchObject({ problems: null });
    expect(await read(expected)).toMatchObject({ state: 'failed', problems: [{ code: 'lists.no-people' }] });
    expect(await read(unexpected)).toMatchObject({
      state: 'failed',
      problems: [{ code: 'unexpected', details: { reference: 'reference' } }],
    });
  });

  it('does not let a runner that was thought dead write over who took its job', async () => {
    const jobId = await add();
    await crashed(jobId);
    const kept = await given().database.inTenant(tenantId, (transaction) =>
      keepJob(transaction, { jobId, runnerId: uuidV7(), leaseMs: 1_000 }, null, new Date()),
    );
    expect(kept.isOurs).toBe(false);
  });
});
