import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from '@repere/contracts';
import type pg from 'pg';
import { chainChecker, same } from '../audit-chain.ts';
import { SCHEMA_NUMBER } from '../migrations/index.ts';
import { NOT_BACKED_UP, TABLES_IN_ORDER } from '../tables.ts';
import { type BackupRow, readBackup, writeBackup } from './backup-file.ts';
import { parseChainRow } from './chain-row.ts';

/** Newest backups that are kept. */
const KEPT = 5;
const ROWS_AT_ONCE = 200;
const NAME = /^backup-\d{8}T\d{9}Z\.jsonl\.gz$/;

/** Writes a backup of everything, reads it back, and only then gives it its name. Returns its path. */
export async function writeVerifiedBackup(pool: pg.Pool, folder: string, now: Date): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const partial = join(folder, 'backup.partial');
  await rm(partial, { force: true });
  const head = {
    kind: 'repere-backup',
    version: 1,
    schema: SCHEMA_NUMBER,
    writtenAt: now.toISOString(),
  } as const;
  await writeBackup(partial, head, readAllRows(pool));
  await verifyBackup(partial);
  const path = join(folder, `backup-${now.toISOString().replace(/[-:.]/g, '')}.jsonl.gz`);
  await rename(partial, path);
  for (const name of (await listBackups(folder)).slice(KEPT)) await rm(join(folder, name), { force: true });
  return path;
}

/** Names of the backups in a folder, newest first. */
export async function listBackups(folder: string): Promise<readonly string[]> {
  const isThere = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isThere
    ? (await readdir(folder))
        .filter((name) => NAME.test(name))
        .sort()
        .reverse()
    : [];
}

/** Checks that a backup is whole and that the audit chain in it holds. */
export async function verifyBackup(path: string): Promise<Readonly<Record<string, number>>> {
  const chains = new Map<string, ReturnType<typeof chainChecker>>();
  const heads = new Map<string, { readonly entryNumber: number; readonly hash: Uint8Array }>();
  const counts = await readBackup(path, SCHEMA_NUMBER, ({ table, row }) => {
    if (table === 'audit_heads') {
      const { tenantId, entryNumber, hash } = parseChainRow(row);
      heads.set(tenantId, { entryNumber, hash });
    }
    if (table === 'audit_entries') {
      const entry = parseChainRow(row);
      const chain = chains.get(entry.tenantId) ?? chainChecker(entry.tenantId);
      chains.set(entry.tenantId, chain);
      if (chain.add(entry) !== null) throw failure('store.dump-unreadable', { reason: 'broken audit chain' });
    }
  });
  for (const [tenantId, head] of heads) {
    const end = chains.get(tenantId)?.head();
    if (end === undefined || end.entryNumber !== head.entryNumber || !same(end.hash, head.hash)) {
      throw failure('store.dump-unreadable', { reason: 'broken audit chain' });
    }
  }
  return counts;
}

/** Puts a verified backup into an empty, migrated database, in one transaction. */
export async function restoreBackup(pool: pg.Pool, path: string): Promise<void> {
  await verifyBackup(path);
  const client = await pool.connect();
  try {
    await client.query('begin');
    let batch: BackupRow[] = [];
    const flush = async (): Promise<void> => {
      const [first] = batch;
      if (first === undefined) return;
      const rows = `[${batch.map(({ row }) => row).join(',')}]`;
      const table = knownTable(first.table);
      await client.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1::json)`, [
        rows,
      ]);
      batch = [];
    };
    await readBackup(path, SCHEMA_NUMBER, async (row) => {
      if (batch.length >= ROWS_AT_ONCE || (batch[0] !== undefined && batch[0].table !== row.table)) await flush();
      batch.push(row);
    });
    await flush();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** All rows of all tenants, as one moment saw them. Needs the rights of the database's owner. */
async function* readAllRows(pool: pg.Pool): AsyncGenerator<BackupRow> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    for (const table of TABLES_IN_ORDER) {
      if (NOT_BACKED_UP.has(table)) continue;
      const order = table === 'audit_entries' ? 'order by tenant_id, entry_number' : '';
      await client.query(
        `declare backup no scroll cursor for select row_to_json(t)::text as row from ${table} t ${order}`,
      );
      for (;;) {
        const { rows } = await client.query<{ row: string }>(`fetch ${ROWS_AT_ONCE} from backup`);
        if (rows.length === 0) break;
        for (const { row } of rows) yield { table, row };
      }
      await client.query('close backup');
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

function knownTable(name: string): string {
  const table = TABLES_IN_ORDER.find((known) => known === name);
  if (table === undefined) throw failure('store.dump-unreadable', { reason: 'unknown table' });
  return table;
}
