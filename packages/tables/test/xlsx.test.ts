import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openTable } from '../src/index.ts';
import { bytesOf, handMadeWorkbook, inPieces, problemsOf, valuesOf, withParts, workbookOf } from './samples.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const simple = () =>
  workbookOf([
    ['A', 'B', 'count'],
    [1, 0, 12],
    [0, 1, 30],
  ]);

describe('openTable, of a workbook', () => {
  it('gives names, sheet and rows', async () => {
    const table = await openTable(await simple(), { file: 'x.xlsx' });
    expect(table).toMatchObject({
      format: 'xlsx',
      source: { file: 'x.xlsx', sheet: 'Lists' },
      columns: ['A', 'B', 'count'],
    });
    expect(table.dialect).toBeUndefined();
    const rows = [];
    for await (const batch of table.rows()) rows.push(...batch);
    expect(rows).toEqual([
      { row: 2, cells: [1, 0, 12] },
      { row: 3, cells: [0, 1, 30] },
    ]);
  });

  it('reads it in pieces too', async () => {
    const table = await openTable(inPieces(await simple(), [7, 1, 100]));
    let rows = 0;
    for await (const batch of table.rows()) rows += batch.length;
    expect(rows).toBe(2);
  });

  it('keeps row numbers over empty rows, and finds a table that does not begin in A1', async () => {
    const bytes = await workbookOf([[], [], [null, 'a', 'b'], [], [null, 1, null], [null, null, 2]]);
    const table = await openTable(bytes);
    const rows = [];
    for await (const batch of table.rows()) rows.push(...batch);
    expect(table.columns).toEqual(['a', 'b']);
    expect(rows).toEqual([
      { row: 5, cells: [1, null] },
      { row: 6, cells: [null, 2] },
    ]);
  });

  it('reads each kind of cell as the spreadsheet shows it', async () => {
    const bytes = await workbookOf(
      [
        ['text', 'code', 'zip', 'date', 'moment', 'time', 'truth', 'sum', 'rich', 'empty', 'stored'],
        [
          'a_x0041_ & <b>\nc',
          '007',
          42,
          new Date(Date.UTC(2021, 2, 5)),
          new Date(Date.UTC(2021, 2, 5, 13, 30, 5)),
          0.75,
          true,
          { formula: 'C2*2', result: 84 },
          { richText: [{ text: 'x' }, { font: { bold: true }, text: ' y' }] },
          { formula: 'IF(1,"","x")', result: '' },
          '12.5',
        ],
      ],
      (sheet) => {
        sheet.getCell('C2').numFmt = '00000';
        sheet.getCell('D2').numFmt = 'dd/mm/yyyy';
        sheet.getCell('E2').numFmt = '[$-40C]d mmm yyyy hh:mm:ss';
        sheet.getCell('F2').numFmt = 'h:mm AM/PM';
      },
    );
    expect(await valuesOf(bytes)).toEqual({
      text: ['aA & <b>\nc'],
      code: ['007'],
      zip: ['00042'],
      date: ['2021-03-05'],
      moment: ['2021-03-05T13:30:05'],
      time: ['18:00:00'],
      truth: ['TRUE'],
      sum: [84],
      rich: ['x y'],
      empty: [null],
      stored: [12.5],
    });
  });

  it('reads dates that count from 1904', async () => {
    const bytes = await workbookOf(
      [
        ['d', 'x'],
        [new Date(Date.UTC(2021, 2, 5)), 1],
      ],
      (_, workbook) => {
        workbook.properties.date1904 = true;
      },
    );
    expect(await valuesOf(bytes)).toEqual({ d: ['2021-03-05'], x: [1] });
  });

  it('refuses error cells and formulas without a result, by row and column', async () => {
    const bytes = await workbookOf([
      ['a', 'b'],
      [{ error: '#N/A' }, 1],
      [2, { formula: 'A1' }],
    ]);
    expect(await problemsOf(bytes, { file: 'x.xlsx' })).toEqual([
      {
        code: 'table.error-cell',
        details: { found: '#N/A' },
        at: { file: 'x.xlsx', sheet: 'Lists', row: 2, column: 'a' },
      },
      { code: 'table.formula-without-value', details: {}, at: { file: 'x.xlsx', sheet: 'Lists', row: 3, column: 'b' } },
    ]);
  });

  it('refuses a cell beyond the header, and two columns of one name', async () => {
    expect(
      await problemsOf(
        await workbookOf([
          ['a', 'b'],
          [1, 2, 3],
        ]),
      ),
    ).toMatchObject([{ code: 'table.unnamed-column', at: { sheet: 'Lists', row: 2, column: 3 } }]);
    expect(
      await problemsOf(
        await workbookOf([
          ['a', 'a'],
          [1, 2],
        ]),
      ),
    ).toMatchObject([{ code: 'table.duplicate-column', at: { row: 1, column: 2 } }]);
  });

  it('takes the first visible sheet, or the one that is named', async () => {
    const bytes = await workbookOf([['hidden'], [1]], (sheet, workbook) => {
      sheet.state = 'hidden';
      workbook.addWorksheet('Second').addRows([['shown'], [2]]);
    });
    expect((await openTable(bytes)).columns).toEqual(['shown']);
    expect((await openTable(bytes, { sheet: 'Lists' })).columns).toEqual(['hidden']);
    expect(await problemsOf(bytes, { sheet: 'Third' })).toMatchObject([
      { code: 'table.missing-sheet', details: { name: 'Third', found: ['Lists', 'Second'] } },
    ]);
  });

  it('says that a sheet without data is empty', async () => {
    expect(await problemsOf(await workbookOf([]))).toMatchObject([{ code: 'table.empty', at: { sheet: 'Lists' } }]);
    expect(await problemsOf(await workbookOf([['a', 'b']]))).toMatchObject([{ code: 'table.empty' }]);
  });

  it('reads what a minimal writer leaves out: references, shared texts, styles', async () => {
    const bytes = handMadeWorkbook(
      '<row><c t="inlineStr"><is><t>a</t></is></c><c t="str"><v>b</v></c></row>' +
        "<row r='3'><c r='B3'><v>1.5E2</v></c></row><!-- > --><x:row><x:c t=\"d\"><x:v>2020-01-31</x:v></x:c></x:row>",
    );
    expect(await valuesOf(bytes)).toEqual({ a: [null, '2020-01-31'], b: [150, null] });
  });

  it('holds to its limits', async () => {
    const bytes = await simple();
    for (const [limits, code] of [
      [{ maxBytes: 1000 }, 'table.too-large'],
      [{ maxUnpackedBytes: 1000 }, 'table.too-large'],
      [{ maxRows: 1 }, 'table.too-many-rows'],
      [{ maxColumns: 2 }, 'table.too-many-columns'],
      [{ maxCellCharacters: 4 }, 'table.cell-too-long'],
      [{ maxLineCharacters: 6 }, 'table.line-too-long'],
    ] as const) {
      expect(await problemsOf(bytes, { limits }), code).toMatchObject([{ code }]);
    }
  });

  it('stops when cancelled', async () => {
    const controller = new AbortController();
    const rows = Array.from({ length: 20_000 }, (_, index) => [index, index]);
    const table = await openTable(await workbookOf([['a', 'b'], ...rows]), { signal: controller.signal });
    const reading = (async () => {
      for await (const _ of table.rows()) controller.abort();
    })();
    await expect(reading).rejects.toMatchObject({ problems: [{ code: 'run.cancelled' }] });
  });
});

