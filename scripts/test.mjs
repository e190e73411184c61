// `npm test`: everything that must hold before a change lands. It installs what the tests need and says what it did
// not run and why. Long proofs (fuzzing, kill rounds, coverage of intervals, benchmarks) have commands of their own.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale, installIfNeeded, requireNode, root, run } from './workspace.mjs';

requireNode();
await installIfNeeded();
const chromium = findChromium() ?? installChromium();
await buildIfStale();

const failed = [];
const steps = [
  ['style', ['npx', ['biome', 'check', '.']]],
  ['types of tests', ['npx', ['tsc', '--noEmit', '--project', 'tsconfig.tests.json']]],
  ['rooms', ['npx', ['depcruise', '--config', '.dependency-cruiser.cjs', 'packages', 'apps', 'data']]],
  ['unused code', ['npx', ['knip', '--no-progress']]],
];
for (const [name, [command, args]] of steps) await step(name, () => run(command, args));

const reports = join(root, '.cache', 'tests');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const env = { ...process.env, ...(chromium === undefined ? {} : { CHROMIUM: chromium }) };
for (const project of ['unit', 'integration', 'browser']) {
  const report = join(reports, `${project}.json`);
  await step(`${project} tests`, () =>
    run(
      'npx',
      ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      {
        env,
      },
    ),
  );
}

// Long proofs at a size that shows they still run; fuzzing and killing the server have theirs among the tests above.
await step('bench:lists, small', () => run(process.execPath, ['bench/lists.mjs', '--smoke']));
await step('simulate:lists, small', () => run(process.execPath, ['bench/simulate-lists.mjs', '--smoke']));
await step('bench:indicators, small', async () => {
  await run(process.execPath, ['bench/assess.mjs', '--smoke']);
  await run(process.execPath, ['bench/validity.mjs', '--smoke']);
});
await step('simulate:validity, small', () => run(process.execPath, ['bench/simulate-validity.mjs', '--smoke']));

console.log('');
console.log(
  existsSync('/usr/lib/postgresql') || process.env.PG_BIN
    ? 'Integration tests ran on the embedded database and on PostgreSQL.'
    : 'No PostgreSQL binaries were found: integration tests ran on the embedded database only.',
);
if (process.env.REPERE_TEST_DATA === undefined) {
  console.log('The extended suite was skipped: REPERE_TEST_DATA names no folder of reference data.');
}
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}.`);
const totals = countTests();
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(failed.length === 0 && totals.passed > 0 ? 0 : 1);

async function step(name, work) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  try {
    await work();
  } catch (error) {
    failed.push(name);
    console.error(error.message);
  }
  console.log(`== ${name}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

/** Adds up the reports of the projects; one that wrote none counts as a failure. */
function countTests() {
  const totals = { passed: 0, failed: failed.length, skipped: 0 };
  for (const file of readdirSync(reports)) {
    const report = JSON.parse(readFileSync(join(reports, file), 'utf8'));
    totals.passed += report.numPassedTests;
    totals.failed += report.numFailedTests;
    totals.skipped += report.numPendingTests;
  }
  return totals;
}

function findChromium() {
  const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return candidates.find((path) => path !== undefined && existsSync(path));
}

/** Debian and Ubuntu as root: from the distribution's packages. Elsewhere the person is told what to do. */
function installChromium() {
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the browser tests …');
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    execFileSync('apt-get', ['update', '-qq'], quiet);
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
      quiet,
    );
    return findChromium();
  }
  console.error('The browser tests need Chromium: install it, or name it in the variable CHROMIUM.');
  return undefined;
}
