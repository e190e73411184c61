import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFailure } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { openTable, readTable } from '../../src/index.ts';

// Real files of other people, never part of the project: read where REPERE_TEST_DATA names their folder. A named folder
// that is missing fails here, so that a wrong path in CI cannot pass for a skip.
const folder = process.env['REPERE_TEST_DATA'];

function filesEnding(ending: string): string[] {
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort();
}

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(folder ?? '', file)));

async function problemsOf(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (!isFailure(error)) throw error;
    return error.problems.map(({ code }) => code);
  }
}

describe.skipIf(folder === undefined)('files of the field (REPERE_TEST_DATA)', () => {
  it('finds the files', () => {
    expect(filesEnding('.csv').length).toBeGreaterThan(50);
    expect(filesEnding('.xlsx').length).toBeGreaterThan(8);
    expect(filesEnding('.xls').length).toBeGreaterThan(5);
  });

  it.each(filesEnding('.csv'))('reads every row of %s', async (file) => {
    const bytes = bytesOf(file);
    const text = new TextDecoder().decode(bytes);
    const table = await readTable(bytes, { file });
    // Without quotation marks a row is a line, so lines can be counted without a parser.
    if (!text.includes('"')) {
      const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '').length;
      expect(table.length).toBe(lines - 1);
    }
    expect(table.length).toBeGreaterThan(0);
    expect(table.columns.length).toBeGreaterThan(1);
  });

  it.each(filesEnding('.xlsx'))('opens the workbook %s or says what is wrong with it', async (file) => {
    const codes = await problemsOf(
      (async () => {
        const table = await openTable(bytesOf(file), { file });
        for await (const batch of table.rows()) expect(batch.length).toBeGreaterThan(0);
      })(),
    );
    for (const code of codes)
      expect(code).toMatch(
        /^table\.(duplicate-column|unnamed-column|empty|row-width|error-cell|formula-without-value)/,
      );
  });

  it.each(filesEnding('.xls'))('refuses the old workbook %s by its kind', async (file) => {
    expect(await problemsOf(openTable(bytesOf(file), { file }))).toEqual(['table.legacy-xls']);
  });
});
