import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ServerOptions } from '../../../src/start.ts';

/** A running server process. */
export interface ServerProcess {
  readonly url: string;
  readonly startMs: number;
  /** As a power switch would: no signal handler runs. */
  kill(): Promise<void>;
  /** As a user does. Returns the exit code. */
  stop(): Promise<number | null>;
}

/** What a process that would not start said. */
export interface Refusal {
  readonly problems: readonly { readonly code: string; readonly details?: Record<string, string> }[];
}

export async function startServerProcess(options: ServerOptions): Promise<ServerProcess> {
  const started = await tryServerProcess(options);
  if ('problems' in started) throw new Error(`The server did not start: ${JSON.stringify(started.problems)}`);
  return started;
}

/** Starts the built server; a refusal to start is an answer too. */
export async function tryServerProcess(options: ServerOptions): Promise<ServerProcess | Refusal> {
  const entry = fileURLToPath(new URL('./server-process.mjs', import.meta.url));
  const begun = performance.now();
  const child = spawn(process.execPath, [entry, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const line = await firstLine(child);
  const answer = JSON.parse(line) as { url: string } | Refusal; // Written by the file beside this one.
  if ('problems' in answer) {
    await exited;
    return answer;
  }
  return {
    url: answer.url,
    startMs: performance.now() - begun,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async stop() {
      child.kill('SIGTERM');
      return exited;
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The server has no output');
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error('The server ended without a word');
}