/** A stored zip whose one entry announces other sizes than it has. */
function withAnnouncedSize(bytes: Uint8Array, name: string, unpackedBytes: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)) === name) {
      view.setUint32(at + 24, unpackedBytes, true);
    }
  }
  return copy;
}

describe('openTable, of a hostile archive', () => {
  const reasonOf = async (bytes: Uint8Array, options = {}) => {
    const [problem] = await problemsOf(bytes, { file: 'x.xlsx', ...options });
    expect(problem.at?.file).toBe('x.xlsx');
    return problem.code === 'table.unreadable' ? problem.details['reason'] : problem.code;
  };

  it('refuses a sheet that unpacks to hundreds of times its size, before it unpacks', async () => {
    const bomb = handMadeWorkbook(`<row><c><v>1</v></c></row>${' '.repeat(40 * 2 ** 20)}`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await reasonOf(bomb)).toBe('trap');
  });

  it('refuses a sheet that unpacks to more than it announces', async () => {
    const bomb = handMadeWorkbook(`<row><c><v>1</v></c></row>${' '.repeat(4 * 2 ** 20)}`);
    expect(await reasonOf(withAnnouncedSize(bomb, SHEET, 1000))).toBe('damaged');
  });

  it('refuses to unpack more in all than the limit, part by part', async () => {
    const bytes = withParts(await simple(), { 'xl/sharedStrings.xml': (text) => `${text}${' '.repeat(100_000)}` });
    expect(await reasonOf(bytes, { limits: { maxUnpackedBytes: 90_000 } })).toBe('table.too-large');
  });

  it('refuses a document type and entities of its own', async () => {
    const withType = await withSheet((text) => text.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet'));
    expect(await reasonOf(withType)).toBe('trap');
    expect(await reasonOf(handMadeWorkbook('<row><c t="str"><v>&lol;</v></c></row>'))).toBe('damaged');
  });

  it('refuses elements nested without end', async () => {
    expect(await reasonOf(handMadeWorkbook('<x>'.repeat(100_000)))).toBe('trap');
  });

  it('refuses more parts than a workbook can have', async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`p${index}`, new Uint8Array(0)]));
    expect(await reasonOf(zipSync(parts, { level: 0 }))).toBe('trap');
  });

  it('refuses a text of millions of unclosed quotation marks, brackets or ampersands in bounded time', async () => {
    for (const text of [
      '<c a="'.repeat(500_000),
      '&'.repeat(3_000_000),
      '<!--'.repeat(500_000),
      '<![CDATA['.repeat(300_000),
    ]) {
      expect(await reasonOf(handMadeWorkbook(`<row><c><v>${text}`), { limits: { maxCellCharacters: 1e9 } })).toMatch(
        /damaged|trap/,
      );
    }
  });

  async function withSheet(change: (text: string) => string): Promise<Uint8Array> {
    return withParts(await simple(), { [SHEET]: change });
  }

  it.each([
    ['a row twice', '<row r="2"><c><v>1</v></c></row><row r="2"/>'],
    ['a row beyond the last', '<row r="1048577"/>'],
    ['a row number that is none', '<row r="x"/>'],
    ['cells out of order', '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
    ['a cell beyond the last column', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a number that is none', '<row r="1"><c r="A1"><v>1x</v></c></row>'],
    ['a number beyond all numbers', '<row r="1"><c r="A1"><v>1e999</v></c></row>'],
    ['a text that the workbook does not have', '<row r="1"><c r="A1" t="s"><v>99</v></c></row>'],
    ['elements that do not nest', '<row r="1"><c></row></c>'],
    ['an attribute without quotes', '<row r=1></row>'],
    ['a character that XML does not have', '<row r="1"><c t="str"><v>&#0;</v></c></row>'],
  ])('refuses %s as damaged', async (_, rows) => {
    expect(await reasonOf(handMadeWorkbook(rows))).toBe('damaged');
  });

  it('names the row in which a sheet is damaged', async () => {
    const bytes = handMadeWorkbook('<row r="1"><c t="str"><v>a</v></c></row><row r="5"><c r="B5"><v>?</v></c></row>');
    expect(await problemsOf(bytes)).toMatchObject([{ at: { sheet: 'S', row: 5, column: 2 } }]);
  });

  it('refuses a workbook that is cut or changed anywhere', async () => {
    const bytes = await simple();
    expect(await reasonOf(bytes.slice(0, bytes.length / 2))).toBe('damaged');
    // Bits inside packed data change figures silently where nobody compares checksums.
    const stored = zipSync(unzipSync(bytes), { level: 0 });
    const at = indexOf(stored, bytesOf('<v>12</v>')) + 3;
    stored[at] = '9'.charCodeAt(0);
    expect(await reasonOf(stored)).toBe('damaged');
  });

  it.each([
    ['an archive of something else', { 'readme.txt': 'x' }, 'archive'],
    ['a text document', { '_rels/.rels': relationship('word/document.xml'), 'word/document.xml': '<w/>' }, 'archive'],
    ['a binary workbook', { '_rels/.rels': relationship('xl/workbook.bin'), 'xl/workbook.bin': 'x' }, 'xlsb'],
    ['an OpenDocument file', { mimetype: 'x', 'content.xml': '<x/>' }, 'opendocument'],
    ['a workbook without sheets', { 'xl/workbook.xml': '<workbook/>' }, 'sheetless'],
  ])('knows %s', async (_, parts, reason) => {
    const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, bytesOf(text)])));
    expect(await reasonOf(bytes)).toBe(reason);
  });
});

function relationship(target: string): string {
  return `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/${target}"/></Relationships>`;
}

function indexOf(bytes: Uint8Array, part: Uint8Array): number {
  for (let at = 0; at < bytes.length; at += 1) {
    if (part.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  throw new Error('The bytes do not hold the part');
}
