import { type Columns, type RawRow, readHeader } from '../columns.ts';
import type { NumberStyle } from '../number-text.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { type Decoded, type Decoding, type Encoding, startDecoding } from './decoding.ts';
import { guessDelimiter, guessNumberStyle, namedDelimiter, sampleRecords } from './dialect.ts';
import { type RecordReader, recordReader, type TextRecord } from './records.ts';

/** How a text table is written. */
export interface Dialect {
  readonly delimiter: string;
  /** As known so far: `utf-8` may become `windows-1252` while rows are read, where the file was plain ASCII until then. */
  readonly encoding: Encoding;
  readonly decimal: '.' | ',';
  /** Whether the file begins with a byte order mark. */
  readonly bom: boolean;
}

/** A text table whose header has been read. */
export interface OpenCsv {
  readonly dialect: Dialect;
  readonly style: NumberStyle;
  readonly columns: Columns;
  /** The rows below the header, cells as text, blank rows left out. To be called once. */
  rows(): AsyncGenerator<readonly RawRow[], void, void>;
}

/** What the caller knows better than the file shows. */
export interface KnownDialect {
  readonly delimiter?: string;
  readonly decimal?: '.' | ',';
}

/** A web page or XML that goes by the name of a table, as many systems export it. */
const MARKUP = /^\s*<(?:!doctype|html|head|body|table|meta|style|\?xml)\b/i;

/** Reads the beginning of a text table: encoding, delimiter, decimal mark, header. */
export async function openCsv(
  head: Uint8Array,
  pieces: Pieces,
  known: KnownDialect,
  reading: Reading,
): Promise<OpenCsv> {
  const decoding = startDecoding(head);
  const second = await pieces.next();
  const first = decoding.decode(head);
  const sample = second === null ? withEnd(first, decoding) : first;
  const isWhole = second === null;

  if (MARKUP.test(sample.text)) throw reading.fatal('table.unreadable', { reason: 'markup' });
  const named = namedDelimiter(sample.text);
  const text = named === null ? sample.text : sample.text.slice(named.length);
  const delimiter = known.delimiter ?? named?.delimiter ?? chooseDelimiter(text, isWhole, reading);
  const style = chooseStyle(text, isWhole, delimiter, known, reading);
  const reader = recordReader(delimiter, reading.limits);
  let columns: Columns | null = null;
  const naming: ColumnNaming = {
    get isHeaderKnown() {
      return columns !== null;
    },
    nameAt: (position) => columns?.nameAt(position) ?? position,
  };
  const batches = records(reader, decoding, { ...sample, text }, second, pieces, reading, naming);

  for (;;) {
    const batch = await batches.next();
    if (batch.done === true) throw reading.fatal('table.empty', {}, { row: 1 });
    const [header, ...rest] = batch.value;
    if (header === undefined) continue;
    columns = readHeader(header, reading, false);
    return {
      dialect: {
        delimiter,
        get encoding() {
          return decoding.encoding;
        },
        decimal: style.decimal,
        bom: decoding.hasByteOrderMark,
      },
      style,
      columns,
      async *rows() {
        if (rest.length > 0) yield rest;
        yield* batches;
      },
    };
  }
}

/** The last characters belong to the sample when the file is no longer than that. */
function withEnd(first: Decoded, decoding: Decoding): Decoded {
  if (first.defect !== null) return first;
  const last = decoding.finish();
  return { text: first.text + last.text, defect: last.defect };
}

function chooseDelimiter(text: string, isWhole: boolean, reading: Reading): string {
  const guess = guessDelimiter(text, isWhole, reading.limits);
  if (guess.kind === 'unknown') {
    const found = guess.header.length > 80 ? `${guess.header.slice(0, 80)}…` : guess.header;
    throw reading.fatal('table.delimiter', { found }, { row: 1 });
  }
  return guess.kind === 'found' ? guess.delimiter : ',';
}

function chooseStyle(
  text: string,
  isWhole: boolean,
  delimiter: string,
  known: KnownDialect,
  reading: Reading,
): NumberStyle {
  if (known.decimal !== undefined) return { decimal: known.decimal, isEvident: true };
  const [, ...data] = sampleRecords(text, isWhole, delimiter, reading.limits);
  return guessNumberStyle(
    data.flatMap(({ cells }) => cells),
    delimiter,
  );
}

/** The name or position of a column, once the header is known. */
type ColumnNaming = { readonly isHeaderKnown: boolean; nameAt(position: number): string | number };

/** All records, a batch for each piece of the file; notes and throws what is wrong with the text. */
async function* records(
  reader: RecordReader,
  decoding: Decoding,
  sample: Decoded,
  second: Uint8Array | null,
  pieces: Pieces,
  reading: Reading,
  naming: ColumnNaming,
): AsyncGenerator<readonly TextRecord[], void, void> {
  let decoded: Decoded = sample;
  let piece = second;
  for (;;) {
    yield* handOn(reader.push(decoded.text), reader, reading, naming);
    throwDefect(decoded, reader.row, reading);
    if (piece === null) break;
    decoded = decoding.decode(piece);
    piece = await pieces.next();
    if (piece === null) decoded = withEnd(decoded, decoding);
  }
  yield* handOn(reader.finish(), reader, reading, naming);
}

/** Hands on what is usable first, so that what is wrong can be reported under the names that the header gives. */
function* handOn(
  complete: readonly TextRecord[],
  reader: RecordReader,
  reading: Reading,
  naming: ColumnNaming,
): Generator<readonly TextRecord[], void, void> {
  const defects = reader.takeDefects();
  // A header that cannot be read ends the reading: no later row may take its place.
  const isHeaderBad = !naming.isHeaderKnown && (defects[0]?.row ?? Infinity) < (complete[0]?.row ?? Infinity);
  if (!isHeaderBad) yield complete;
  for (const [index, { code, row, position }] of defects.entries()) {
    const at = position === undefined ? { row } : { row, column: naming.nameAt(position) };
    const details = limitOf(code, reading);
    if (isHeaderBad || (reader.hasStopped && index === defects.length - 1)) throw reading.fatal(code, details, at);
    reading.note(code, details, at);
  }
}

function limitOf(code: string, { limits }: Reading): Readonly<Record<string, number>> {
  switch (code) {
    case 'table.too-many-columns':
      return { limit: limits.maxColumns };
    case 'table.line-too-long':
      return { limit: limits.maxLineCharacters };
    case 'table.cell-too-long':
      return { limit: limits.maxCellCharacters };
    default:
      return {};
  }
}

function throwDefect({ defect }: Decoded, row: number, reading: Reading): void {
  if (defect === null) return;
  if (defect.kind === 'binary') {
    throw reading.fatal('table.binary', { found: defect.value, position: defect.position }, { row });
  }
  const names = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', 'windows-1252': 'Windows-1252' };
  throw reading.fatal('table.encoding', { encoding: names[defect.encoding], position: defect.position }, { row });
}
