import type { AssumptionAnswers, ListsOptions, PrimaryChoice, Problem } from '@repere/contracts';
import { type ExpressionBuilder, sql } from 'kysely';
import { type Act, recordAudit } from '../audit/queries.ts';
import type { JobState, Schema, TenantTransaction } from '../database/index.ts';

/** A job as everybody who may see it sees it; the result is read on its own, since it is large. */
export interface Job {
  readonly jobId: string;
  readonly tableId: string;
  readonly tableName: string;
  readonly options: ListsOptions;
  readonly primaryChoice: PrimaryChoice | null;
  readonly assumptions: AssumptionAnswers;
  readonly state: JobState;
  readonly attempts: number;
  readonly isCancelRequested: boolean;
  readonly problems: readonly Problem[] | null;
  readonly phase: string | null;
  readonly done: number | null;
  readonly total: number | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** A job in the hands of a runner. */
export interface ClaimedJob {
  readonly tenantId: string;
  readonly jobId: string;
  readonly tableId: string;
  readonly options: ListsOptions;
  readonly primaryChoice: PrimaryChoice | null;
  readonly assumptions: AssumptionAnswers;
  readonly createdBy: string;
  readonly attempts: number;
}

/** How a job came to its end. */
export type JobOutcome =
  | { readonly state: 'done'; readonly resultJson: string }
  | { readonly state: 'failed' | 'stopped'; readonly problems: readonly Problem[] }
  | { readonly state: 'cancelled' };

/** Puts a job at the end of the queue. */
export async function insertJob(
  transaction: TenantTransaction,
  act: Act & { readonly accountId: string },
  job: Pick<ClaimedJob, 'jobId' | 'tableId' | 'options' | 'primaryChoice' | 'assumptions'>,
): Promise<void> {
  const { tenantId, db } = transaction;
  const { jobId, tableId, options, primaryChoice, assumptions } = job;
  await db
    .insertInto('jobs')
    .values({
      tenantId,
      jobId,
      kind: 'estimate-lists',
      tableId,
      options: JSON.stringify(options),
      primaryChoice: primaryChoice === null ? null : JSON.stringify(primaryChoice),
      assumptions: JSON.stringify(assumptions),
      state: 'queued',
      createdBy: act.accountId,
      createdAt: act.at,
    })
    .execute();
  await recordAudit(transaction, act, {
    action: 'job.create',
    subjectKind: 'job',
    subjectId: jobId,
    details: { table: tableId, method: options.method, bootstrap: options.bootstrap },
  });
}

/** Jobs of the tenant that have not ended. */
export async function countOpenJobs({ tenantId, db }: TenantTransaction): Promise<number> {
  const { count } = await db
    .selectFrom('jobs')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('tenantId', '=', tenantId)
    .where('state', 'in', ['queued', 'running'])
    .executeTakeFirstOrThrow();
  return count;
}

function selectJobs({ tenantId, db }: TenantTransaction) {
  return db
    .selectFrom('jobs')
    .innerJoin('listTables', (join) =>
      join.onRef('listTables.tenantId', '=', 'jobs.tenantId').onRef('listTables.tableId', '=', 'jobs.tableId'),
    )
    .leftJoin('jobProgress', (join) =>
      join.onRef('jobProgress.tenantId', '=', 'jobs.tenantId').onRef('jobProgress.jobId', '=', 'jobs.jobId'),
    )
    .select([
      'jobs.jobId',
      'jobs.tableId',
      'listTables.name as tableName',
      'jobs.options',
      'jobs.primaryChoice',
      'jobs.assumptions',
      'jobs.state',
      'jobs.attempts',
      'jobs.isCancelRequested',
      'jobs.problems',
      'jobProgress.phase',
      'jobProgress.done',
      'jobProgress.total',
      'jobs.createdAt',
      'jobs.startedAt',
      'jobs.finishedAt',
    ])
    .where('jobs.tenantId', '=', tenantId);
}

export async function findJob(transaction: TenantTransaction, jobId: string): Promise<Job | null> {
  return (await selectJobs(transaction).where('jobs.jobId', '=', jobId).executeTakeFirst()) ?? null;
}

/** Newest first; ids grow with time, so the last one of a page starts the next. */
export async function listJobs(
  transaction: TenantTransaction,
  { before, limit }: { readonly before: string | undefined; readonly limit: number },
): Promise<readonly Job[]> {
  const query = selectJobs(transaction).orderBy('jobs.jobId', 'desc').limit(limit);
  return (before === undefined ? query : query.where('jobs.jobId', '<', before)).execute();
}

/** The result as it was stored; `null` unless the job is done. */
export async function findJobResult({ tenantId, db }: TenantTransaction, jobId: string): Promise<unknown> {
  const found = await db
    .selectFrom('jobs')
    .select('result')
    .where('tenantId', '=', tenantId)
    .where('jobId', '=', jobId)
    .executeTakeFirst();
  return found?.result ?? null;
}

/**
 * Takes the oldest job that waits, or whose runner has gone silent. `isAlone` says that no other program can be running
 * jobs of this database, so that whatever is marked as running was left by a crash.
 */
export async function claimJob(
  { tenantId, db }: TenantTransaction,
  { runnerId, leaseMs, isAlone }: { readonly runnerId: string; readonly leaseMs: number; readonly isAlone: boolean },
  now: Date,
): Promise<ClaimedJob | null> {
  const isWaiting = (where: ExpressionBuilder<Schema, 'jobs'>) =>
    where.or([
      where('state', '=', 'queued'),
      where.and([
        where('state', '=', 'running'),
        isAlone ? where('runnerId', '!=', runnerId) : where('leaseUntil', '<', sql<Date>`now()`),
      ]),
    ]);
  const next = await db
    .selectFrom('jobs')
    .select('jobId')
    .where('tenantId', '=', tenantId)
    .where(isWaiting)
    .orderBy('jobId')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (next === undefined) return null;
  const claimed = await db
    .updateTable('jobs')
    .set((set) => ({
      state: 'running',
      runnerId,
      leaseUntil: leaseEnd(leaseMs),
      attempts: set('attempts', '+', 1),
      startedAt: now,
    }))
    .where('tenantId', '=', tenantId)
    .where('jobId', '=', next.jobId)
    .returning(['jobId', 'tableId', 'options', 'primaryChoice', 'assumptions', 'createdBy', 'attempts'])
    .executeTakeFirstOrThrow();
  return { tenantId, ...claimed };
}

/** Keeps the job in hand and says how far it is. Tells whether it is still ours and still wanted. */
export async function keepJob(
  { tenantId, db }: TenantTransaction,
  { jobId, runnerId, leaseMs }: { readonly jobId: string; readonly runnerId: string; readonly leaseMs: number },
  progress: { readonly phase: string; readonly done: number; readonly total: number } | null,
  now: Date,
): Promise<{ readonly isOurs: boolean; readonly isCancelRequested: boolean }> {
  const kept = await db
    .updateTable('jobs')
    .set({ leaseUntil: leaseEnd(leaseMs) })
    .where('tenantId', '=', tenantId)
    .where('jobId', '=', jobId)
    .where('runnerId', '=', runnerId)
    .returning('isCancelRequested')
    .executeTakeFirst();
  if (kept === undefined) return { isOurs: false, isCancelRequested: false };
  if (progress !== null) {
    await db
      .insertInto('jobProgress')
      .values({ tenantId, jobId, ...progress, updatedAt: now })
      .onConflict((conflict) => conflict.columns(['tenantId', 'jobId']).doUpdateSet({ ...progress, updatedAt: now }))
      .execute();
  }
  return { isOurs: true, isCancelRequested: kept.isCancelRequested };
}

/** Ends a job that is in hand; returns false when it no longer is. */
export async function finishJob(
  transaction: TenantTransaction,
  act: Act,
  { jobId, runnerId }: { readonly jobId: string; readonly runnerId: string },
  outcome: JobOutcome,
): Promise<boolean> {
  const { tenantId, db } = transaction;
  const finished = await db
    .updateTable('jobs')
    .set({
      state: outcome.state,
      runnerId: null,
      leaseUntil: null,
      result: outcome.state === 'done' ? outcome.resultJson : null,
      problems: 'problems' in outcome ? JSON.stringify(outcome.problems) : null,
      finishedAt: act.at,
    })
    .where('tenantId', '=', tenantId)
    .where('jobId', '=', jobId)
    .where('runnerId', '=', runnerId)
    .returning('jobId')
    .executeTakeFirst();
  if (finished === undefined) return false;
  await recordAudit(transaction, act, {
    action: `job.${outcome.state}`,
    subjectKind: 'job',
    subjectId: jobId,
    details: 'problems' in outcome ? { code: outcome.problems[0]?.code ?? null } : {},
  });
  return true;
}

/** Gives a job back to the queue, as if it had not been taken: the program stops in good order. */
export async function releaseJob(
  { tenantId, db }: TenantTransaction,
  { jobId, runnerId }: { readonly jobId: string; readonly runnerId: string },
): Promise<void> {
  await db
    .updateTable('jobs')
    .set((set) => ({ state: 'queued', runnerId: null, leaseUntil: null, attempts: set('attempts', '-', 1) }))
    .where('tenantId', '=', tenantId)
    .where('jobId', '=', jobId)
    .where('runnerId', '=', runnerId)
    .execute();
}

/** A waiting job is cancelled at once, a running one as soon as its runner hears of it; an ended one stays as it is. */
export async function requestCancel(transaction: TenantTransaction, act: Act, jobId: string): Promise<void> {
  const { tenantId, db } = transaction;
  const ofJob = db.updateTable('jobs').where('tenantId', '=', tenantId).where('jobId', '=', jobId);
  const waiting = await ofJob
    .set({ state: 'cancelled', isCancelRequested: true, finishedAt: act.at })
    .where('state', '=', 'queued')
    .returning('jobId')
    .executeTakeFirst();
  const running = await ofJob
    .set({ isCancelRequested: true })
    .where('state', '=', 'running')
    .where('isCancelRequested', '=', false)
    .returning('jobId')
    .executeTakeFirst();
  if (waiting === undefined && running === undefined) return;
  await recordAudit(transaction, act, { action: 'job.cancel', subjectKind: 'job', subjectId: jobId });
}

/** The database's clock decides leases, since several programs share them. */
function leaseEnd(leaseMs: number) {
  return sql<Date>`now() + ${leaseMs} * interval '1 millisecond'`;
}
