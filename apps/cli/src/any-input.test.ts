import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pretendWorld } from '../test/pretend-world.ts';
import { run } from './run.ts';

/** Runs `estimate lists -` on these bytes. */
async function estimated(bytes: Uint8Array, ...options: string[]) {
  const stdin = (async function* () {
    yield bytes;
  })();
  const world = pretendWorld({ stdin });
  const code = await run(['estimate', 'lists', '-', '--method', 'chao', ...options], '0', world);
  return { code, ...world.written };
}

function expectOrderly({ code, out, err }: Awaited<ReturnType<typeof estimated>>): void {
  // An unexpected error would be exit code 1 too; its words are what tells it.
  expect(err).not.toContain('inside Repère');
  if (code === 0) {
    expect(out).not.toBe('');
    expect(err).toBe('');
  } else {
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/^repere: /);
  }
  expect(err.replaceAll('\n', '')).not.toMatch(/\p{Control}/u);
}

/** Tables that are nearly right: a header, and rows of cells that are often 0, 1 or a count. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('0', '1', '12', '1.5', '-3', '', 'A;B', '"', '1e3', '01', '\u0000') },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);
const table = fc
  .record({
    header: fc.array(fc.oneof(fc.constantFrom('A', 'B', 'count', 'lists', ''), fc.string({ maxLength: 4 })), {
      minLength: 1,
      maxLength: 5,
    }),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
  })
  .map(({ header, rows, delimiter }) => [header, ...rows].map((row) => row.join(delimiter)).join('\n'));

describe('any input', () => {
  it('of bytes ends in a result or in a message, in every language', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('en', 'fr', 'es'), async (bytes, lang) => {
        const ended = await estimated(bytes, '--lang', lang);
        expect([0, 1]).toContain(ended.code);
        if (lang === 'en') expectOrderly(ended);
      }),
    );
  });

  it('that is nearly a table ends in a result or in a message', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (text) => {
        expectOrderly(await estimated(new TextEncoder().encode(text)));
      }),
      { numRuns: 300 },
    );
  });
});
