import {
  type DetailValue,
  type FailureCode,
  type Problem,
  problem,
  type TableRow,
  type TableSource,
  throwIfAny,
} from '@repere/contracts';
import type { ReadColumn } from './table-columns.ts';

/** Enough to see what is wrong everywhere, few enough to read. */
const MAX_PROBLEMS = 50;

/** What is wrong in a table, with row and column. */
export class TableNotes {
  readonly #source: TableSource;
  readonly #problems: Problem[] = [];

  constructor(source: TableSource) {
    this.#source = source;
  }

  /** Takes a problem in a cell; those after the fiftieth are dropped. */
  note(
    code: FailureCode,
    { row }: TableRow,
    { name, index }: ReadColumn,
    details: Readonly<Record<string, DetailValue>>,
  ): void {
    if (this.#problems.length >= MAX_PROBLEMS) return;
    this.#problems.push(problem(code, details, { ...this.#source, row, column: name === '' ? index + 1 : name }));
  }

  /** Takes a text that is too long, without repeating it. */
  tooLong(row: TableRow, column: ReadColumn, text: string, limit: number): void {
    this.note('delphi.text-length', row, column, { found: text.length, expected: `≤ ${limit}` });
  }

  /** Throws a `Failure` with what was noted. */
  throwIfAny(): void {
    throwIfAny(this.#problems);
  }
}
