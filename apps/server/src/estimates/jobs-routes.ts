import { type Endpoint, endpoint, stagedEndpoint } from '../platform/http/endpoint.ts';
import type { JobFeed } from '../platform/jobs/feed.ts';
import { listJobs } from '../platform/jobs/queries.ts';
import { jobEvents } from './job-events.ts';
import { cancelJob, createJob, jobView, requireJob, requireJobResult } from './jobs-service.ts';
import { IdParams, JobPage, JobView, NewJob, NoParams, NoQuery, PageQuery, ResultJson } from './schemas.ts';

const JOB_BYTES = 2_000_000;

export interface JobRouteParts {
  readonly newId: () => string;
  readonly feed: JobFeed;
  readonly clock: () => Date;
  /** Aborts when the program stops, so that streams end. */
  readonly stopping: AbortSignal;
  /** Tells the runner that there may be something to do. */
  readonly wake: () => void;
  readonly cancelRunning: (jobId: string) => void;
}

/** Runs of methods on the server. */
export function jobRoutes({ newId, feed, clock, stopping, wake, cancelRunning }: JobRouteParts): readonly Endpoint[] {
  const shared = { purpose: 'estimation', weight: 'light', params: IdParams, query: NoQuery, body: null } as const;
  return [
    stagedEndpoint(
      {
        ...shared,
        method: 'post',
        path: '/api/estimate/jobs',
        summary: 'server.api.jobs.create',
        permission: 'jobs.run',
        weight: 'heavy',
        params: NoParams,
        body: { schema: NewJob, maxBytes: JOB_BYTES },
        answer: { kind: 'json', status: 202, schema: JobView },
        mayFail: ['thing.not-found', 'request.too-large'],
      },
      async ({ body, act, translator }, run) => {
        const job = await run((transaction) => createJob(transaction, act, body, newId));
        wake(); // After the commit, or the runner would not see it.
        return jobView(job, translator);
      },
    ),
    endpoint(
      {
        ...shared,
        method: 'get',
        path: '/api/estimate/jobs',
        summary: 'server.api.jobs.list',
        permission: 'jobs.read',
        params: NoParams,
        query: PageQuery,
        answer: { kind: 'json', status: 200, schema: JobPage },
        mayFail: [],
      },
      async ({ query, translator }, transaction) => {
        const { before, limit } = query;
        const jobs = await listJobs(transaction, { before, limit });
        return { jobs: jobs.map((job) => jobView(job, translator)) };
      },
    ),
    endpoint(
      {
        ...shared,
        method: 'get',
        path: '/api/estimate/jobs/{id}',
        summary: 'server.api.jobs.read',
        permission: 'jobs.read',
        answer: { kind: 'json', status: 200, schema: JobView },
        mayFail: ['thing.not-found'],
      },
      async ({ params, translator }, transaction) => jobView(await requireJob(transaction, params.id), translator),
    ),
    stagedEndpoint(
      {
        ...shared,
        method: 'get',
        path: '/api/estimate/jobs/{id}/events',
        summary: 'server.api.jobs.events',
        permission: 'jobs.read',
        answer: { kind: 'events', event: JobView },
        mayFail: ['thing.not-found'],
      },
      async ({ params, translator, signal }, run) => {
        const job = await run((transaction) => requireJob(transaction, params.id));
        return jobEvents(job, { run, feed, translator, clock, signal: AbortSignal.any([signal, stopping]) });
      },
    ),
    endpoint(
      {
        ...shared,
        method: 'get',
        path: '/api/estimate/jobs/{id}/result',
        summary: 'server.api.jobs.result',
        permission: 'jobs.read',
        answer: { kind: 'json', status: 200, schema: ResultJson },
        mayFail: ['thing.not-found', 'job.unfinished'],
      },
      async ({ params }, transaction) => ResultJson.parse((await requireJobResult(transaction, params.id)).result),
    ),
    stagedEndpoint(
      {
        ...shared,
        method: 'post',
        path: '/api/estimate/jobs/{id}/cancel',
        summary: 'server.api.jobs.cancel',
        permission: 'jobs.run',
        answer: { kind: 'json', status: 200, schema: JobView },
        mayFail: ['thing.not-found'],
      },
      async ({ params, act, translator }, run) => {
        const job = await run((transaction) => cancelJob(transaction, act, params.id));
        cancelRunning(job.jobId);
        feed.announce(job.jobId);
        return jobView(job, translator);
      },
    ),
  ];
}
