import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as estimation from '../src/index.ts';

const documents = ['docs/methods/lists.md', 'packages/estimation/README.md'];

/** The JavaScript of a page, in order. */
function examplesOf(page: string): string {
  const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8');
  return [...text.matchAll(/```js\n([\s\S]*?)```/g)].map((match) => match[1]).join('\n');
}

/** Code that checks each `expression; // => value` line, with imports taken from the face of the package. */
function runnable(code: string): string {
  return code
    .replace(/import \{\s*([^}]+?)\s*\} from '@repere\/estimation';/g, 'const { $1 } = estimation;')
    .replace(/^(.+); \/\/ => (.+)$/gm, (_, expression, value) => `check(${expression}, ${JSON.stringify(value)});`);
}

/** Equal, numbers to as many decimals as are printed. */
function check(found: unknown, printed: string): void {
  const decimals = /^-?\d+\.(\d+)$/.exec(printed)?.[1]?.length;
  if (decimals !== undefined) expect((found as number).toFixed(decimals)).toBe(printed);
  else if (/^-?\d+$/.test(printed)) expect(Number((found as number).toFixed(6))).toBe(Number(printed));
  else expect(found).toEqual(JSON.parse(printed));
}

describe('worked examples', () => {
  it.each(documents)('of %s give what they say', (page) => {
    const code = runnable(examplesOf(page));
    expect(code.split('check(').length).toBeGreaterThan(3);
    // The page is ours; running it is the point of the test.
    new Function('estimation', 'check', code)(estimation, check);
  });
});
