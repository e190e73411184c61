import type { TableLimits } from '../limits.ts';

/** One row of a text table, its cells still text. */
export interface TextRecord {
  /** 1-based, blank lines counted, a row whose cells hold line breaks counted once: as a spreadsheet shows it. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Whether any cell stood in quotation marks. */
  readonly isQuoted: boolean;
  /** Whether a quotation mark stood inside a cell that does not begin with one, a sign of the wrong delimiter. */
  readonly hasLooseQuote: boolean;
}

/** What is wrong with the text itself. */
export interface RecordDefect {
  readonly code:
    | 'table.quote'
    | 'table.stray-quote'
    | 'table.too-many-columns'
    | 'table.line-too-long'
    | 'table.cell-too-long';
  readonly row: number;
  /** 1-based position of the cell; absent where the whole row is meant. */
  readonly position?: number;
}

/**
 * Text to records, piece by piece. A row without a single character, as spreadsheet programs write below a table, is
 * counted and left out; `""` alone on a line is a row.
 */
export interface RecordReader {
  /** The row that is being read. */
  readonly row: number;
  /** Records completed by this text. */
  push(text: string): TextRecord[];
  /** The last record, where the file does not end in a line break. */
  finish(): TextRecord[];
  /** What was wrong since the last call. The first defect that ends the reading is the last of the list. */
  takeDefects(): readonly RecordDefect[];
  /** Whether a limit was passed or a quotation mark never closed; nothing more is read then. */
  readonly hasStopped: boolean;
}

type State = 'cell-start' | 'plain' | 'quoted' | 'quote-in-quoted' | 'after-quoted' | 'stopped';

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Reads records as RFC 4180 writes them, and the usual deviations: any of the three line breaks, spaces around cells and
 * around quotation marks, quotation marks inside a cell that does not begin with one.
 *
 * Every character is looked at once, whatever the text holds, and state is kept between pieces; so time grows with the
 * length of the file only, and memory with the longest row.
 */
