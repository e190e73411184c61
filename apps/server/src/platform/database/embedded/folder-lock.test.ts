import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from './folder-lock.ts';

const clock = () => new Date();
let folder: string;
const path = () => join(folder, 'lock');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repere-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the lock of a data folder', () => {
  it('is for its user only, names the process, and goes when it is released', async () => {
    const lock = lockFolder(folder, clock);
    expect((await stat(path())).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(path(), 'utf8'))).toMatchObject({ process: process.pid, host: hostname() });
    lock.release();
    expect(existsSync(path())).toBe(false);
    lockFolder(folder, clock).release();
  });

  it('refuses a second opener and names the first', () => {
    const lock = lockFolder(folder, clock);
    expect(() => lockFolder(folder, clock)).toThrow(
      expect.objectContaining({
        problems: [{ code: 'store.in-use', details: { folder, process: String(process.pid) } }],
      }),
    );
    lock.release();
  });

  it('is taken over from a process that is gone', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    await writeFile(path(), JSON.stringify({ process: pid, startedAt: '1', host: hostname() }));
    const lock = lockFolder(folder, clock);
    expect(await readFile(path(), 'utf8')).toContain(String(process.pid));
    lock.release();
  });

  it.skipIf(process.platform !== 'linux')('is taken over when another process has got the number since', async () => {
    await writeFile(path(), JSON.stringify({ process: process.pid, startedAt: '1', host: hostname() }));
    lockFolder(folder, clock).release();
  });

  it('is taken over when the crash came while it was written', async () => {
    await writeFile(path(), '{"process":1');
    lockFolder(folder, clock).release();
  });

  it('of another computer is believed while it shows signs of life', async () => {
    await writeFile(path(), JSON.stringify({ process: 1, startedAt: '1', host: 'elsewhere' }));
    expect(() => lockFolder(folder, clock)).toThrow('store.in-use');
    await utimes(path(), new Date(0), new Date(0));
    lockFolder(folder, clock).release();
  });

  it('is refused while another one is taking it over, but not for ever', async () => {
    await writeFile(path(), 'cut short');
    const turn = join(folder, 'lock.takeover');
    await mkdir(turn);
    expect(() => lockFolder(folder, clock)).toThrow('store.in-use');
    await utimes(turn, new Date(0), new Date(0));
    lockFolder(folder, clock).release();
    expect(existsSync(turn)).toBe(false);
  });

  it('is not removed by who does not hold it any more', async () => {
    const lock = lockFolder(folder, clock);
    const other = JSON.stringify({ process: process.pid + 1, startedAt: '1', host: hostname() });
    await writeFile(path(), other);
    lock.release();
    expect(await readFile(path(), 'utf8')).toBe(other);
  });

  it('is held against a living process of somebody else', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await writeFile(path(), JSON.stringify({ process: child.pid, startedAt: null, host: hostname() }));
    expect(() => lockFolder(folder, clock)).toThrow('store.in-use');
    child.kill('SIGKILL');
  });
});
