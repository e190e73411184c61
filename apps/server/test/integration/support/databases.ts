import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { databaseOver } from '../../../src/platform/database/database.ts';
import { openWorker } from '../../../src/platform/database/embedded/open-worker.ts';
import { startingDump } from '../../../src/platform/database/embedded/starting-dump.ts';
import type { Database } from '../../../src/platform/database/index.ts';
import { migrate } from '../../../src/platform/database/migrations/migrate.ts';
import { openPostgresql } from '../../../src/platform/database/postgresql.ts';
import { valueTypes } from '../../../src/platform/database/value-types.ts';
import { type PostgresServer, postgresBinaries, startPostgres } from './postgres-server.ts';

/** A database and, for looking behind the row policies, a connection of its owner. */
export interface TestDatabase {
  readonly database: Database;
  /** On a server as the owner of the tables, embedded as the superuser it has. */
  readonly owner: pg.Pool;
}

/** Runs the same suite over the embedded database and over a PostgreSQL server, where the machine has one. */
export function describeOnBoth(name: string, suite: (given: () => TestDatabase) => void): void {
  describe(`${name}, embedded`, () => {
    let opened: TestDatabase & { close(): Promise<void> };
    beforeAll(async () => {
      opened = await openEmbeddedForTest();
    });
    afterAll(() => opened?.close());
    suite(() => opened);
  });

  describe.skipIf(postgresBinaries === undefined)(`${name}, PostgreSQL`, () => {
    let server: PostgresServer;
    let opened: TestDatabase;
    beforeAll(async () => {
      server = await startPostgres();
      const url = await server.newDatabase();
      const database = await openPostgresql(url);
      const owner = new pg.Pool({ connectionString: url, types: valueTypes });
      // The server's last word to a connection that is being closed is no news.
      owner.on('error', () => {});
      opened = { database, owner };
    });
    afterAll(async () => {
      await opened?.owner.end();
      await opened?.database.close();
      await server?.stop();
    });
    suite(() => opened);
  });
}

async function openEmbeddedForTest(): Promise<TestDatabase & { close(): Promise<void> }> {
  const worker = await openWorker({ folder: null, template: await startingDump() });
  const owner = new pg.Pool({
    stream: () => worker.connect(),
    user: 'postgres',
    types: valueTypes,
    max: 1,
    idleTimeoutMillis: 0,
  });
  await migrate(owner);
  const database = databaseOver(owner, { kind: 'embedded', close: () => worker.close() });
  return { database, owner, close: () => database.close() };
}
