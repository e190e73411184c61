import type { Translator } from '@repere/messages';
import type { RunTransaction } from '../platform/http/endpoint.ts';
import type { JobFeed } from '../platform/jobs/feed.ts';
import { findJob, type Job } from '../platform/jobs/queries.ts';
import { hasEnded, jobView } from './jobs-service.ts';

/** A job that another program runs is only seen by looking. */
const LOOK_AGAIN_MS = 1_000;
/** Keeps proxies from closing a stream on which nothing happens. */
const SIGN_OF_LIFE_MS = 15_000;

/**
 * A job's states as server-sent events, `event: job` with the job as JSON, from what it is now to its end. A reader
 * that comes back begins with the state of then, so nothing has to be remembered between connections.
 */
export function jobEvents(
  first: Job,
  {
    run,
    feed,
    translator,
    signal,
    clock,
  }: {
    readonly run: RunTransaction;
    readonly feed: JobFeed;
    readonly translator: Translator;
    /** Ends the stream: the reader has left, or the program stops. */
    readonly signal: AbortSignal;
    readonly clock: () => Date;
  },
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async start(controller) {
      let sentMs = clock().getTime();
      let sent = '';
      const send = (text: string): void => {
        controller.enqueue(encoder.encode(text));
        sentMs = clock().getTime();
      };
      try {
        let job: Job | null = first;
        while (job !== null) {
          const data = JSON.stringify(jobView(job, translator));
          if (data !== sent) send(`event: job\ndata: ${data}\n\n`);
          else if (clock().getTime() - sentMs >= SIGN_OF_LIFE_MS) send(': waiting\n\n');
          sent = data;
          if (hasEnded(job) || signal.aborted) break;
          await feed.next(job.jobId, LOOK_AGAIN_MS, signal);
          if (signal.aborted) break;
          job = await run((transaction) => findJob(transaction, first.jobId));
        }
        controller.close();
      } catch {
        // The reader has left, or the database is away: the stream ends, and a reader that is still there comes back.
        controller.error(new Error('The stream has ended'));
      }
    },
  });
}
