import { failure } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import type { Act } from '../platform/audit/queries.ts';
import type { TenantTransaction } from '../platform/database/index.ts';
import { countOpenJobs, findJob, findJobResult, insertJob, type Job, requestCancel } from '../platform/jobs/queries.ts';
import type { JobView, NewJob } from './schemas.ts';
import { tableOfChoice } from './tables-service.ts';

type PersonAct = Act & { readonly accountId: string };

/** Jobs of one tenant that may be waiting or running at a time. */
export const MOST_OPEN_JOBS = 50;

/** Puts a run into the queue. */
export async function createJob(
  transaction: TenantTransaction,
  act: PersonAct,
  { table, options, primary, assumptions }: NewJob,
  newId: () => string,
): Promise<Job> {
  if ((await countOpenJobs(transaction)) >= MOST_OPEN_JOBS) throw failure('request.too-many', { seconds: 60 });
  const { tableId } = await tableOfChoice(transaction, act, table, newId);
  const jobId = newId();
  await insertJob(transaction, act, { jobId, tableId, options, primaryChoice: primary, assumptions });
  return requireJob(transaction, jobId);
}

export async function requireJob(transaction: TenantTransaction, jobId: string): Promise<Job> {
  const job = await findJob(transaction, jobId);
  if (job === null) throw failure('thing.not-found');
  return job;
}

/** The result of a job that is done; says in which state it is otherwise. */
export async function requireJobResult(
  transaction: TenantTransaction,
  jobId: string,
): Promise<{ readonly job: Job; readonly result: unknown }> {
  const job = await requireJob(transaction, jobId);
  const result = await findJobResult(transaction, jobId);
  if (result === null) throw failure('job.unfinished', { state: job.state });
  return { job, result };
}

/** Asks for an end; what has ended stays as it is. */
export async function cancelJob(transaction: TenantTransaction, act: PersonAct, jobId: string): Promise<Job> {
  await requireJob(transaction, jobId);
  await requestCancel(transaction, act, jobId);
  return requireJob(transaction, jobId);
}

/** Whether nothing more will happen to it. */
export function hasEnded({ state }: Pick<Job, 'state'>): boolean {
  return state !== 'queued' && state !== 'running';
}

/** As it leaves the server, with its problems in the reader's language. */
export function jobView(job: Job, translator: Translator): JobView {
  const { phase, done, total } = job;
  return {
    id: job.jobId,
    state: job.state,
    isCancelRequested: job.isCancelRequested,
    table: { id: job.tableId, name: job.tableName },
    options: job.options,
    primary: job.primaryChoice,
    assumptions: job.assumptions,
    progress: phase === null || done === null || total === null ? null : { phase, done, total },
    attempts: job.attempts,
    problems:
      job.problems?.map((problem) => ({
        code: problem.code,
        details: { ...problem.details },
        message: translator.problem(problem),
      })) ?? null,
    createdAt: job.createdAt.toISOString(),
    startedAt: job.startedAt?.toISOString() ?? null,
    finishedAt: job.finishedAt?.toISOString() ?? null,
  };
}
