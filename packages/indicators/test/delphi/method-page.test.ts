import { readFileSync } from 'node:fs';
import { randomStream } from '@repere/numerics';
import { describe, expect, it } from 'vitest';
import * as indicators from '../../src/index.ts';
import { chanceAgreement, drawnRounds, shareAgreed } from './random-panel.ts';

const page = readFileSync(new URL('../../../../docs/methods/delphi.md', import.meta.url), 'utf8');

/** The cells of the rows of the table under a header, as printed. */
function tableUnder(header: string): readonly (readonly string[])[] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.replace(/\s+/g, ' ').includes(header));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Equal, numbers to as many decimals as are printed. */
function check(found: unknown, printed: string): void {
  const decimals = /^-?\d+\.(\d+)$/.exec(printed)?.[1]?.length;
  if (decimals === undefined) expect(found).toEqual(JSON.parse(printed));
  else expect(Number(found).toFixed(decimals)).toBe(printed);
}

/** A percentage with two significant digits. */
function percent(share: number): string {
  const value = Number((share * 100).toPrecision(2));
  const decimals = value >= 10 ? 0 : Math.max(0, 1 - Math.floor(Math.log10(value)));
  return `${value.toFixed(decimals)} %`;
}

describe('docs/methods/delphi.md', () => {
  it('has an example that gives what it says', () => {
    const code = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const runnable = code
      .replace(/import (\{ [^}]+ \}) from '@repere\/indicators';/, 'const $1 = indicators;')
      .replace(/^(.+); \/\/ => (.+)$/gm, (_, expression, value) => `check(${expression}, ${JSON.stringify(value)});`);
    expect(runnable.split('check(')).toHaveLength(12);
    // The page is ours; running it is the point of the test.
    new Function('indicators', 'check', runnable)(indicators, check);
  });

  it('prints the chance of agreement without opinions as it is', () => {
    const rows = tableUnder('| people | four grades |');
    expect(rows).toHaveLength(7);
    for (const [people, grades, choices] of rows) {
      expect(grades).toBe(percent(chanceAgreement(Number(people), 4, 0.75)));
      expect(choices).toBe(percent(chanceAgreement(Number(people), 2, 0.75)));
    }
  });

  it('prints what the analysis finds when a panel without opinions follows itself', () => {
    const rows = tableUnder('| chance to follow the group |');
    const agreed = (rounds: number, follow: number) =>
      shareAgreed(
        drawnRounds(randomStream(20260301), {
          people: 20,
          items: 2000,
          rounds,
          scale: { kind: 'grades' },
          follow,
        }),
      );
    const found = rows.map(([follow]) => [
      follow,
      ...[2, 3].map((rounds) => `${(agreed(rounds, Number(follow)) * 100).toFixed(0)} %`),
    ]);
    expect(found).toEqual(rows);
    expect(rows).toHaveLength(5);
  });
});

describe('a panel that rates at random', () => {
  it.each([
    { people: 5, scale: { kind: 'grades' } as const, values: 4 },
    { people: 8, scale: { kind: 'keep-drop' } as const, values: 2 },
    { people: 20, scale: { kind: 'keep-drop' } as const, values: 2 },
  ])('agrees by the share as often as chance has it ($people people, $values values)', ({ people, scale, values }) => {
    const items = 4000;
    const drawn = drawnRounds(randomStream(11), { people, items, rounds: 1, scale, follow: 0 });
    // The share alone: quartiles of two answers out of eight may lie further apart, and few people leave W rough.
    const consensus = { ...drawn.consensus, maxIqr: null };
    const chance = chanceAgreement(people, values, 0.75);
    const error = Math.sqrt((chance * (1 - chance)) / items);
    expect(Math.abs(shareAgreed({ ...drawn, consensus }) - chance)).toBeLessThan(4 * error);
  });
});
