import { type FailureCode, failure, isFailure, type Problem, problem } from '@repere/contracts';
import type { Act } from '../audit/queries.ts';
import type { Database } from '../database/index.ts';
import type { JobFeed } from './feed.ts';
import { type ClaimedJob, claimJob, finishJob, type JobOutcome, keepJob, releaseJob } from './queries.ts';

export interface JobProgress {
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

/** Does a job and returns its result as JSON text. Must give the same result whenever it is done again. */
export type JobWork = (
  job: ClaimedJob,
  context: { readonly signal: AbortSignal; readonly onProgress: (progress: JobProgress) => void },
) => Promise<string>;

/** Takes jobs from the queue, one at a time: each spreads over all workers. */
export interface JobRunner {
  /** Looks at the queue now. */
  wake(): void;
  /** Passes a cancel on at once when the job is in this runner's hands. */
  cancel(jobId: string): void;
  /** Gives back what is running and ends. */
  stop(): Promise<void>;
}

export interface JobRunnerParts {
  readonly database: Database;
  readonly runnerId: string;
  /** No other program runs jobs of this database. */
  readonly isAlone: boolean;
  readonly work: JobWork;
  readonly feed: JobFeed;
  readonly clock: () => Date;
  readonly newReference: () => string;
  readonly log: (entry: JobEntry) => void;
  readonly timing?: Partial<JobTiming>;
}

export interface JobEntry {
  readonly event: 'job' | 'queue';
  readonly outcome: string;
  readonly code?: FailureCode;
  readonly reference?: string;
  readonly error?: string;
}

export interface JobTiming {
  /** Between looks at the queue when nobody wakes the runner. */
  readonly pollMs: number;
  /** Between signs of life, which carry progress. */
  readonly keepMs: number;
  /** After so long without a sign of life, another runner takes the job. */
  readonly leaseMs: number;
}

const TIMING: JobTiming = { pollMs: 2_000, keepMs: 400, leaseMs: 10_000 };

/** How often a job is begun before it is given up: what brings the program down twice does so again. */
export const MOST_ATTEMPTS = 3;

/** Starts a runner. It takes up what a crash left, and whatever comes in, until it is stopped. */
export function startJobRunner(parts: JobRunnerParts): JobRunner {
  const timing = { ...TIMING, ...parts.timing };
  const stopping = new AbortController();
  let inHand: { readonly jobId: string; readonly abort: AbortController } | undefined;
  let wakeUp: () => void = () => {};
  let isWoken = false;

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => wakeUp(), timing.pollMs);
      wakeUp = () => {
        clearTimeout(timer);
        isWoken = false;
        resolve();
      };
      if (isWoken || stopping.signal.aborted) wakeUp();
    });

  const run = async (job: ClaimedJob): Promise<void> => {
    const abort = new AbortController();
    inHand = { jobId: job.jobId, abort };
    if (stopping.signal.aborted) abort.abort();
    try {
      await doJob(job, parts, timing, abort, stopping.signal);
    } finally {
      inHand = undefined;
      parts.feed.announce(job.jobId);
    }
  };

  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        const job = await claimNext(parts, timing);
        if (job === null) await pause();
        else await run(job);
      } catch (error) {
        // The database is away; the queue waits for it.
        parts.log({
          event: 'queue',
          outcome: 'unavailable',
          ...(isFailure(error) && { code: error.problems[0].code }),
        });
        await pause();
      }
    }
  };
  const ended = loop();

  return {
    wake() {
      isWoken = true;
      wakeUp();
    },
    cancel(jobId) {
      if (inHand?.jobId === jobId) inHand.abort.abort();
    },
    async stop() {
      stopping.abort();
      inHand?.abort.abort();
      wakeUp();
      await ended;
    },
  };
}

