import { expect, it } from 'vitest';
import { APPLICATION_ROLE, DIRECTORY_ROLE } from '../../src/platform/database/database.ts';
import { TABLES_IN_ORDER } from '../../src/platform/database/tables.ts';
import { describeOnBoth } from './support/databases.ts';

/** The program's own bookkeeping of the schema; it holds no tenant's rows. */
const WITHOUT_TENANT = ['schema_steps'];

describeOnBoth('the schema', (given) => {
  const rows = async <T>(text: string, values: readonly unknown[] = []): Promise<readonly T[]> =>
    (await given().owner.query(text, [...values])).rows as T[];

  it('holds the tables that the program knows, and no others', async () => {
    const found = await rows<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
    );
    expect(found.map(({ name }) => name)).toEqual([...TABLES_IN_ORDER, ...WITHOUT_TENANT].sort());
  });

  it('puts the tenant first in every primary key, unique constraint and foreign key, on both ends', async () => {
    const found = await rows<{ name: string; kind: string; first: string; target: string | null }>(
      `
      select c.conrelid::regclass::text || '.' || c.conname as name, c.contype as kind,
        (select attname from pg_attribute where attrelid = c.conrelid and attnum = c.conkey[1])::text as first,
        (select attname from pg_attribute where attrelid = c.confrelid and attnum = c.confkey[1])::text as target
      from pg_constraint c join pg_class t on t.oid = c.conrelid
      where t.relnamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'f')
        and t.relname <> all($1)`,
      [WITHOUT_TENANT],
    );
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ first }) => first !== 'tenant_id')).toEqual([]);
    expect(found.filter(({ kind, target }) => kind === 'f' && target !== 'tenant_id')).toEqual([]);
  });

  it('puts the tenant first in every unique index too, constraint or not', async () => {
    const found = await rows<{ index: string; first: string }>(
      `
      select i.indexrelid::regclass::text as index, a.attname::text as first
      from pg_index i join pg_class t on t.oid = i.indrelid
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where t.relnamespace = 'public'::regnamespace and i.indisunique and t.relname <> all($1)`,
      [WITHOUT_TENANT],
    );
    expect(found.filter(({ first }) => first !== 'tenant_id')).toEqual([]);
  });

  it('gives every table a primary key and a tenant that cannot be absent', async () => {
    const found = await rows<{ name: string }>(
      `
      select t.table_name as name from information_schema.tables t
      where t.table_schema = 'public' and t.table_name <> all($1) and not (
        exists (select from information_schema.columns c where c.table_schema = 'public'
          and c.table_name = t.table_name and c.column_name = 'tenant_id' and c.is_nullable = 'NO' and c.data_type = 'uuid')
        and exists (select from information_schema.table_constraints k where k.table_schema = 'public'
          and k.table_name = t.table_name and k.constraint_type = 'PRIMARY KEY'))`,
      [WITHOUT_TENANT],
    );
    expect(found).toEqual([]);
  });

  it('has no sequence, no identity, no trigger and no rule of its own', async () => {
    const [counts] = await rows<Record<string, number>>(`
      select
        (select count(*) from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace) as sequences,
        (select count(*) from information_schema.columns
          where table_schema = 'public' and (is_identity = 'YES' or column_default like 'nextval%')) as serials,
        (select count(*) from pg_trigger where not tgisinternal) as triggers,
        (select count(*) from pg_rewrite r join pg_class t on t.oid = r.ev_class
          where t.relnamespace = 'public'::regnamespace) as rules`);
    expect(counts).toEqual({ sequences: 0, serials: 0, triggers: 0, rules: 0 });
  });

  it('forces row policies on every table, each for reading and writing alike', async () => {
    const found = await rows<{ name: string; enabled: boolean; forced: boolean; policies: number }>(
      `
      select t.relname::text as name, t.relrowsecurity as enabled, t.relforcerowsecurity as forced,
        (select count(*) from pg_policy p where p.polrelid = t.oid and p.polcmd = '*'
          and p.polqual is not null and p.polwithcheck is not null) as policies
      from pg_class t where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and t.relname <> all($1)`,
      [WITHOUT_TENANT],
    );
    expect(found).toHaveLength(TABLES_IN_ORDER.length);
    expect(found.filter(({ enabled, forced, policies }) => !enabled || !forced || policies !== 1)).toEqual([]);
  });

  it('lets the application act as a role that owns nothing, passes no policy and cannot change what was audited', async () => {
    const roles = await rows<{ name: string; isHeld: boolean; owned: number }>(
      `
      select rolname::text as name, not (rolsuper or rolbypassrls or rolcreaterole or rolcanlogin) as "isHeld",
        (select count(*) from pg_class where relowner = pg_roles.oid) as owned
      from pg_roles where rolname = any($1) order by 1`,
      [[APPLICATION_ROLE, DIRECTORY_ROLE]],
    );
    expect(roles).toEqual([
      { name: APPLICATION_ROLE, isHeld: true, owned: 0 },
      { name: DIRECTORY_ROLE, isHeld: true, owned: 0 },
    ]);
    const granted = await rows<{ privilege: string }>(
      `select privilege_type as privilege from information_schema.role_table_grants
       where grantee = $1 and table_name = 'audit_entries' order by 1`,
      [APPLICATION_ROLE],
    );
    expect(granted.map(({ privilege }) => privilege)).toEqual(['INSERT', 'SELECT']);
  });

  it('shows the directory which tenants there are and nothing else', async () => {
    const client = await given().owner.connect();
    try {
      await client.query('begin');
      await client.query(`set local role ${DIRECTORY_ROLE}`);
      await client.query('select tenant_id from tenants');
      for (const table of TABLES_IN_ORDER) {
        await client.query('savepoint before');
        await expect(client.query(`select * from ${table}`)).rejects.toMatchObject({ code: '42501' });
        await client.query('rollback to before');
      }
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('gives counts, sums and times the same types on both databases', async () => {
    const [found] = await rows<Record<string, unknown>>(
      `select count(*) as count, sum(1::numeric) as sum, true as yes, '\\x0102'::bytea as bytes,
         '{"a":1}'::json as json, '2026-01-02T03:04:05.678Z'::timestamptz as time, 1.5::float8 as float from tenants`,
    );
    expect(found?.['count']).toBeTypeOf('number');
    expect(found).toMatchObject({ yes: true, json: { a: 1 }, float: 1.5, time: new Date('2026-01-02T03:04:05.678Z') });
    expect(found?.['bytes']).toEqual(new Uint8Array([1, 2]));
  });
});
