import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import type pg from 'pg';
import { translateRefusal } from './refusals.ts';
import type { Schema } from './schema.ts';

/** A transaction that sees one tenant: the only way to that tenant's rows. */
export interface TenantTransaction {
  readonly tenantId: string;
  readonly db: Transaction<Schema>;
}

/** A tenant as the directory lists it. */
export interface DirectoryEntry {
  readonly tenantId: string;
}

/** The store of the program, embedded or on a server. */
export interface Database {
  readonly kind: 'embedded' | 'postgresql';
  /**
   * Runs work in one transaction as the application's role, with the tenant set for the row policies. Commits when it
   * returns, rolls back when it throws; refusals of the database come out as our failures.
   */
  inTenant<T>(tenantId: string, work: (transaction: TenantTransaction) => Promise<T>): Promise<T>;
  /** Every tenant there is, oldest first. */
  listTenants(): Promise<readonly DirectoryEntry[]>;
  /** Called after each transaction that changed something has been committed. */
  onCommit(listener: () => void): void;
  close(): Promise<void>;
}

/** Role that owns nothing and is held by the row policies. */
export const APPLICATION_ROLE = 'repere_app';
/** Role that may list tenants and do nothing else. */
export const DIRECTORY_ROLE = 'repere_directory';

/** Wraps a pool of connections. `close` ends what is behind the pool. */
export function databaseOver(
  pool: pg.Pool,
  { kind, close }: { readonly kind: Database['kind']; readonly close: () => Promise<void> },
): Database {
  const kysely = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    // JSON values keep their own names.
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  const listeners: (() => void)[] = [];

  const inRole = async <T>(
    role: string,
    tenantId: string,
    work: (db: Transaction<Schema>) => Promise<T>,
  ): Promise<T> => {
    try {
      return await kysely.transaction().execute(async (db) => {
        await sql`select set_config('role', ${role}, true), set_config('repere.tenant_id', ${tenantId}, true)`.execute(
          db,
        );
        return work(db);
      });
    } catch (error) {
      throw translateRefusal(error);
    }
  };

  return {
    kind,
    async inTenant(tenantId, work) {
      const result = await inRole(APPLICATION_ROLE, tenantId, async (db) => {
        const value = await work({ tenantId, db });
        return { value, hasWritten: await hasWritten(db) };
      });
      if (result.hasWritten) for (const listener of listeners) listener();
      return result.value;
    },
    listTenants: () =>
      inRole(DIRECTORY_ROLE, '', (db) =>
        db.selectFrom('tenants').select(['tenantId']).orderBy('createdAt').orderBy('tenantId').execute(),
      ),
    onCommit(listener) {
      listeners.push(listener);
    },
    async close() {
      await kysely.destroy();
      await close();
    },
  };
}

/** A transaction gets a number of its own with its first write. */
async function hasWritten(db: Transaction<Schema>): Promise<boolean> {
  const { rows } = await sql<{ written: boolean }>`
    select pg_current_xact_id_if_assigned() is not null as written`.execute(db);
  return rows[0]?.written ?? false;
}
