import type { CaptureHistories, ListsResult } from '@repere/contracts';
import type { ServerOptions } from '../../../src/start.ts';
import { connect, type HttpClient } from './http-client.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';

/** What one round saw. */
export interface KillRound {
  readonly round: number;
  /** From the kill of the round before to the first answer. */
  readonly startMs: number;
  /** Estimates that the server had said were saved when it was killed, in this round. */
  readonly acknowledged: number;
  /** Requests to save that were under way at the kill. */
  readonly underWay: number;
  /** How far the job was when it was last looked at before the kill, and how it came to its end after the restart. */
  readonly jobDone: number;
  readonly jobTotal: number;
  readonly jobEnd: string;
  readonly jobAttempts: number;
}

export interface KillRoundsInput {
  readonly rounds: number;
  readonly options: ServerOptions;
  readonly histories: CaptureHistories;
  readonly result: ListsResult;
  /** Between 0 and 1; decides how long a round waits before it kills. */
  readonly random: () => number;
}

const ESTIMATES = '/api/estimate/estimates';
const JOBS = '/api/estimate/jobs';
/** Long enough to be killed in the middle. */
const JOB_OPTIONS = { method: 'stepwise', bootstrap: 40_000, seed: 7 };
const SAVERS = 3;

/**
 * Starts the server, checks that all that was ever acknowledged is there, begins a job, saves estimates from several
 * sides at once, and kills the process in the middle; again and again on the same data.
 *
 * Throws when anything acknowledged is missing or changed, or when a job neither ends with the figures that it must have
 * nor says that it was stopped.
 */
export async function killRounds(input: KillRoundsInput): Promise<readonly KillRound[]> {
  const { rounds, options } = input;
  const saved = new Map<string, string>();
  const seen: KillRound[] = [];
  let jobResult: string | undefined;
  let last: Killed | undefined;
  for (let round = 1; ; round += 1) {
    const server = await startServerProcess(options);
    try {
      const client = await connect(server.url);
      await requireAll(client, saved, input.result);
      if (last !== undefined) {
        const end = await endOf(client, last.jobId);
        if (end.state === 'done') {
          const { body } = await client.get(`${JOBS}/${last.jobId}/result`);
          jobResult ??= JSON.stringify(body);
          requireSame(JSON.stringify(body), jobResult);
        } else if (end.state !== 'stopped' || end.problems[0]?.message === undefined) {
          throw new Error(`The job is ${end.state} and does not say why`);
        }
        const { jobId: _, ...counts } = last;
        seen.push({ ...counts, startMs: Math.round(server.startMs), jobEnd: end.state, jobAttempts: end.attempts });
      }
      if (round > rounds) {
        await server.stop();
        return seen;
      }
      last = await oneRound(round, server, client, input, saved);
    } finally {
      await server.kill();
    }
  }
}

function requireSame(found: string, expected: string): void {
  if (found === expected) return;
  const at = [...found].findIndex((character, index) => character !== expected[index]);
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  throw new Error(`A job that was taken up again has other figures: ${around(found)} and not ${around(expected)}`);
}

type Killed = Omit<KillRound, 'startMs' | 'jobEnd' | 'jobAttempts'> & { readonly jobId: string };

async function oneRound(
  round: number,
  server: ServerProcess,
  client: HttpClient,
  { histories, result, random }: KillRoundsInput,
  saved: Map<string, string>,
): Promise<Killed> {
  const table = { name: 'a table', histories };
  const { body: job } = await client.post(JOBS, { table, options: JOB_OPTIONS });
  const running = await untilRunning(client, job.id);

  let isKilled = false;
  let acknowledged = 0;
  let underWay = 0;
  const savers = Array.from({ length: SAVERS }, async (_, saver) => {
    for (let turn = 0; !isKilled; turn += 1) {
      const name = `round ${round}, saver ${saver}, turn ${turn}`;
      underWay += 1;
      const answer = await client.post(ESTIMATES, { name, result, table }).catch(() => null);
      if (answer === null) return; // The kill came first: it may be there or not, but not half.
      underWay -= 1;
      if (answer.status !== 201) throw new Error(`Not saved: ${JSON.stringify(answer.body)}`);
      saved.set(answer.body.id, name);
      acknowledged += 1;
    }
  });
  while (acknowledged === 0) await pause(5);
  await pause(random() * 600);
  const atKill = underWay;
  await server.kill();
  isKilled = true;
  await Promise.all(savers);
  return {
    round,
    acknowledged,
    underWay: atKill,
    jobDone: running.progress?.done ?? 0,
    jobTotal: running.progress?.total ?? 0,
    jobId: job.id,
  };
}

/** Everything that was acknowledged, with its name and its figures. */
async function requireAll(client: HttpClient, saved: ReadonlyMap<string, string>, result: ListsResult): Promise<void> {
  const listed = new Map<string, string>();
  let before = '';
  for (;;) {
    const { body } = await client.get(`${ESTIMATES}?limit=100${before}`);
    for (const { id, name } of body.estimates) listed.set(id, name);
    const lastOne = body.estimates.at(-1);
    if (lastOne === undefined) break;
    before = `&before=${lastOne.id}`;
  }
  for (const [id, name] of saved) {
    if (listed.get(id) !== name) throw new Error(`Lost: ${name}`);
  }
  const expected = result.estimates[0]?.value;
  for (const [id, name] of [...saved].slice(-5)) {
    const { body } = await client.get(`${ESTIMATES}/${id}`);
    if (body.result.estimates[0].value !== expected) throw new Error(`Changed: ${name}`);
  }
}

async function untilRunning(client: HttpClient, id: string) {
  for (;;) {
    const { body } = await client.get(`${JOBS}/${id}`);
    if (body.state === 'running' && body.progress !== null) return body;
    if (body.state !== 'queued' && body.state !== 'running') throw new Error('The job ended before it could be killed');
    await pause(10);
  }
}

async function endOf(client: HttpClient, id: string) {
  for (;;) {
    const { body } = await client.get(`${JOBS}/${id}`);
    if (body.state !== 'queued' && body.state !== 'running') return body;
    await pause(100);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
