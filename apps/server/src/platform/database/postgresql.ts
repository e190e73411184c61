import pg from 'pg';
import { type Database, databaseOver } from './database.ts';
import { migrate } from './migrations/migrate.ts';
import { translateRefusal } from './refusals.ts';
import { valueTypes } from './value-types.ts';

/** Opens a PostgreSQL server (15 or later) and brings its schema up to date. */
export async function openPostgresql(url: string, log: (event: string) => void = () => {}): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    types: valueTypes,
    max: 10,
    connectionTimeoutMillis: 10_000,
    // Work that holds a transaction open is a mistake; it ends rather than block others.
    idle_in_transaction_session_timeout: 60_000,
    statement_timeout: 60_000,
  });
  // A connection that breaks while nobody uses it is replaced at the next use.
  pool.on('error', () => log('store.connection-lost'));
  try {
    await migrate(pool);
  } catch (error) {
    await pool.end();
    throw translateRefusal(error);
  }
  return databaseOver(pool, { kind: 'postgresql', close: async () => {} });
}
