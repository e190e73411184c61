import type { Cell, TableRow, TableSource } from '@repere/contracts';
import { type Columns, type RawRow, typeCells } from './columns.ts';
import { type Dialect, type KnownDialect, openCsv } from './csv/read-csv.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { DEFAULT_LIMITS, type TableLimits } from './limits.ts';
import type { NumberStyle } from './number-text.ts';
import { evenPieces, type Pieces } from './pieces.ts';
import { type Reading, startReading } from './reading.ts';
import { openXlsx } from './xlsx/read-xlsx.ts';

/** How to read a file. Everything may be left out. */
export interface OpenOptions {
  /** Name of the file, for messages. */
  readonly file?: string | undefined;
  /** Sheet of a workbook; the first visible one when left out. */
  readonly sheet?: string | undefined;
  /** Limits that differ from {@link DEFAULT_LIMITS}. */
  readonly limits?: Partial<TableLimits> | undefined;
  readonly signal?: AbortSignal | undefined;
  /** What the caller knows about a text table; what is left out is told from the file. */
  readonly dialect?: KnownDialect | undefined;
}

/** A table whose header has been read and whose rows wait to be read. */
export interface OpenTable {
  readonly format: 'csv' | 'xlsx';
  readonly source: TableSource;
  /** Of text tables only. */
  readonly dialect?: Dialect;
  /** Names from the header row, in order; each once. */
  readonly columns: readonly string[];
  /**
   * The rows below the header in batches, each with one cell for each column. May be called once. Usable rows are
   * handed on; when any was not usable the iteration ends in a `Failure` with all problems (at most 50).
   */
  rows(): AsyncIterable<readonly TableRow[]>;
}

/** Rows with their cells as written, for those who give types to whole columns. */
export interface UntypedTable {
  readonly open: Omit<OpenTable, 'rows'>;
  readonly style: NumberStyle;
  readonly reading: Reading;
  rows(): AsyncGenerator<readonly RawRow[], void, void>;
}

/**
 * Opens a CSV file or an .xlsx workbook, whichever the bytes are, and reads its header row.
 *
 * Memory does not grow with the number of rows of a CSV file; a workbook is held in memory as packed. Throws a
 * `Failure` that names the row and column where it can.
 *
 * @example
 * const table = await openTable(bytes, { file: 'lists.csv' });
 * for await (const rows of table.rows()) for (const { row, cells } of rows) console.log(row, cells);
 */
export async function openTable(
  bytes: AsyncIterable<Uint8Array> | Uint8Array,
  options: OpenOptions = {},
): Promise<OpenTable> {
  const { open, style, reading, rows } = await openUntyped(bytes, options);
  return {
    ...open,
    async *rows() {
      for await (const batch of rows()) {
        const typed: TableRow[] = [];
        for (const { row, cells } of batch) {
          const own: Cell[] = [...cells];
          if (typeCells(own, row, open.columns, style, reading)) typed.push({ row, cells: own });
        }
        if (typed.length > 0) yield typed;
      }
      reading.throwIfNoted();
    },
  };
}

/** Opens a table without giving its cells types. Problems that rows bring are noted in the reading; the caller throws them. */
export async function openUntyped(
  bytes: AsyncIterable<Uint8Array> | Uint8Array,
  { file, sheet, limits, signal, dialect = {} }: OpenOptions,
): Promise<UntypedTable> {
  const source: TableSource = file === undefined ? {} : { file };
  const reading = startReading(source, { ...DEFAULT_LIMITS, ...limits }, signal);
  const pieces = evenPieces(bytes, reading);
  try {
    const head = await pieces.next();
    if (head === null) throw reading.fatal('table.empty', {}, { row: 1 });
    const kind = fileKind(head);
    refuseOthers(kind, reading);
    if (kind === 'zip') {
      const opened = await openXlsx(head, pieces, sheet, reading);
      return {
        open: { format: 'xlsx', source: opened.reading.source, columns: opened.columns.names },
        // A text cell that holds a number is a number stored as text; what could be read in two ways stays text.
        style: { decimal: '.', isEvident: false },
        reading: opened.reading,
        rows: once(() => cutRows(opened.rows(), opened.columns, pieces, opened.reading)),
      };
    }
    const opened = await openCsv(head, pieces, dialect, reading);
    return {
      open: { format: 'csv', source, dialect: opened.dialect, columns: opened.columns.names },
      style: opened.style,
      reading,
      rows: once(() => cutRows(opened.rows(), opened.columns, pieces, reading)),
    };
  } catch (error) {
    await pieces.close();
    throw error;
  }
}

function refuseOthers(kind: FileKind, reading: Reading): void {
  switch (kind) {
    case 'text':
    case 'zip':
      return;
    case 'compound':
      throw reading.fatal('table.legacy-xls', {});
    case 'pdf':
    case 'image':
    case 'compressed':
      throw reading.fatal('table.unreadable', { reason: kind });
  }
}

/** Cuts rows to the named columns and counts them. */
async function* cutRows(
  batches: AsyncGenerator<readonly RawRow[], void, void>,
  columns: Columns,
  pieces: Pieces,
  reading: Reading,
): AsyncGenerator<readonly RawRow[], void, void> {
  let count = 0;
  try {
    for await (const batch of batches) {
      const cut: RawRow[] = [];
      for (const row of batch) {
        count += 1;
        if (count > reading.limits.maxRows) {
          throw reading.fatal('table.too-many-rows', { limit: reading.limits.maxRows }, { row: row.row });
        }
        const cells = columns.cut(row);
        if (cells !== null) cut.push({ row: row.row, cells });
      }
      if (cut.length > 0) yield cut;
    }
    if (count === 0) throw reading.fatal('table.empty', {}, { row: 1 });
  } finally {
    await pieces.close();
  }
}

function once<T>(start: () => T): () => T {
  let hasStarted = false;
  return () => {
    if (hasStarted) throw new Error('The rows of a table can be read once');
    hasStarted = true;
    return start();
  };
}
