import type { Cell } from '@repere/contracts';
import type { RawRow } from '../columns.ts';
import type { Reading } from '../reading.ts';
import { dateOfDayNumber } from './dates.ts';
import { readPart } from './parts.ts';
import { textGatherer } from './strings.ts';
import type { NumberFormat } from './styles.ts';
import { attribute, type XmlHandler } from './xml.ts';
import type { ZipArchive } from './zip.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly countsFrom1904: boolean;
  /** The name of a column, or its position while there is no header. */
  readonly nameAt: (position: number) => string | number;
}

/** Bounds of the format itself (ECMA-376): rows and columns of a worksheet. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Rows that hold anything, a batch for each unpacked piece of the sheet. */
export function* sheetRows(
  archive: ZipArchive,
  part: string,
  context: SheetContext,
  reading: Reading,
): Generator<readonly RawRow[], void, void> {
  const handler = rowHandler(context, reading);
  for (const _ of readPart(archive, part, handler, reading, handler.place)) {
    yield handler.takeRows();
    // After the rows, since the header may have been among them and gives the columns their names.
    for (const { row, column } of handler.takeUnstored()) {
      reading.note('table.formula-without-value', {}, { row, column: context.nameAt(column) });
    }
  }
}

/** A cell as its element describes it, before its value is known. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  hasValue: boolean;
  value: string;
}

interface RowHandler extends XmlHandler {
  takeRows(): readonly RawRow[];
  /** Cells with a formula and no result. */
  takeUnstored(): readonly { readonly row: number; readonly column: number }[];
  place(): { readonly row?: number };
}

function rowHandler(context: SheetContext, reading: Reading): RowHandler {
  const { limits } = reading;
  const gatherer = textGatherer();
  let rows: RawRow[] = [];
  let unstored: { readonly row: number; readonly column: number }[] = [];
  let cells: Cell[] = [];
  let isInData = false;
  let isInValue = false;
  let isInInline = false;
  let row = 0;
  let column = 0;
  let characters = 0;
  let cell: OpenCell | null = null;

  const damaged = () =>
    reading.fatal('table.unreadable', { reason: 'damaged' }, { row: Math.max(row, 1), column: Math.max(column, 1) });

  const openRow = (attributes: string): void => {
    const announced = attribute(attributes, 'r');
    const next = announced === undefined ? row + 1 : Number(announced);
    if (!Number.isInteger(next) || next <= row || next > LAST_ROW) throw damaged();
    row = next;
    column = 0;
    characters = 0;
    cells = [];
  };

  const openCell = (attributes: string): void => {
    const reference = attribute(attributes, 'r');
    const next = reference === undefined ? column + 1 : columnOf(reference);
    if (next <= column || next > LAST_COLUMN || row === 0) throw damaged();
    column = next;
    cell = {
      column,
      type: attribute(attributes, 't') ?? 'n',
      style: Number(attribute(attributes, 's') ?? 0),
      hasFormula: false,
      hasValue: false,
      value: '',
    };
    gatherer.start();
  };

  const closeCell = (closed: OpenCell): void => {
    cell = null;
    const value = cellValue(closed);
    if (value === null || value === '') return;
    if (column > limits.maxColumns)
      throw reading.fatal('table.too-many-columns', { limit: limits.maxColumns }, { row });
    if (typeof value === 'string') {
      characters += value.length;
      const limit = value.length > limits.maxCellCharacters ? limits.maxCellCharacters : limits.maxLineCharacters;
      const code = value.length > limits.maxCellCharacters ? 'table.cell-too-long' : 'table.line-too-long';
      if (value.length > limit || characters > limit) throw reading.fatal(code, { limit }, { row, column });
    }
    while (cells.length < column - 1) cells.push(null);
    cells.push(value);
  };

  const cellValue = (closed: OpenCell): Cell => {
    const { type, value, hasValue, hasFormula } = closed;
    if (type === 'inlineStr') return gatherer.take();
    if (!hasValue) {
      // A program that cannot calculate wrote the file; taking the cell for empty would change the figures.
      if (hasFormula && type !== 'str') unstored.push({ row, column });
      return null;
    }
    switch (type) {
      case 's': {
        const text = /^\d+$/.test(value) ? context.strings[Number(value)] : undefined;
        if (text === undefined) throw damaged();
        return text;
      }
      case 'b':
        return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
      case 'str':
      case 'e':
      case 'd':
        return value;
      default:
        return numberValue(value, closed.style);
    }
  };

  const numberValue = (text: string, style: number): Cell => {
    const trimmed = text.trim();
    if (trimmed === '') return null;
    const value = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(trimmed) ? Number(trimmed) : Number.NaN;
    if (!Number.isFinite(value)) throw damaged();
    const format = context.formats[style] ?? { kind: 'number' };
    switch (format.kind) {
      case 'date':
        return dateOfDayNumber(value, format, context.countsFrom1904) ?? value;
      case 'code':
        return Number.isInteger(value) && value >= 0 ? String(value).padStart(format.digits, '0') : value;
      case 'number':
        return value;
    }
  };

  return {
    get wantsText() {
      return isInValue || (isInInline && gatherer.isInText);
    },
    open(element, attributes) {
      if (element === 'sheetData') isInData = true;
      else if (!isInData) return;
      else if (element === 'row') openRow(attributes);
      else if (element === 'c') openCell(attributes);
      else if (cell === null) return;
      else if (element === 'v') isInValue = cell.hasValue = true;
      else if (element === 'f') cell.hasFormula = true;
      else if (element === 'is') isInInline = true;
      else if (isInInline) gatherer.open(element);
    },
    close(element) {
      if (element === 'sheetData') isInData = false;
      else if (!isInData) return;
      else if (element === 'v') isInValue = false;
      else if (element === 'is') isInInline = false;
      else if (element === 'c') {
        if (cell !== null) closeCell(cell);
      } else if (element === 'row') {
        if (cells.length > 0) rows.push({ row, cells });
        cells = [];
      } else if (isInInline) gatherer.close(element);
    },
    text(piece) {
      if (isInInline) gatherer.add(piece);
      else if (cell !== null) cell.value += piece;
    },
    takeRows() {
      const taken = rows;
      rows = [];
      return taken;
    },
    takeUnstored() {
      const taken = unstored;
      unstored = [];
      return taken;
    },
    place: () => (row === 0 ? {} : { row }),
  };
}

/** The 1-based column of a reference such as `AB12`; 0 where it is none. */
function columnOf(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length && index < 4; index += 1) {
    const code = reference.charCodeAt(index);
    if (code < 65 || code > 90) break;
    column = column * 26 + (code - 64);
  }
  return column;
}
