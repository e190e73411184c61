import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChainFault } from '../../src/platform/audit/queries.ts';
import { listBackups, verifyBackup } from '../../src/platform/database/embedded/backups.ts';
import { openEmbedded } from '../../src/platform/database/embedded/open-embedded.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { newWorkspace } from './support/place.ts';

let folder: string;
const clock = () => new Date();
const open = (more: { restoreFrom?: string } = {}) => openEmbedded({ folder, clock, ...more });
const tableNames = (database: Database, tenantId: string) =>
  database.inTenant(tenantId, async ({ db }) =>
    (await db.selectFrom('listTables').select('name').orderBy('name').execute()).map(({ name }) => name),
  );

beforeEach(async () => {
  process.umask(0o077);
  folder = await mkdtemp(join(tmpdir(), 'repere-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the embedded database in a folder', () => {
  it('keeps what was written, in files that only its user can read', async () => {
    const first = await open();
    const tenantId = await newWorkspace(first, 'Kept', true);
    const names = await tableNames(first, tenantId);
    expect(names.length).toBeGreaterThan(10);
    await first.close();

    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const { mode } = await stat(join(entry.parentPath, entry.name));
      expect({ name: entry.name, forOthers: mode & 0o077 }).toEqual({ name: entry.name, forOthers: 0 });
    }

    const second = await open();
    expect(await tableNames(second, tenantId)).toEqual(names);
    expect(await second.inTenant(tenantId, findChainFault)).toBeNull();
    await second.close();
  });

  it('refuses a second opener, in this process and in another', async () => {
    const first = await open();
    await expect(open()).rejects.toThrow('store.in-use');
    const entry = createRequire(import.meta.url).resolve('@repere/server/database-worker');
    const built = join(dirname(entry), 'open-embedded.js');
    const script = join(folder, 'second.mjs');
    await writeFile(
      script,
      `import { openEmbedded } from ${JSON.stringify(built)};
       openEmbedded({ folder: ${JSON.stringify(folder)}, clock: () => new Date() }).then(
         () => process.exit(0), (error) => { process.send(error.problems[0]); process.exit(3); });`,
    );
    const refused = await new Promise((resolve) => {
      fork(script, { execArgv: [] }).once('message', resolve);
    });
    expect(refused).toMatchObject({ code: 'store.in-use', details: { process: String(process.pid) } });
    await first.close();
  });

  it('begins again when its first filling was interrupted', async () => {
    const first = await open();
    await first.close();
    await rm(join(folder, 'database.ready'));
    await truncate(join(folder, 'database/global/pg_control'));
    const second = await open();
    expect(await second.listTenants()).toEqual([]);
    await second.close();
  });

  it('says so when it is damaged, and comes back from its last backup', async () => {
    const first = await open();
    const tenantId = await newWorkspace(first, 'Backed up', true);
    const names = await tableNames(first, tenantId);
    await first.close();
    const [backup = ''] = await listBackups(join(folder, 'backups'));
    const path = join(folder, 'backups', backup);

    await truncate(join(folder, 'database/global/pg_control'));
    await expect(open()).rejects.toMatchObject({
      problems: [{ code: 'store.damaged', details: { folder, dump: path } }],
    });

    const restored = await open({ restoreFrom: path });
    expect(await tableNames(restored, tenantId)).toEqual(names);
    expect(await restored.inTenant(tenantId, findChainFault)).toBeNull();
    await restored.close();
    const entries = await readdir(folder);
    expect(entries.some((name) => name.startsWith('database-replaced-'))).toBe(true);
    const again = await open();
    expect(await tableNames(again, tenantId)).toEqual(names);
    await again.close();
  });

  it('writes backups that hold everything but sessions, and notices when one is not whole', async () => {
    const first = await open();
    await newWorkspace(first, 'Backed up', true);
    await first.close();
    const [name = ''] = await listBackups(join(folder, 'backups'));
    const path = join(folder, 'backups', name);
    const counts = await verifyBackup(path);
    expect(counts).toMatchObject({ tenants: 1, roles: 2, audit_heads: 1 });
    expect(counts['audit_entries']).toBe((counts['list_tables'] ?? 0) + 1);
    expect(counts['sessions']).toBeUndefined();

    const bytes = await readFile(path);
    const broken = join(folder, 'broken.gz');
    await writeFile(broken, bytes.subarray(0, bytes.length - 50));
    await expect(verifyBackup(broken)).rejects.toThrow('store.dump-unreadable');
    await writeFile(broken, 'not a backup');
    await expect(verifyBackup(broken)).rejects.toThrow('store.dump-unreadable');
    await expect(open({ restoreFrom: broken })).rejects.toThrow('store.dump-unreadable');
    const still = await open();
    expect(await still.listTenants()).toHaveLength(1);
    await still.close();
  });
});

describe('the engine of the embedded database', () => {
  it('syncs its log to the disk with every commit, as PostgreSQL does', async () => {
    // The library ships with this turned off; a new version of it may lose what we turn on.
    const entry = createRequire(import.meta.url).resolve('@repere/server/database-worker');
    const source = readFileSync(join(dirname(entry), 'synced-folder.js'), 'utf8');
    expect(source).toContain('fsyncSync');
    const script = join(folder, 'count.mjs');
    await writeFile(
      script,
      `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
       let synced = 0; const real = fs.fsyncSync;
       fs.fsyncSync = (file) => { synced += 1; return real(file); };
       syncBuiltinESMExports();
       const { PGlite } = await import(${JSON.stringify(import.meta.resolve('@electric-sql/pglite'))});
       const { SyncedFolder, startParameters } = await import(${JSON.stringify(join(dirname(entry), 'synced-folder.js'))});
       const dump = fs.readFileSync(process.argv[2]);
       const { gunzipSync } = await import('node:zlib');
       const database = await PGlite.create({ fs: new SyncedFolder(process.argv[3]), startParams: startParameters(true),
         loadDataDir: new Blob([gunzipSync(dump)]) });
       await database.exec('create table t (n integer)');
       const before = synced;
       for (let n = 0; n < 10; n += 1) await database.query('insert into t values ($1)', [n]);
       const { rows } = await database.query('show fsync');
       process.send({ synced: synced - before, fsync: rows[0].fsync });
       await database.close(); process.exit(0);`,
    );
    const dumps = join(dirname(entry), 'starting-dump');
    const [dump = ''] = (await readdir(dumps)).filter((name) => name.endsWith('.tar.gz'));
    const child = fork(script, [join(dumps, dump), join(folder, 'database')], { execArgv: [] });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const found = await new Promise((resolve) => child.once('message', resolve));
    await ended;
    expect(found).toMatchObject({ fsync: 'on' });
    expect(found).toHaveProperty('synced');
    expect((found as { synced: number }).synced).toBeGreaterThanOrEqual(10);
  });
});