export function recordReader(delimiter: string, limits: TableLimits): RecordReader {
  const separator = delimiter.charCodeAt(0);
  let state: State = 'cell-start';
  let cells: string[] = [];
  /** The part of the current cell that came before this piece or before a doubled quotation mark. */
  let carried = '';
  let isCellQuoted = false;
  let isRecordQuoted = false;
  let isRecordBad = false;
  let isRecordBlank = true;
  let hasLooseQuote = false;
  let quotedCellHasBreak = false;
  let isAfterReturn = false;
  /** Characters of the current record in earlier pieces. */
  let carriedCharacters = 0;
  let row = 1;
  let records: TextRecord[] = [];
  let defects: RecordDefect[] = [];

  const isBlankCode = (code: number): boolean => (code === 32 || code === 9 || code === 0xa0) && code !== separator;

  const stop = (code: RecordDefect['code'], withCell: boolean): void => {
    defects.push(withCell ? { code, row, position: cells.length + 1 } : { code, row });
    state = 'stopped';
    carried = '';
  };

  const endCell = (text: string): void => {
    const cell = isCellQuoted ? text : withoutBlankEnd(text, isBlankCode);
    if (cell.length > limits.maxCellCharacters) stop('table.cell-too-long', true);
    else if (cells.length >= limits.maxColumns) stop('table.too-many-columns', false);
    else {
      cells.push(cell);
      if (cell !== '' || isCellQuoted) isRecordBlank = false;
      isRecordQuoted ||= isCellQuoted;
      isCellQuoted = false;
      quotedCellHasBreak = false;
      carried = '';
      state = 'cell-start';
    }
  };

  const endRecord = (characters: number): void => {
    if (state !== 'stopped' && characters > limits.maxLineCharacters) stop('table.line-too-long', false);
    if (state === 'stopped') return;
    if (!isRecordBad && !isRecordBlank) records.push({ row, cells, isQuoted: isRecordQuoted, hasLooseQuote });
    cells = [];
    isRecordBlank = true;
    isRecordQuoted = false;
    isRecordBad = false;
    hasLooseQuote = false;
    row += 1;
  };

  /** Looks, at the end of a piece, whether the record in progress has grown too long. */
  const checkGrowth = (): void => {
    const isTooLong = carriedCharacters > limits.maxLineCharacters;
    const isCellTooLong = carried.length > limits.maxCellCharacters;
    if (state === 'stopped' || !(isTooLong || isCellTooLong)) return;
    // A quoted cell that runs over lines until it is too long is a quotation mark that somebody forgot to close.
    if (state === 'quoted' && quotedCellHasBreak) stop('table.quote', true);
    else if (isTooLong) stop('table.line-too-long', false);
    else stop('table.cell-too-long', true);
  };

  const push = (text: string): TextRecord[] => {
    const end = text.length;
    let index = 0;
    let recordStart = -carriedCharacters;
    while (index < end && state !== 'stopped') {
      if (state === 'plain') {
        let stopAt = index;
        let code = 0;
        while (stopAt < end) {
          code = text.charCodeAt(stopAt);
          if (code === separator || code === LINE_FEED || code === CARRIAGE_RETURN) break;
          if (code === QUOTE) hasLooseQuote = true;
          stopAt += 1;
        }
        const part = text.slice(index, stopAt);
        index = stopAt;
        if (stopAt === end) {
          carried += part;
          break;
        }
        endCell(carried === '' ? part : carried + part);
        index += 1;
        if (code !== separator) {
          isAfterReturn = code === CARRIAGE_RETURN;
          endRecord(index - 1 - recordStart);
          recordStart = index;
        }
        continue;
      }
      if (state === 'quoted') {
        const closing = text.indexOf('"', index);
        const stopAt = closing === -1 ? end : closing;
        const part = text.slice(index, stopAt);
        carried += part;
        quotedCellHasBreak ||= part.includes('\n') || part.includes('\r');
        index = stopAt;
        if (closing !== -1) {
          state = 'quote-in-quoted';
          index += 1;
        }
        continue;
      }
      const code = text.charCodeAt(index);
      if (state === 'quote-in-quoted' || state === 'after-quoted') {
        index += 1;
        if (code === QUOTE && state === 'quote-in-quoted') {
          // Twice is once, inside quotation marks.
          carried += '"';
          state = 'quoted';
        } else if (code === separator) {
          endCell(carried);
        } else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
          endCell(carried);
          isAfterReturn = code === CARRIAGE_RETURN;
          endRecord(index - 1 - recordStart);
          recordStart = index;
        } else if (isBlankCode(code)) {
          state = 'after-quoted';
        } else {
          defects.push({ code: 'table.stray-quote', row, position: cells.length + 1 });
          isRecordBad = true;
          state = 'plain';
        }
        continue;
      }
      // At the start of a cell.
      if (isAfterReturn && code === LINE_FEED) {
        isAfterReturn = false;
        index += 1;
        recordStart = index;
        continue;
      }
      isAfterReturn = false;
      if (code === QUOTE) {
        state = 'quoted';
        isCellQuoted = true;
        index += 1;
      } else if (code === separator) {
        endCell('');
        index += 1;
      } else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
        endCell('');
        index += 1;
        isAfterReturn = code === CARRIAGE_RETURN;
        endRecord(index - 1 - recordStart);
        recordStart = index;
      } else if (isBlankCode(code)) {
        index += 1;
      } else {
        state = 'plain';
      }
    }
    carriedCharacters = end - recordStart;
    checkGrowth();
    return takeRecords();
  };

  const takeRecords = (): TextRecord[] => {
    const taken = records;
    records = [];
    return taken;
  };

  return {
    get row() {
      return row;
    },
    get hasStopped() {
      return state === 'stopped';
    },
    push,
    finish() {
      if (state === 'quoted') stop('table.quote', true);
      const isBetweenRecords = state === 'cell-start' && cells.length === 0 && carriedCharacters === 0;
      if (state !== 'stopped' && !isBetweenRecords) {
        endCell(carried);
        endRecord(carriedCharacters);
      }
      return takeRecords();
    },
    takeDefects() {
      const taken = defects;
      defects = [];
      return taken;
    },
  };
}

function withoutBlankEnd(text: string, isBlankCode: (code: number) => boolean): string {
  let end = text.length;
  while (end > 0 && isBlankCode(text.charCodeAt(end - 1))) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}
