// `npm start`: the whole system with its demo data, on a machine that has Node and nothing else.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale, installIfNeeded, requireNode, root } from './workspace.mjs';

requireNode();
await installIfNeeded();
await buildIfStale();

// The program gets the terminal's signals itself; this one waits for it to finish its orderly stop.
const child = spawn(
  process.execPath,
  [join(root, 'apps/cli/bin/repere.js'), 'start', '--demo', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