/** The next job of the first tenant that has one. */
async function claimNext(parts: JobRunnerParts, { leaseMs }: JobTiming): Promise<ClaimedJob | null> {
  const { database, runnerId, isAlone, clock } = parts;
  for (const { tenantId } of await database.listTenants()) {
    for (;;) {
      const job = await database.inTenant(tenantId, (transaction) =>
        claimJob(transaction, { runnerId, leaseMs, isAlone }, clock()),
      );
      if (job === null) break;
      if (job.attempts <= MOST_ATTEMPTS) return job;
      const interrupted = problem('job.interrupted', { attempts: job.attempts - 1 });
      await end(job, parts, { state: 'stopped', problems: [interrupted] });
      parts.feed.announce(job.jobId);
    }
  }
  return null;
}

async function doJob(
  job: ClaimedJob,
  parts: JobRunnerParts,
  timing: JobTiming,
  abort: AbortController,
  stopping: AbortSignal,
): Promise<void> {
  const keeping = keepAlive(job, parts, timing, abort);
  try {
    const resultJson = await parts.work(job, { signal: abort.signal, onProgress: keeping.onProgress });
    await keeping.end();
    await end(job, parts, { state: 'done', resultJson });
  } catch (error) {
    await keeping.end();
    if (!keeping.isOurs()) {
      parts.log({ event: 'job', outcome: 'taken-over' });
    } else if (stopping.aborted) {
      await parts.database.inTenant(job.tenantId, (transaction) =>
        releaseJob(transaction, { jobId: job.jobId, runnerId: parts.runnerId }),
      );
      parts.log({ event: 'job', outcome: 'given-back' });
    } else if (abort.signal.aborted) {
      await end(job, parts, { state: 'cancelled' });
    } else {
      await end(job, parts, { state: 'failed', problems: problemsOf(error, parts) });
    }
  }
}

/** Signs of life while a job runs; they bring progress in and cancels back. */
function keepAlive(job: ClaimedJob, parts: JobRunnerParts, timing: JobTiming, abort: AbortController) {
  const { database, runnerId, clock, feed } = parts;
  let latest: JobProgress | null = null;
  let isOurs = true;
  let keptMs = clock().getTime();
  let turn: Promise<void> = Promise.resolve();

  const keep = async (): Promise<void> => {
    const isDue = clock().getTime() - keptMs >= timing.leaseMs / 4;
    if (latest === null && !isDue) return;
    const progress = latest;
    latest = null;
    keptMs = clock().getTime();
    try {
      const now = await database.inTenant(job.tenantId, (transaction) =>
        keepJob(transaction, { jobId: job.jobId, runnerId, leaseMs: timing.leaseMs }, progress, clock()),
      );
      isOurs = now.isOurs;
      if (!now.isOurs || now.isCancelRequested) abort.abort();
      feed.announce(job.jobId);
    } catch {
      // The next sign of life tries again; if none gets through in time, another runner takes the job.
    }
  };
  const timer = setInterval(() => {
    turn = turn.then(keep);
  }, timing.keepMs);

  return {
    onProgress: (progress: JobProgress): void => {
      latest = progress;
    },
    isOurs: () => isOurs,
    /** The last word on progress is written too. */
    async end(): Promise<void> {
      clearInterval(timer);
      await turn;
      await keep();
    },
  };
}

async function end(job: ClaimedJob, parts: JobRunnerParts, outcome: JobOutcome): Promise<void> {
  const act: Act = { accountId: null, purpose: 'queue', at: parts.clock() };
  const isEnded = await parts.database.inTenant(job.tenantId, (transaction) =>
    finishJob(transaction, act, { jobId: job.jobId, runnerId: parts.runnerId }, outcome),
  );
  const [first] = 'problems' in outcome ? outcome.problems : [];
  parts.log({
    event: 'job',
    outcome: isEnded ? outcome.state : 'taken-over',
    ...(first !== undefined && { code: first.code }),
  });
}

/** Expected failures say what is wrong; others only a reference that the log has too. */
function problemsOf(error: unknown, { newReference, log }: JobRunnerParts): readonly Problem[] {
  if (isFailure(error)) return error.problems;
  const reference = newReference();
  log({ event: 'job', outcome: 'error', reference, error: error instanceof Error ? error.name : 'unknown' });
  return failure('unexpected', { reference }).problems;
}
