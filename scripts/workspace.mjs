// What `npm start` and `npm test` share: bring the checkout to the state its files ask for. Node built-ins only,
// because nothing else is there on a fresh machine.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 19];

/** Ends the program with a sentence when this Node is too old to run what follows. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(`Repère needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(2);
}

/**
 * Runs a command in the project's root with its output shown.
 *
 * @returns {Promise<void>} rejects with the exit code in the message when it is not 0
 */
export function run(command, args, { env = process.env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      stdio: quiet ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? code}`)),
    );
  });
}

/** Installs what the lockfile asks for, development tools included, unless that is what stands here already. */
export async function installIfNeeded() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.repere-installed');
  if (readStamp(stamp) === lock) return;
  console.log('Installing the libraries …');
  await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}

/** Builds packages, programs and pages when a source is newer than the last build. */
export async function buildIfStale() {
  const wanted = digestOfSources();
  const stamp = join(root, '.cache', 'built');
  if (readStamp(stamp) === wanted && existsSync(join(root, 'apps/web/dist/site/index.html'))) return;
  console.log('Building …');
  await run(process.execPath, [join(root, 'scripts', 'build.mjs')]);
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stamp, wanted);
}

const readStamp = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** Names, sizes and times of everything a build reads. Contents would be surer and slower; git and editors set times. */
function digestOfSources() {
  const hash = createHash('sha256');
  for (const place of ['packages', 'apps', 'data', 'scripts', 'package-lock.json', 'tsconfig.base.json']) {
    for (const file of filesBelow(join(root, place))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

const PASSED_OVER = new Set(['node_modules', 'dist', 'test', 'golden', 'coverage']);

function* filesBelow(path) {
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (PASSED_OVER.has(entry.name) || entry.name.includes('.test.') || entry.name.endsWith('.tsbuildinfo')) continue;
    yield* filesBelow(join(path, entry.name));
  }
}
