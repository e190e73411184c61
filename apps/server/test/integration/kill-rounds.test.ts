import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ListsResult } from '@repere/contracts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readPublishedTables } from '../../src/estimates/demo-tables.ts';
import { findChainFault } from '../../src/platform/audit/queries.ts';
import { type Database, openDatabase } from '../../src/platform/database/index.ts';
import type { ServerOptions } from '../../src/start.ts';
import { type KillRound, killRounds } from './support/kill-rounds.ts';
import { type PostgresServer, postgresBinaries, startPostgres } from './support/postgres-server.ts';
import { startServerProcess, tryServerProcess } from './support/server-process.ts';
import { resultOf } from './support/tables.ts';

// Two rounds here; the twenty of `npm run kill:server` set this and write down what they saw.
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 2);
const REPORT = process.env['KILL_REPORT'];
const TIMEOUT_MS = 120_000 + ROUNDS * 60_000;

let folder: string;
let result: ListsResult;
let uk: Awaited<ReturnType<typeof readPublishedTables>>[number];

beforeAll(async () => {
  const found = (await readPublishedTables()).find(({ publishedId }) => publishedId === 'uk2013-5');
  if (found === undefined) throw new Error('The table is gone');
  uk = found;
  result = await resultOf(uk.histories);
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repere-kill-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Everything that is written has its audit entry, and every entry its deed. */
async function requireWholeAudit(database: Database): Promise<void> {
  for (const { tenantId } of await database.listTenants()) {
    await database.inTenant(tenantId, async (transaction) => {
      expect(await findChainFault(transaction)).toBeNull();
      const { db } = transaction;
      const count = async (action: string): Promise<number> =>
        (await db.selectFrom('auditEntries').select('entryNumber').where('action', '=', action).execute()).length;
      const estimates = await db.selectFrom('estimates').select('estimateId').execute();
      const jobs = await db.selectFrom('jobs').select('jobId').execute();
      expect(await count('estimate.create')).toBe(estimates.length);
      expect(await count('job.create')).toBe(jobs.length);
    });
  }
}

async function writeReport(name: string, rounds: readonly KillRound[]): Promise<void> {
  if (REPORT === undefined) return;
  const rows = rounds.map(
    ({ round, acknowledged, underWay, jobDone, jobTotal, jobEnd, jobAttempts, startMs }) =>
      `| ${round} | ${acknowledged} | ${underWay} | ${jobDone} of ${jobTotal} | ${jobEnd} | ${jobAttempts} | ${startMs} |`,
  );
  const total = rounds.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
  await appendFile(
    REPORT,
    `\n## ${name}\n\n${rounds.length} kills, ${total} estimates acknowledged, none lost, none changed.\n\n` +
      '| round | acknowledged | being saved at the kill | job seen before it at | job afterwards | begun | next start, ms |\n' +
      `|---|---|---|---|---|---|---|\n${rows.join('\n')}\n`,
  );
}

async function run(name: string, options: ServerOptions): Promise<void> {
  const rounds = await killRounds({ rounds: ROUNDS, options, histories: uk.histories, result, random: Math.random });
  expect(rounds).toHaveLength(ROUNDS);
  expect(rounds.every(({ jobEnd }) => jobEnd === 'done' || jobEnd === 'stopped')).toBe(true);
  expect(rounds.some(({ jobAttempts }) => jobAttempts > 1)).toBe(true);
  const { dataFolder, databaseUrl } = options;
  const database = await openDatabase({ folder: dataFolder, databaseUrl, clock: () => new Date() });
  await requireWholeAudit(database);
  await database.close();
  await writeReport(name, rounds);
}

// Machines under load must not make the server look as if it were asked too often.
const allowances = { light: { burst: 1e6, perMinute: 1e6 }, heavy: { burst: 1e6, perMinute: 1e6 } };
const shared = { port: 0, demo: true, workers: 1, allowances, jobTiming: { keepMs: 100, leaseMs: 2_000 } } as const;

describe('a server that is killed, embedded', () => {
  it('loses nothing that it has acknowledged, and goes on with its job', { timeout: TIMEOUT_MS }, () =>
    run('Embedded database', { ...shared, dataFolder: folder }),
  );

  it('refuses a second process on its folder, and stops in good order when asked to', async () => {
    const options = { ...shared, dataFolder: folder };
    const first = await startServerProcess(options);
    expect(await tryServerProcess(options)).toMatchObject({ problems: [{ code: 'store.in-use' }] });
    expect(await first.stop()).toBe(0);
    const second = await startServerProcess(options);
    expect(await second.stop()).toBe(0);
  });

  it('refuses a port that is taken and an address that others can reach', async () => {
    const first = await startServerProcess({ ...shared, dataFolder: folder });
    const port = Number(new URL(first.url).port);
    const other = await mkdtemp(join(tmpdir(), 'repere-kill-'));
    expect(await tryServerProcess({ ...shared, dataFolder: other, port })).toMatchObject({
      problems: [{ code: 'server.port-taken' }],
    });
    expect(await tryServerProcess({ ...shared, dataFolder: other, host: '0.0.0.0' })).toMatchObject({
      problems: [{ code: 'server.not-loopback' }],
    });
    await first.stop();
    await rm(other, { recursive: true, force: true });
  });
});

describe.skipIf(postgresBinaries === undefined)('a server that is killed, PostgreSQL', () => {
  let postgres: PostgresServer;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());

  it('loses nothing that it has acknowledged, and goes on with its job', { timeout: TIMEOUT_MS }, async () => {
    const databaseUrl = await postgres.newDatabase();
    await run('PostgreSQL', { ...shared, dataFolder: folder, databaseUrl });
  });
});
