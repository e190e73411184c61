import type { Cell, FailureCode } from '@repere/contracts';
import type { ReadColumn } from './layout.ts';

/** More strata than this are none: their columns tell persons apart and not groups. */
export const MAX_STRATA = 200;

/** Takes what is wrong with a cell of a stratum column. */
export type NoteStratum = (code: FailureCode, column: ReadColumn, cell: Cell, details?: Details) => void;

type Details = { readonly limit: number };

/** Finds the stratum of each row from its stratum columns, and numbers strata as they are met. */
export class StrataReader {
  readonly #columns: readonly ReadColumn[];
  readonly #numbers = new Map<string, number>();
  readonly #values: (readonly string[])[] = [];
  #hasTooMany = false;

  constructor(columns: readonly ReadColumn[]) {
    this.#columns = columns;
  }

  /** Values of the strata met, by number. */
  get values(): readonly (readonly string[])[] {
    return this.#values;
  }

  /** The number of a row's stratum; `null` for one that cannot be used, after a note of why. 0 without stratum columns. */
  read(cells: readonly Cell[], note: NoteStratum): number | null {
    const columns = this.#columns;
    let key = '';
    let isUsable = true;
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i]!;
      const cell = cells[column.index] ?? null;
      const value = stratumValue(cell);
      if (value === '') {
        isUsable = false;
        note('lists.stratum-empty', column, cell);
      }
      // The length before each value keeps two pairs of values from making one key.
      key = columns.length === 1 ? value : `${key}${value.length}:${value}`;
    }
    if (!isUsable) return null;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (this.#values.length === MAX_STRATA) {
      // Said once, and no further stratum is kept: a column of names must not fill the memory.
      if (!this.#hasTooMany) note('lists.too-many-strata', this.#finestColumn(), null, { limit: MAX_STRATA });
      this.#hasTooMany = true;
      return null;
    }
    const number = this.#values.length;
    this.#numbers.set(key, number);
    this.#values.push(columns.map(({ index }) => stratumValue(cells[index] ?? null)));
    return number;
  }

  /** The column with the most different values, which is the likeliest not to be one of groups. */
  #finestColumn(): ReadColumn {
    const different = this.#columns.map((_, i) => new Set(this.#values.map((values) => values[i])).size);
    return this.#columns[different.indexOf(Math.max(...different))]!;
  }
}

/** A cell as the name of a group: numbers and text that look alike are alike. */
function stratumValue(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : cell.trim().normalize('NFC');
}
