import { isFailure } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { bytesOf, inPieces, problemsOf, valuesOf } from '../test/samples.ts';
import { openTable } from './open-table.ts';

async function rowsOf(text: string, options = {}) {
  const table = await openTable(bytesOf(text), options);
  const rows = [];
  for await (const batch of table.rows()) rows.push(...batch);
  return { table, rows };
}

describe('openTable, of text', () => {
  it('gives names, dialect and rows with the numbers that a spreadsheet shows', async () => {
    const { table, rows } = await rowsOf('\ufeffA;B;count\r\n1;0;12,5\r\n\r\n0;"1";007\r\n', { file: 'x.csv' });
    expect(table.format).toBe('csv');
    expect(table.source).toEqual({ file: 'x.csv' });
    expect({ ...table.dialect }).toEqual({ delimiter: ';', encoding: 'utf-8', decimal: ',', bom: true });
    expect(table.columns).toEqual(['A', 'B', 'count']);
    expect(rows).toEqual([
      { row: 2, cells: [1, 0, 12.5] },
      { row: 4, cells: [0, 1, '007'] },
    ]);
  });

  it('does not count the line that names the delimiter, as spreadsheets do not show it', async () => {
    const { table, rows } = await rowsOf('sep=^\na^b\n1^2');
    expect(table.dialect?.delimiter).toBe('^');
    expect(rows).toEqual([{ row: 2, cells: [1, 2] }]);
  });

  it('leaves out columns without a name and rows without a value', async () => {
    const { table, rows } = await rowsOf('a,,b,,\n1,,2,,\n,,,,\n3,,4\n');
    expect(table.columns).toEqual(['a', 'b']);
    expect(rows).toEqual([
      { row: 2, cells: [1, 2] },
      { row: 4, cells: [3, 4] },
    ]);
  });

  it('believes the caller about delimiter and decimal mark', async () => {
    const { rows } = await rowsOf('a;b\n"1,000";1|5\n', { dialect: { delimiter: ';', decimal: ',' } });
    expect(rows).toEqual([{ row: 2, cells: [1, '1|5'] }]);
  });

  it('takes one name typed in two ways for one', async () => {
    expect(await problemsOf('caf\u00e9,cafe\u0301\n1,2\n')).toMatchObject([
      { code: 'table.duplicate-column', at: { row: 1, column: 2 }, details: { first: 1, second: 2 } },
    ]);
  });

  it('says once which column has no name, and where it holds something first', async () => {
    expect(await problemsOf(',a\nx,1\ny,2\n')).toEqual([
      { code: 'table.unnamed-column', details: {}, at: { row: 2, column: 1 } },
    ]);
  });

  it('tells rows that are too short and too long, all of them, in the order of the file', async () => {
    expect(await problemsOf('a,b\n1\n2,3\n"4"x,5\n6,7,8\n', { file: 'f.csv' })).toEqual([
      { code: 'table.row-width', details: { found: 1, expected: 2 }, at: { file: 'f.csv', row: 2 } },
      { code: 'table.stray-quote', details: {}, at: { file: 'f.csv', row: 4, column: 'a' } },
      { code: 'table.row-width', details: { found: 3, expected: 2 }, at: { file: 'f.csv', row: 5 } },
    ]);
  });

  it('stops after fifty problems', async () => {
    expect(await problemsOf(`a,b\n${'1\n'.repeat(200)}`)).toHaveLength(50);
  });

  it('hands on the usable rows before it fails', async () => {
    const table = await openTable(bytesOf('a,b\n1,2\n3\n4,5\n'));
    const seen: number[] = [];
    const reading = (async () => {
      for await (const batch of table.rows()) seen.push(...batch.map(({ row }) => row));
    })();
    await expect(reading).rejects.toMatchObject({ problems: [{ code: 'table.row-width' }] });
    expect(seen).toEqual([2, 4]);
  });

  it('refuses a header that cannot be read, instead of taking the next row for it', async () => {
    expect(await problemsOf('"a"b,c\n1,2\n')).toMatchObject([{ code: 'table.stray-quote', at: { row: 1, column: 1 } }]);
  });

  it('refuses error cells of a spreadsheet by column name', async () => {
    expect(await problemsOf('a,b\n1,#REF!\n#N/A,2\n')).toEqual([
      { code: 'table.error-cell', details: { found: '#REF!' }, at: { row: 2, column: 'b' } },
      { code: 'table.error-cell', details: { found: '#N/A' }, at: { row: 3, column: 'a' } },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['blank lines', '\n\n  \n'],
    ['a byte order mark', '\ufeff'],
    ['a header', 'a,b\n'],
    ['a header and blank rows', 'a,b\n,\n\n'],
  ])('says that a file with only %s is empty', async (_, text) => {
    expect(await problemsOf(text)).toEqual([{ code: 'table.empty', details: {}, at: { row: 1 } }]);
  });

  it('names the delimiter that it does not read', async () => {
    expect(await problemsOf('A:B:count\n1:0:5\n')).toMatchObject([
      { code: 'table.delimiter', details: { found: 'A:B:count' }, at: { row: 1 } },
    ]);
  });

  it.each([
    ['a zero byte', 'a,b\n1,\u0000\n', 'table.binary', { row: 2 }],
    ['a web page', '\n<!DOCTYPE html><table>', 'table.unreadable', {}],
    ['XML', '<?xml version="1.0"?><Workbook/>', 'table.unreadable', {}],
    ['a PDF document', '%PDF-1.7\n', 'table.unreadable', {}],
  ])('refuses %s', async (_, text, code, at) => {
    expect(await problemsOf(text)).toMatchObject([{ code, at }]);
  });

  it.each([
    ['a .xls workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], 'table.legacy-xls'],
    ['an older .xls workbook', [0x09, 0x04, 0x06, 0x00, 0x00, 0x00], 'table.legacy-xls'],
    ['a PNG picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'table.unreadable'],
    ['a compressed file', [0x1f, 0x8b, 0x08, 0x00], 'table.unreadable'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await problemsOf(Uint8Array.from(bytes), { file: 'f' })).toMatchObject([{ code, at: { file: 'f' } }]);
  });

  it('says in which row the encoding breaks', async () => {
    // The accent comes first, so that the file has shown itself to be UTF-8 before it breaks in a later piece.
    const bytes = new Uint8Array([...bytesOf(`é,b\n${'1,2\n'.repeat(20_000)}`), 0xe9, 0x2c, 0x31, 0x0a]);
    expect(await problemsOf(bytes)).toEqual([
      { code: 'table.encoding', details: { encoding: 'UTF-8', position: 80_006 }, at: { row: 20_002 } },
    ]);
  });

  it('reports Windows-1252 in the dialect, even where the first accent comes late', async () => {
    const bytes = new Uint8Array([...bytesOf(`a,b\n${'1,2\n'.repeat(40_000)}`), 0xe9, 0x2c, 0x31, 0x0a]);
    const table = await openTable(bytes);
    expect(table.dialect?.encoding).toBe('utf-8');
    let last: unknown;
    for await (const batch of table.rows()) last = batch.at(-1);
    expect(last).toEqual({ row: 40_002, cells: ['é', 1] });
    expect(table.dialect?.encoding).toBe('windows-1252');
  });

  it('reads numbers grouped by spaces under a decimal comma', async () => {
    expect(await valuesOf('a;b\n1 234;1\u202f234,5\n12\u00a0345\u00a0678;0,5\n')).toEqual({
      a: [1234, 12345678],
      b: [1234.5, 0.5],
    });
  });

  it('leaves a thousand that may be a one as text', async () => {
    expect(await valuesOf('a,b\n"1,000",5\n"2,500",6\n')).toEqual({ a: ['1,000', '2,500'], b: [5, 6] });
    expect(await valuesOf('a;b\n1.000;5\n')).toEqual({ a: ['1.000'], b: [5] });
  });
});

describe('openTable, within limits', () => {
  it.each([
    ['bytes', { maxBytes: 10 }, 'table.too-large', undefined],
    ['rows', { maxRows: 2 }, 'table.too-many-rows', 4],
    ['columns', { maxColumns: 1 }, 'table.too-many-columns', 1],
    ['characters of a line', { maxLineCharacters: 7 }, 'table.line-too-long', 4],
    ['characters of a cell', { maxCellCharacters: 4 }, 'table.cell-too-long', 4],
  ])('refuses too many %s', async (_, limits, code, row) => {
    const [problem] = await problemsOf('a,b\n1,2\n3,4\n56789,10\n', { limits });
    expect(problem.code).toBe(code);
    expect(problem.at?.row).toBe(row);
  });

  it('refuses ten megabytes without a line break, and reads little more than its limit', async () => {
    let read = 0;
    const endless = (async function* () {
      for (let piece = 0; piece < 160; piece += 1) {
        read += 65_536;
        yield new Uint8Array(65_536).fill(0x61);
      }
    })();
    await expect(openTable(endless)).rejects.toMatchObject({
      problems: [{ code: 'table.cell-too-long', at: { row: 1 } }],
    });
    expect(read).toBeLessThan(300_000);
    const cells = bytesOf('12345,'.repeat(1_700_000));
    expect(await problemsOf(cells)).toMatchObject([{ code: 'table.too-many-columns', at: { row: 1 } }]);
    expect(await problemsOf(cells, { limits: { maxColumns: 1e9 } })).toMatchObject([
      { code: 'table.line-too-long', at: { row: 1 } },
    ]);
  });

  it('stops when cancelled, and lets the producer of the bytes clean up', async () => {
    const controller = new AbortController();
    let isClosed = false;
    const bytes = (async function* () {
      try {
        yield bytesOf('a,b\n');
        for (;;) yield bytesOf('1,2\n'.repeat(50_000));
      } finally {
        isClosed = true;
      }
    })();
    const table = await openTable(bytes, { signal: controller.signal });
    const reading = (async () => {
      for await (const _ of table.rows()) controller.abort();
    })();
    await expect(reading).rejects.toMatchObject({ problems: [{ code: 'run.cancelled' }] });
    expect(isClosed).toBe(true);
  });

  it('can be cancelled from outside while it reads bytes that are already in memory', async () => {
    const controller = new AbortController();
    const table = await openTable(bytesOf(`a,b\n${'1,2\n'.repeat(4_000_000)}`), { signal: controller.signal });
    setTimeout(() => controller.abort(), 0);
    const reading = (async () => {
      for await (const _ of table.rows());
    })();
    await expect(reading).rejects.toSatisfy((error) => isFailure(error) && error.kind === 'cancelled');
  });

  it('closes the source when the reader of the rows stops early', async () => {
    let isClosed = false;
    const bytes = (async function* () {
      try {
        for (;;) yield bytesOf('1,2\n'.repeat(50_000));
      } finally {
        isClosed = true;
      }
    })();
    const table = await openTable(bytes);
    for await (const _ of table.rows()) break;
    expect(isClosed).toBe(true);
  });

  it('gives the same rows however small the pieces are', async () => {
    const bytes = bytesOf('sep=;\r\né;"b\r\nc"\r\n1,5;"x"\r\n');
    const whole = await valuesOf(bytes);
    for (const size of [1, 2, 3, 7]) {
      const table = await openTable(inPieces(bytes, [size]));
      const cells = [];
      for await (const batch of table.rows()) cells.push(...batch.flatMap((row) => row.cells));
      expect(table.columns).toEqual(Object.keys(whole));
      expect(cells).toEqual(Object.values(whole).flat());
    }
  });

  it('refuses to read rows twice', async () => {
    const table = await openTable(bytesOf('a\n1\n'));
    for await (const _ of table.rows());
    await expect(
      (async () => {
        for await (const _ of table.rows());
      })(),
    ).rejects.toThrow('once');
  });
});
