// `npm run kill:server`: kills the server twenty times on each database and writes down what was there afterwards.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const report = fileURLToPath(new URL('../../../docs/kill-rounds.md', import.meta.url));

writeFileSync(
  report,
  `# Killing the server

\`npm run kill:server\` starts the real server, begins a bootstrap job, saves estimates from three sides at once, and ends
the process with \`kill -9\` at a random moment in between; then it starts it again on the same data, twenty times on each
database. A round passes when every estimate whose saving was acknowledged is there with its name and figures, the audit
chain holds and has one entry for each thing that is there, and the job either came to the same figures as in every other
round or says that it was stopped. \`npm test\` runs two rounds.

A kill is not a power cut: what the operating system has not written yet survives a kill. For what a power cut can take,
see [the decision on storage](decisions/0003-storage-and-durability.md).
`,
);
const { status } = spawnSync(
  'npx',
  [
    'vitest',
    'run',
    '--project',
    'integration',
    '-t',
    'loses nothing',
    'apps/server/test/integration/kill-rounds.test.ts',
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, KILL_ROUNDS: '20', KILL_REPORT: report } },
);
process.exit(status ?? 1);
