import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/run.ts';
import { pretendWorld } from '../pretend-world.ts';
import { published } from './repere.ts';

const command = join(import.meta.dirname, '../../bin/repere.js');
/** Work of minutes, which nobody waits for here. */
const long = ['--bootstrap', '100000', '--output', 'result.txt'];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repere-interrupt-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** A command that has begun to read its standard input, which shows that it hears signals. */
async function readingCommand() {
  const child = spawn(process.execPath, [command, 'estimate', 'lists', '-', ...long], {
    cwd: folder,
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
  });
  const written = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    written.out += text;
  });
  child.stderr.on('data', (text) => {
    written.err += text;
  });
  child.stdin.on('error', () => {});
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  // Far more than a pipe holds, so it is taken only when the command reads.
  const rows = `Police,NGO,Hotline\n${'1,0,1\n0,1,0\n1,1,0\n0,0,1\n'.repeat(50_000)}`;
  await new Promise<void>((resolve) => child.stdin.write(rows, () => resolve()));
  return { child, written, ended };
}

describe('Ctrl-C', () => {
  it('ends a command that waits for input with 130, says so, and leaves no file', async () => {
    const { child, written, ended } = await readingCommand();
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(written).toEqual({ out: '', err: 'repere: The work was cancelled.\n' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('ends a command whose input has ended', async () => {
    const { child, ended } = await readingCommand();
    child.stdin.end();
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(await readdir(folder)).toEqual([]);
  });

  it('stops the threads in the middle of a bootstrap, and takes the progress line away', async () => {
    const interruption = new AbortController();
    let now = 0;
    let err = '';
    const world = pretendWorld({
      errIsTerminal: true,
      processors: 2,
      interrupted: interruption.signal,
      now: () => {
        now += 1500;
        return now;
      },
      writeErr: (text) => {
        err += text;
        if (text.includes('% ') || text.includes('%, ')) interruption.abort();
      },
    });
    const args = ['estimate', 'lists', published('uk2013-5'), '--method', 'bic', '--bootstrap', '100000'];
    expect(await run(args, '0', world)).toBe(130);
    expect(world.written.out).toBe('');
    expect(err).toMatch(/\d+%, (\d+:)+\d\d left/);
    expect(err.endsWith('left\r\u001b[Krepere: The work was cancelled.\n')).toBe(true);
  });
});
