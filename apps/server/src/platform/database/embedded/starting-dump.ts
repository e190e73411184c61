import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import pg from 'pg';
import { migrationsDigest } from '../migrations/index.ts';
import { migrate } from '../migrations/migrate.ts';
import { valueTypes } from '../value-types.ts';
import { openWorker } from './open-worker.ts';

/**
 * The dump of a migrated, empty database folder that embedded databases start from. Making a database from nothing
 * takes seconds and most of a gigabyte; so it is made once, when the program is built, and kept under the digest of
 * what is in it.
 */
export async function startingDump(): Promise<Uint8Array> {
  const path = await writeStartingDump();
  return promisify(gunzip)(await readFile(path));
}

/** Makes the dump unless it is there; returns its path. Run by the build. */
export async function writeStartingDump(): Promise<string> {
  const path = join(dumpFolder(), `starting-${contentDigest().slice(0, 16)}.tar.gz`);
  if (existsSync(path)) return path;
  const packed = await promisify(gzip)(await makeDump(), { level: 6 });
  await mkdir(dirname(path), { recursive: true });
  // Two builds at once each write their own file; the last rename wins and both are complete.
  const partial = `${path}.${randomUUID()}`;
  await writeFile(partial, packed);
  await rename(partial, path);
  return path;
}

/** Beside the built code, so that a published package carries it; sources share the one of the build. */
function dumpFolder(): string {
  const worker = createRequire(import.meta.url).resolve('@repere/server/database-worker');
  return join(dirname(worker), 'starting-dump');
}

/** What the dump depends on: the migrations, and the engine that writes the folder. */
function contentDigest(): string {
  const engine = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const description = readFileSync(join(dirname(engine), '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(description) as { version: string }; // Every package description has one.
  return createHash('sha256')
    .update(JSON.stringify([migrationsDigest(), version]))
    .digest('hex');
}

async function makeDump(): Promise<Uint8Array> {
  const worker = await openWorker({ folder: null, template: null });
  const pool = new pg.Pool({ stream: () => worker.connect(), max: 1, types: valueTypes, user: 'postgres' });
  try {
    await migrate(pool);
    await pool.query('checkpoint');
    return await worker.dumpFolder();
  } finally {
    await pool.end();
    await worker.close();
  }
}
