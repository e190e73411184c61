import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const COMMAND = fileURLToPath(new URL('../../../cli/bin/repere.js', import.meta.url));
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

/** The real program, started the way its users start it, on a data folder of its own. */
export interface RunningApp {
  readonly url: string;
  /** Ends it as Ctrl-C does and starts it again on the same data; the address may differ. */
  restart(): Promise<RunningApp>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

export async function startApp(): Promise<RunningApp> {
  return startOn(await mkdtemp(join(tmpdir(), 'repere-web-')));
}

async function startOn(folder: string): Promise<RunningApp> {
  const child = spawn(process.execPath, [COMMAND, 'start', '--demo', '--port', '0', '--data', join(folder, 'data')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: '', NO_COLOR: '1' },
  });
  const url = await addressOf(child);
  const end = async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGINT');
    await once(child, 'exit');
  };
  return {
    url,
    restart: async () => {
      await end();
      return startOn(folder);
    },
    stop: async () => {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What another command of the program prints; rejects when it does not end well. */
export async function runCommand(parts: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, ...parts]);
  return stdout;
}

/** The address that it prints when it is ready. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const found = ADDRESS.exec(said);
      if (found !== null) resolve(found[0]);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`repere start ended with ${code}:\n${said}`)));
  });
}
