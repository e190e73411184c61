import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = process.env['REPERE_TEST_DATA'];
const ours = new URL('../lists/', import.meta.url);

/** Our files below `lists/` with the place each has in the folder of reference data. */
function pairs(): [string, URL][] {
  const tables = readdirSync(ours).filter((file) => file.endsWith('.csv'));
  const resampled = readdirSync(new URL('golden/bootstrap/', ours));
  return [
    ...tables.map((file): [string, URL] => [file, new URL(file, ours)]),
    ['golden.json', new URL('golden/golden.json', ours)],
    ...resampled.map((file): [string, URL] => [`bootstrap/${file}`, new URL(`golden/bootstrap/${file}`, ours)]),
  ];
}

describe.skipIf(folder === undefined)('copies of reference data (REPERE_TEST_DATA)', () => {
  it.each(pairs())('%s is the same to the byte', (file, url) => {
    expect(readFileSync(url).equals(readFileSync(join(folder ?? '', 'mse', file)))).toBe(true);
  });
});
