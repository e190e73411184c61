import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL server of a test file's own. */
export interface PostgresServer {
  /** Makes an empty database and returns its address, for a user that owns it and is no superuser. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

const BINARIES = [process.env['PG_BIN'], ...[18, 17, 16, 15].map((version) => `/usr/lib/postgresql/${version}/bin`)];

/** Folder of the server's programs, where the machine has them. */
export const postgresBinaries = BINARIES.find((folder) => folder !== undefined && existsSync(join(folder, 'initdb')));

/** Starts a server in a folder of its own. It refuses to run as root, so root starts it as another user. */
export async function startPostgres(): Promise<PostgresServer> {
  if (postgresBinaries === undefined) throw new Error('This machine has no PostgreSQL server');
  const folder = await mkdtemp(join(tmpdir(), 'repere-postgres-'));
  const user = runAs();
  if (user !== undefined) await chown(folder, user.uid, user.gid);
  await chmod(folder, 0o700);
  const data = join(folder, 'data');
  const options = { cwd: folder, ...user };
  const made = spawnSync(
    join(postgresBinaries, 'initdb'),
    ['-D', data, '-U', 'root_of_tests', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...options, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const server = spawn(
    join(postgresBinaries, 'postgres'),
    ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    { ...options, stdio: 'ignore' },
  );
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const address = (name: string, asUser: string): string => `postgres://${asUser}@127.0.0.1:${port}/${name}`;
  await untilReady(address('postgres', 'root_of_tests'));
  await query(address('postgres', 'root_of_tests'), 'create role repere_owner login createrole');

  let databases = 0;
  return {
    async newDatabase() {
      databases += 1;
      const name = `repere_${databases}`;
      await query(address('postgres', 'root_of_tests'), `create database ${name} owner repere_owner`);
      return address(name, 'repere_owner');
    },
    async stop() {
      server.kill('SIGINT');
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function runAs(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u') || 65_534, gid: id('-g') || 65_534 };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(address)));
    });
  });
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const isReady = await query(url, 'select 1').then(
      () => true,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('PostgreSQL did not start');
}
