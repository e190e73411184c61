import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repere } from './repere.ts';

const command = join(import.meta.dirname, '../../bin/repere.js');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repere-start-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A server that has said that it is ready. */
async function started(...args: string[]) {
  const child = spawn(process.execPath, [command, 'start', '--port', '0', '--data', folder, ...args], {
    env: { PATH: process.env['PATH'], HOME: folder, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { out: '', err: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const ready = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      written.out += text;
      if (/Ctrl-C/.test(written.out)) resolve();
    });
  });
  await Promise.race([ready, ended]);
  return { child, written, ended };
}

describe('repere start', () => {
  it('serves until it is interrupted, and says what it is not for', async () => {
    const { child, written, ended } = await started('--demo', '--lang', 'fr');
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(written.out)?.[0] ?? '';
    expect(url).not.toBe('');
    expect(written.out).toContain(folder);
    expect(written.out).toContain('identifiables');
    expect((await fetch(`${url}/api/session`)).status).toBe(200);

    const second = await repere(['start', '--port', '0', '--data', folder]);
    expect([second.code, second.out]).toEqual([1, '']);
    expect(second.err).toContain(String(child.pid));

    const port = new URL(url).port;
    const samePort = await repere(['start', '--port', port, '--data', join(folder, 'other')]);
    expect([samePort.code, samePort.out]).toEqual([1, '']);
    expect(samePort.err).toContain(port);

    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(written.err).toBe('Repère s’arrête.\nRepère est arrêté.\n');
    await expect(fetch(url)).rejects.toThrow();
  });

  it('opens the same folder again', async () => {
    const { child, written, ended } = await started();
    expect(written.out).toContain('Repère is ready');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
