import { failure } from '@repere/contracts';
import type pg from 'pg';
import { MIGRATIONS, SCHEMA_NUMBER } from './index.ts';

/** Number under which two programs that start at once on a server take turns; any fixed number does. */
const TURN = 7_243_601;

/**
 * Brings the schema to what this program knows; returns how many steps it took. Each step is one transaction together
 * with its entry. A schema that is newer than the program is refused.
 */
export async function migrate(pool: pg.Pool): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('create table if not exists schema_steps (number integer primary key, name text not null)');
    let taken = 0;
    for (const { number, name, sql } of MIGRATIONS) {
      await client.query('begin');
      try {
        await client.query('select pg_advisory_xact_lock($1)', [TURN]);
        const known = await newestStep(client);
        if (known > SCHEMA_NUMBER) {
          throw failure('store.newer', { found: known, expected: SCHEMA_NUMBER });
        }
        if (number > known) {
          await client.query(sql);
          await client.query('insert into schema_steps (number, name) values ($1, $2)', [number, name]);
          taken += 1;
        }
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
    }
    return taken;
  } finally {
    client.release();
  }
}

async function newestStep(client: pg.PoolClient): Promise<number> {
  const { rows } = await client.query<{ newest: number | null }>('select max(number) as newest from schema_steps');
  return rows[0]?.newest ?? 0;
}
