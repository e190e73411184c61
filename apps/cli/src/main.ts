import { availableParallelism } from 'node:os';
import { addAbortSignal } from 'node:stream';
import { EXIT_DONE, EXIT_INTERRUPTED } from './exit-code.ts';
import { run } from './run.ts';
import { VERSION } from './version.ts';
import type { World } from './world.ts';

const interruption = new AbortController();

/** The first signal asks for an orderly end, a second one does not wait for it. */
function interrupt(): void {
  if (interruption.signal.aborted) process.exit(EXIT_INTERRUPTED);
  interruption.abort();
}
process.on('SIGINT', interrupt);
process.on('SIGTERM', interrupt);

// Whoever reads us may stop early (`repere … | head`); that is their right and no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT_DONE);
    throw error;
  });
}

let isStdinOpen = false;

const world: World = {
  get stdin() {
    isStdinOpen = true;
    return addAbortSignal(interruption.signal, process.stdin);
  },
  writeOut: (content) =>
    new Promise((resolve, reject) => {
      process.stdout.write(content, (error) => (error == null ? resolve() : reject(error)));
    }),
  writeErr: (text) => {
    process.stderr.write(text);
  },
  errIsTerminal: process.stderr.isTTY === true,
  columns: process.stdout.columns ?? process.stderr.columns ?? 100,
  environment: process.env,
  now: () => performance.now(),
  today: () => new Date(),
  interrupted: interruption.signal,
  processors: availableParallelism(),
};

process.exitCode = await run(process.argv.slice(2), VERSION, world);
// Standard input that nobody read to its end would keep the process alive.
if (isStdinOpen) process.stdin.destroy();
