import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as indicators from '../src/index.ts';

/** Equal, numbers to as many decimals as are printed. */
function check(found: unknown, printed: string): void {
  const decimals = /^-?\d+\.(\d+)$/.exec(printed)?.[1]?.length;
  if (decimals === undefined) expect(found).toEqual(JSON.parse(printed));
  else expect(Number(found).toFixed(decimals)).toBe(printed);
}

describe('worked examples', () => {
  it.each([
    ['docs/methods/agreement.md', 6],
    ['docs/methods/indicators.md', 8],
  ])('of %s give what they say', (page, checks) => {
    const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8');
    const code = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map((match) => match[1]).join('\n');
    const runnable = code
      .replace(/import \{\s*([^}]+?)\s*\} from '@repere\/indicators';/g, 'const { $1 } = indicators;')
      .replace(/^(.+); \/\/ => (.+)$/gm, (_, expression, value) => `check(${expression}, ${JSON.stringify(value)});`);
    expect(runnable.split('check(').length - 1).toBe(checks);
    // The page is ours; running it is the point of the test.
    new Function('indicators', 'check', runnable)(indicators, check);
  });
});
