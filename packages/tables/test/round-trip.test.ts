import type { Cell } from '@repere/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTable, writeCsv } from '../src/index.ts';
import { parseNumber } from '../src/number-text.ts';
import { inPieces } from './samples.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Characters that a text table gives a meaning to, and some that it does not. */
const tricky = fc.constantFrom(...',;|\t"\r\n \'=+-@#.0123456789eé漢🙂\u00a0\ufeff<&_x');
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: tricky, maxLength: 12 }),
  fc.constantFrom('007', 'sep=;', '""', "'", "'=1", '=cmd|x', '-', 'NA', 'two\r\nlines', '<html>'),
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -999_999, max: 999_999 }).map((thousandths) => thousandths / 1000),
);

/** A text comes back as it was unless it is a number to somebody, which no CSV can tell apart, or what no file may hold. */
function isPlainText(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a table may not hold
  if (value === '' || /[\u0000-\u0008\u000e-\u001f]/.test(value) || value.startsWith('#')) return false;
  const styles = [
    { decimal: '.', isEvident: true },
    { decimal: ',', isEvident: true },
  ] as const;
  return !/[\ud800-\udfff]/u.test(value) && styles.every((style) => parseNumber(value, style) === null);
}

const cell: fc.Arbitrary<Cell> = fc.oneof(text.filter(isPlainText), number, fc.constant(null));

const table = fc
  .uniqueArray(
    text.filter((name) => isPlainText(name) && name.trim() !== ''),
    { minLength: 1, maxLength: 6, selector: columnName },
  )
  .chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), {
        minLength: 1,
        maxLength: 8,
      }),
    }),
  );

/** Names are trimmed and composed by the reader. */
function columnName(name: string): string {
  return name.trim().normalize('NFC');
}

describe('writeCsv and openTable', () => {
  it('give back any table, with any delimiter, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(...DELIMITERS),
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
        async ({ columns, rows }, delimiter, bom, sizes) => {
          const bytes = new TextEncoder().encode(writeCsv(columns, rows, { delimiter, bom }));
          const read = await openTable(inPieces(bytes, sizes));
          expect(read.columns).toEqual(columns.map(columnName));
          const cells: Cell[][] = [];
          for await (const batch of read.rows()) cells.push(...batch.map((row) => [...row.cells]));
          expect(cells).toEqual(rows.map((row) => row.map((value) => (value === 0 ? 0 : value))));
          if (columns.length > 1) expect(read.dialect?.delimiter).toBe(delimiter);
        },
      ),
      { numRuns: 3000 },
    );
  }, 120_000);

  it('give back the same text when it is written again', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ columns, rows }) => {
        const written = writeCsv(columns.map(columnName), rows);
        const read = await openTable(new TextEncoder().encode(written));
        const cells: (readonly Cell[])[] = [];
        for await (const batch of read.rows()) cells.push(...batch.map((row) => row.cells));
        expect(writeCsv(read.columns, cells)).toBe(written);
      }),
      { numRuns: 500 },
    );
  }, 120_000);
});
