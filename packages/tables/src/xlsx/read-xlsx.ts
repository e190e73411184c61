import { type Columns, type RawRow, readHeader } from '../columns.ts';
import { type Pieces, pause } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { readWorkbook, type SheetEntry } from './parts.ts';
import { sheetRows } from './sheet.ts';
import { readSharedStrings } from './strings.ts';
import { readFormats } from './styles.ts';
import { openZip } from './zip.ts';

/** A sheet whose header has been read. */
export interface OpenXlsx {
  readonly sheet: string;
  /** The reading with the sheet's name in its places. */
  readonly reading: Reading;
  readonly columns: Columns;
  /** The rows below the header, empty ones left out. To be called once. */
  rows(): AsyncGenerator<readonly RawRow[], void, void>;
}

/** Batches between two turns for the event loop. */
const BATCHES_BETWEEN_PAUSES = 64;

/**
 * Opens a sheet of a workbook: the one of that name, else the first that is visible. The packed workbook is held in
 * memory (its directory stands at its end); the sheet is unpacked and read piece by piece.
 */
export async function openXlsx(
  head: Uint8Array,
  pieces: Pieces,
  sheetName: string | undefined,
  reading: Reading,
): Promise<OpenXlsx> {
  const archive = openZip(await wholeFile(head, pieces), reading);
  const workbook = readWorkbook(archive, reading);
  const sheet = chooseSheet(workbook.sheets, sheetName, reading);
  const inSheet = reading.inSheet(sheet.name);
  if (!archive.has(sheet.part)) throw inSheet.fatal('table.unreadable', { reason: 'damaged' });
  let columns: Columns | null = null;
  const context = {
    strings: readSharedStrings(archive, workbook.stringsPart, inSheet),
    formats: readFormats(archive, workbook.stylesPart, inSheet),
    countsFrom1904: workbook.countsFrom1904,
    nameAt: (position: number) => columns?.nameAt(position) ?? position,
  };
  const batches = sheetRows(archive, sheet.part, context, inSheet);
  for (let batch = batches.next(); batch.done !== true; batch = batches.next()) {
    const [header, ...rest] = batch.value;
    if (header === undefined) continue;
    columns = readHeader(header, inSheet, true);
    return {
      sheet: sheet.name,
      reading: inSheet,
      columns,
      async *rows() {
        if (rest.length > 0) yield rest;
        let sincePause = 0;
        for (const rows of batches) {
          if (rows.length > 0) yield rows;
          sincePause += 1;
          if (sincePause < BATCHES_BETWEEN_PAUSES) continue;
          sincePause = 0;
          await pause();
        }
      },
    };
  }
  throw inSheet.fatal('table.empty', {}, { row: 1 });
}

function chooseSheet(sheets: readonly SheetEntry[], name: string | undefined, reading: Reading): SheetEntry {
  const found =
    name === undefined
      ? (sheets.find(({ isVisible }) => isVisible) ?? sheets[0])
      : sheets.find((one) => one.name === name);
  if (found !== undefined) return found;
  if (name === undefined) throw reading.fatal('table.unreadable', { reason: 'sheetless' });
  throw reading.fatal('table.missing-sheet', { name, found: sheets.map((one) => one.name) });
}

async function wholeFile(head: Uint8Array, pieces: Pieces): Promise<Uint8Array> {
  const gathered: Uint8Array[] = [head];
  let length = head.length;
  for (let piece = await pieces.next(); piece !== null; piece = await pieces.next()) {
    gathered.push(piece);
    length += piece.length;
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const piece of gathered) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
