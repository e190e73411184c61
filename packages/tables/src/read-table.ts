import type { Cell, TableSource } from '@repere/contracts';
import { typeCells } from './columns.ts';
import type { Dialect } from './csv/read-csv.ts';
import { type OpenOptions, openUntyped } from './open-table.ts';

/** A column with one type for all its cells. */
export type Column =
  /** `numbers[i]` is NaN where the cell is empty. */
  | { readonly kind: 'number'; readonly name: string; readonly numbers: Float64Array }
  /** Text as written, so that `007` and `1.50` among other texts stay what they are. */
  | { readonly kind: 'text'; readonly name: string; readonly texts: readonly (string | null)[] }
  /** No cell holds anything. */
  | { readonly kind: 'empty'; readonly name: string };

/** A whole table, by columns. */
export interface Table {
  readonly format: 'csv' | 'xlsx';
  readonly source: TableSource;
  readonly dialect?: Dialect;
  /** Number of rows. */
  readonly length: number;
  /** Row number of each row, as a spreadsheet shows it. */
  readonly rowNumbers: Uint32Array;
  readonly columns: readonly Column[];
}

/**
 * Reads a whole table into columns. A column is of numbers when every cell that holds anything is a number; otherwise it
 * is of text, and its cells are as they were written.
 *
 * Options, refusals and failures are those of `openTable`.
 */
export async function readTable(
  bytes: AsyncIterable<Uint8Array> | Uint8Array,
  options: OpenOptions = {},
): Promise<Table> {
  const { open, style, reading, rows } = await openUntyped(bytes, options);
  const builders = open.columns.map((name) => columnBuilder(name));
  let rowNumbers = new Uint32Array(1024);
  let length = 0;
  for await (const batch of rows()) {
    for (const { row, cells } of batch) {
      const typed: Cell[] = [...cells];
      if (!typeCells(typed, row, open.columns, style, reading)) continue;
      if (length === rowNumbers.length) rowNumbers = doubled(rowNumbers, new Uint32Array(length * 2));
      rowNumbers[length] = row;
      length += 1;
      for (const [place, builder] of builders.entries()) builder.add(typed[place] ?? null, cells[place] ?? null);
    }
  }
  reading.throwIfNoted();
  return {
    ...open,
    length,
    rowNumbers: rowNumbers.slice(0, length),
    columns: builders.map((builder) => builder.build()),
  };
}

interface ColumnBuilder {
  add(cell: Cell, written: Cell): void;
  build(): Column;
}

/**
 * Gathers numbers for as long as there is nothing else, and keeps aside only those texts that the number would not give
 * back; most columns of numbers thus cost eight bytes a cell.
 */
function columnBuilder(name: string): ColumnBuilder {
  let numbers = new Float64Array(1024);
  let length = 0;
  let isEmpty = true;
  let texts: (string | null)[] | null = null;
  const writtenOtherwise = new Map<number, string>();

  const toTexts = (): (string | null)[] => {
    const made: (string | null)[] = [];
    for (let index = 0; index < length; index += 1) {
      const number = numbers[index] ?? Number.NaN;
      made.push(writtenOtherwise.get(index) ?? (Number.isNaN(number) ? null : String(number)));
    }
    writtenOtherwise.clear();
    return made;
  };

  return {
    add(cell, written) {
      isEmpty &&= cell === null;
      if (typeof cell === 'string') texts ??= toTexts();
      if (texts !== null) texts.push(typeof cell === 'string' || cell === null ? cell : String(written));
      else {
        if (length === numbers.length) numbers = doubled(numbers, new Float64Array(length * 2));
        numbers[length] = cell === null || typeof cell === 'string' ? Number.NaN : cell;
        if (typeof written === 'string' && cell !== null && written !== String(cell))
          writtenOtherwise.set(length, written);
      }
      length += 1;
    },
    build() {
      if (isEmpty) return { kind: 'empty', name };
      if (texts !== null) return { kind: 'text', name, texts };
      return { kind: 'number', name, numbers: numbers.slice(0, length) };
    },
  };
}

function doubled<T extends Float64Array | Uint32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
