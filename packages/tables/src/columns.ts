import type { Cell } from '@repere/contracts';
import { type NumberStyle, parseNumber } from './number-text.ts';
import type { Reading } from './reading.ts';

/** A row before its cells have types: text as written, or what a workbook says with a type of its own. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** What a spreadsheet shows where a formula has no result. */
const ERROR_CELL =
  /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|GETTING_DATA)$/;

/** A text that `writeCsv` protected from being run as a formula. */
const GUARDED = /^'+(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/;

/** The columns of a table by its header, and the rule by which each row is cut to them. */
export interface Columns {
  readonly names: readonly string[];
  /** What a person calls the column at this 1-based position: its name, else the position. */
  nameAt(position: number): string | number;
  /** The named cells in column order, text as written; `null` when the row is unusable (and noted). */
  cut(row: RawRow): Cell[] | null;
}

/**
 * Reads the header row. Names are trimmed and composed (NFC), so that `é` typed in two ways is one name. A column
 * without a name is left out while it is empty, and a problem as soon as it holds anything.
 */
export function readHeader(header: RawRow, reading: Reading, rowsMayBeShort: boolean): Columns {
  const all = header.cells.map((cell) =>
    unguarded(cell === null ? '' : String(cell))
      .trim()
      .normalize('NFC'),
  );
  const firstPosition = new Map<string, number>();
  const places: number[] = [];
  let hasProblems = false;
  for (const [place, name] of all.entries()) {
    if (name === '') continue;
    const earlier = firstPosition.get(name);
    if (earlier === undefined) firstPosition.set(name, place + 1);
    else {
      hasProblems = true;
      reading.note(
        'table.duplicate-column',
        { name, first: earlier, second: place + 1 },
        { row: header.row, column: place + 1 },
      );
    }
    places.push(place);
  }
  if (places.length === 0) throw reading.fatal('table.unnamed-column', {}, { row: header.row, column: 1 });
  if (hasProblems) reading.throwIfNoted();

  const names = places.map((place) => all[place] ?? '');
  const needed = (places.at(-1) ?? 0) + 1;
  const isDense = needed === places.length;
  const reportedPlaces = new Set<number>();

  /** Notes the first cell in each place that has no name; says whether the row has none. */
  const fitsNames = ({ row, cells }: RawRow): boolean => {
    let fits = true;
    for (let place = 0; place < cells.length; place += 1) {
      const cell = cells[place] ?? '';
      if (cell === '' || (all[place] ?? '') !== '') continue;
      fits = false;
      if (place >= all.length && !rowsMayBeShort) {
        reading.note('table.row-width', { found: cells.length, expected: needed }, { row });
        return false;
      }
      if (reportedPlaces.has(place)) continue;
      reportedPlaces.add(place);
      reading.note('table.unnamed-column', {}, { row, column: place + 1 });
    }
    return fits;
  };

  return {
    names,
    nameAt: (position) => all[position - 1] || position,
    cut(row) {
      const { cells } = row;
      if (cells.length === needed && isDense) return [...cells];
      if (cells.length < needed && !rowsMayBeShort) {
        reading.note('table.row-width', { found: cells.length, expected: needed }, { row: row.row });
        return null;
      }
      return fitsNames(row) ? places.map((place) => cells[place] ?? null) : null;
    },
  };
}

/**
 * Gives each cell its type, in place. Text that stands for a number becomes one; an error cell of a spreadsheet is
 * noted, and the row is then not to be used (`false`).
 */
export function typeCells(
  cells: Cell[],
  row: number,
  names: readonly string[],
  style: NumberStyle,
  reading: Reading,
): boolean {
  let isUsable = true;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? null;
    if (typeof cell !== 'string') continue;
    const code = cell.charCodeAt(0);
    if (cell === '') cells[index] = null;
    else if (code === 35 && ERROR_CELL.test(cell)) {
      isUsable = false;
      reading.note('table.error-cell', { found: cell }, { row, column: names[index] ?? index + 1 });
    } else {
      const value = parseNumber(cell, style);
      if (value !== null) cells[index] = value;
      else if (code === 39) cells[index] = unguarded(cell);
    }
  }
  return isUsable;
}

/** Takes off the apostrophe that `writeCsv` puts before a text that a spreadsheet would run. */
export function unguarded(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}

/** Puts an apostrophe before a text that a spreadsheet would run as a formula. */
export function guarded(text: string): string {
  return /^'*(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/.test(text) ? `'${text}` : text;
}
