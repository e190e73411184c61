import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as numerics from '../src/index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** Values of the lines `expression; // => value` of the example, as found and as printed. */
function runExample(): { found: unknown; printed: string }[] {
  const code = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const runnable = code
    .replace(/import (\{ [^}]+ \}) from '@repere\/numerics';/, 'const $1 = numerics;')
    .replace(/^(.+); \/\/ => (.+)$/gm, (_, expression, printed) => `note(${expression}, ${JSON.stringify(printed)});`);
  const values: { found: unknown; printed: string }[] = [];
  const note = (found: unknown, printed: string) => values.push({ found, printed });
  // The page is ours; running it is the point of the test.
  new Function('numerics', 'note', runnable)(numerics, note);
  return values;
}

describe('README', () => {
  it('has an example that gives what it says', () => {
    const values = runExample();
    expect(values).toHaveLength(4);
    for (const { found, printed } of values) {
      const decimals = printed.split('.')[1]?.length ?? 0;
      expect(typeof found === 'number' ? found.toFixed(decimals) : JSON.stringify(found)).toBe(printed);
    }
  });

  it('names every function of the face', () => {
    for (const name of Object.keys(numerics)) expect(readme).toContain(`\`${name}\``);
  });
});
