import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const WORKER = fileURLToPath(new URL('./service-worker.js', import.meta.url));
const PUBLIC = fileURLToPath(new URL('../public', import.meta.url));

/**
 * Writes `service-worker.js` with the names of all files of the build. A worker of fifty lines and no library: it decides what
 * stays on a device in the field, so it has to be read in one go.
 */
export function offline(): Plugin {
  return {
    name: 'repere-offline',
    generateBundle(_, bundle) {
      const built = Object.values(bundle)
        .filter(({ fileName }) => !/\.(html|map)$/.test(fileName))
        .map(({ fileName }) => `/${fileName}`);
      const files = [...built, ...readdirSync(PUBLIC).map((name) => `/${name}`)].sort();
      const version = createHash('sha256')
        .update(files.join('\n'))
        .update(readFileSync(WORKER))
        .digest('hex')
        .slice(0, 16);
      const source = readFileSync(WORKER, 'utf8')
        .replace('__VERSION__', JSON.stringify(version))
        .replace('__FILES__', JSON.stringify(files));
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
    },
  };
}
