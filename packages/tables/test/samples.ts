import { type Failure, isFailure } from '@repere/contracts';
import ExcelJS from 'exceljs';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { type OpenOptions, readTable, type Table } from '../src/index.ts';

/** UTF-8 bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The same bytes in pieces of the sizes given, over and over. */
export async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array, void, void> {
  for (let start = 0, turn = 0; start < bytes.length; turn += 1) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? 1);
    yield bytes.slice(start, start + size);
    start += size;
  }
}

/** Reads a text table, or bytes, into values by column: NaN and null are `null`. */
export async function valuesOf(
  content: string | Uint8Array,
  options: OpenOptions = {},
): Promise<Record<string, readonly (string | number | null)[]>> {
  const table = await readTable(typeof content === 'string' ? bytesOf(content) : content, options);
  return Object.fromEntries(table.columns.map((column) => [column.name, valuesOfColumn(column, table.length)]));
}

function valuesOfColumn(column: Table['columns'][number], length: number): readonly (string | number | null)[] {
  switch (column.kind) {
    case 'empty':
      return Array.from({ length }, () => null);
    case 'text':
      return column.texts;
    case 'number':
      return Array.from(column.numbers, (number) => (Number.isNaN(number) ? null : number));
  }
}

/** What is wrong with a file: code, place and details of each problem. Throws when nothing is. */
export async function problemsOf(
  content: string | Uint8Array,
  options: OpenOptions = {},
): Promise<Failure['problems']> {
  try {
    await readTable(typeof content === 'string' ? bytesOf(content) : content, options);
  } catch (error) {
    if (isFailure(error)) return error.problems;
    throw error;
  }
  throw new Error('The file was read without a problem');
}

/** A workbook with one sheet, as a spreadsheet program would save it. */
export async function workbookOf(
  rows: readonly (readonly unknown[])[],
  change: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void = () => {},
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Lists');
  for (const row of rows) sheet.addRow([...row]);
  change(sheet, workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The same workbook with the text of some parts changed; packed anew, so that sizes and checksums are right. */
export function withParts(
  workbook: Uint8Array,
  changes: Readonly<Record<string, (text: string) => string | null>>,
): Uint8Array {
  const parts: Zippable = unzipSync(workbook);
  for (const [name, change] of Object.entries(changes)) {
    const before = parts[name];
    const after = change(before instanceof Uint8Array ? new TextDecoder().decode(before) : '');
    if (after === null) delete parts[name];
    else parts[name] = bytesOf(after);
  }
  return zipSync(parts);
}

/** A workbook made of a single sheet part, by hand: `rows` is what stands inside `<sheetData>`. */
export function handMadeWorkbook(rows: string): Uint8Array {
  const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '_rels/.rels': bytesOf(
      `<Relationships><Relationship Id="r1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': bytesOf('<workbook><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': bytesOf(
      `<Relationships><Relationship Id="r1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': bytesOf(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  });
}
