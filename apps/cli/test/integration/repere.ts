import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../bin/repere.js', import.meta.url));

/** A file of a published table. */
export function published(id: string): string {
  return fileURLToPath(new URL(`../../../../data/lists/${id}.csv`, import.meta.url));
}

/** How a command ended and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a user would, in a process of its own, in English unless the arguments say otherwise. */
export function repere(
  args: readonly string[],
  { input, folder }: { input?: string | Uint8Array; folder?: string } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LC_ALL: 'C' },
    });
    const written = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      written.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      written.err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...written }));
    // A command that has its answer before the end of its input is right to stop reading.
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
  });
}
