import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, isFailure } from '@repere/contracts';
import pg from 'pg';
import { type Database, databaseOver } from '../database.ts';
import { migrate } from '../migrations/migrate.ts';
import { translateRefusal } from '../refusals.ts';
import { valueTypes } from '../value-types.ts';
import { backupSchedule } from './backup-schedule.ts';
import { listBackups, restoreBackup, verifyBackup, writeVerifiedBackup } from './backups.ts';
import { lockFolder } from './folder-lock.ts';
import { type EmbeddedWorker, openWorker } from './open-worker.ts';
import { startingDump } from './starting-dump.ts';

export interface EmbeddedOptions {
  /** Folder of the data; made when it isn't there. `null` keeps everything in memory, for tests. */
  readonly folder: string | null;
  readonly clock: () => Date;
  /** A backup to start from; what is in the folder is put aside, not deleted. */
  readonly restoreFrom?: string | undefined;
  /** Told in words for a log: codes only, no data. */
  readonly log?: (event: string) => void;
}

/** Opens the embedded database: alone on its folder, migrated, with backups written after changes. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Database> {
  if (options.folder === null) return openInMemory();
  const folder = options.folder;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(folder, options.clock);
  try {
    return await openFolder(folder, options, () => lock.release());
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openInMemory(): Promise<Database> {
  const worker = await openWorker({ folder: null, template: await startingDump() });
  const pool = poolOver(worker);
  await migrate(pool);
  return databaseOver(pool, { kind: 'embedded', close: () => worker.close() });
}

async function openFolder(folder: string, options: EmbeddedOptions, release: () => void): Promise<Database> {
  const { clock, restoreFrom, log = () => {} } = options;
  const database = join(folder, 'database');
  const backups = join(folder, 'backups');
  if (restoreFrom !== undefined) {
    await verifyBackup(restoreFrom);
    if (existsSync(database)) await rename(database, join(folder, `database-replaced-${clock().getTime()}`));
    await rm(readyMark(folder), { force: true });
  }
  const isNew = await makeIfNotComplete(folder, database);
  const worker = await start(folder, database, backups, isNew);
  const pool = poolOver(worker);
  try {
    await migrate(pool);
    if (restoreFrom !== undefined) await restoreBackup(pool, restoreFrom);
    if (isNew) await writeFile(readyMark(folder), '', { mode: 0o600, flush: true });
  } catch (error) {
    await pool.end();
    await worker.close();
    throw translateRefusal(error);
  }
  const schedule = backupSchedule({
    write: async () => {
      await writeVerifiedBackup(pool, backups, clock());
      log('store.backup-written');
    },
    onFailure: () => log('store.backup-failed'),
  });
  const opened = databaseOver(pool, {
    kind: 'embedded',
    async close() {
      await worker.close();
      release();
    },
  });
  opened.onCommit(() => schedule.noteChange());
  return {
    ...opened,
    async close() {
      await schedule.finish();
      await opened.close();
    },
  };
}

/**
 * Says that the first filling of the folder came to its end. Without it nothing was acknowledged yet, and a half-made
 * database is made again.
 */
function readyMark(folder: string): string {
  return join(folder, 'database.ready');
}

async function makeIfNotComplete(folder: string, database: string): Promise<boolean> {
  if (existsSync(readyMark(folder)) && existsSync(database)) return false;
  await rm(database, { recursive: true, force: true });
  await mkdir(database, { mode: 0o700 });
  await chmod(database, 0o700);
  return true;
}

async function start(folder: string, database: string, backups: string, isNew: boolean): Promise<EmbeddedWorker> {
  try {
    return await openWorker({ folder: database, template: isNew ? await startingDump() : null });
  } catch (error) {
    if (isNew || !isFailure(error)) throw error;
    const [newest] = await listBackups(backups);
    const reason = String(error.problems[0].details['reason'] ?? '');
    const dump = newest === undefined ? 'none' : join(backups, newest);
    throw failure('store.damaged', { folder, reason, dump }, undefined, { cause: error });
  }
}

/** One connection: the embedded database has a single session, transactions take turns. */
function poolOver(worker: EmbeddedWorker): pg.Pool {
  return new pg.Pool({
    stream: () => worker.connect(),
    user: 'postgres',
    database: 'postgres',
    types: valueTypes,
    max: 1,
    idleTimeoutMillis: 0,
  });
}
