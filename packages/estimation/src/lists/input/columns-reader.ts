import {
  type Cell,
  type FailureCode,
  MAX_LISTS,
  type Problem,
  problem,
  type TableRow,
  type TableSource,
  warning,
} from '@repere/contracts';
import { MAX_PERSONS, readBinary } from './cells.ts';
import type { ColumnPlan, ReadColumn } from './layout.ts';
import { ProblemLog } from './problem-log.ts';
import {
  cellProblem,
  columnsIgnored,
  countedHistories,
  type HistoryReader,
  personsOfRow,
  type ReadHistories,
  requireListCount,
  requirePeople,
} from './reading.ts';
import { StrataReader } from './strata-reader.ts';
import { keyOf, Tally } from './tally.ts';

/** Lists are columns of 0 and 1. */
export class ColumnsReader implements HistoryReader {
  readonly #plan: ColumnPlan;
  readonly #source: TableSource;
  readonly #problems = new ProblemLog();
  readonly #tally = new Tally();
  readonly #strata: StrataReader;
  readonly #met = new Set<number>();
  #rows = 0;
  #repeatedRows = 0;
  #personsLeftOut = 0;

  constructor(plan: ColumnPlan, source: TableSource) {
    this.#plan = plan;
    this.#source = source;
    this.#strata = new StrataReader(plan.strata);
  }

  add({ row, cells }: TableRow): void {
    const { lists, count } = this.#plan;
    this.#rows++;
    let history = 0;
    let isUsable = true;
    for (let list = 0; list < lists.length; list++) {
      const column = lists[list]!;
      const cell = cells[column.index] ?? null;
      const reading = readBinary(cell);
      if ('wrong' in reading) {
        isUsable = false;
        this.#note(reading.wrong, row, column, cell);
      } else if (reading.value === 1 && list < MAX_LISTS) history |= 1 << list;
    }
    const persons = personsOfRow(count, cells, (code, column, wrong) => this.#note(code, row, column, wrong));
    if (persons === null) return;
    if (!isUsable || lists.length > MAX_LISTS) return;
    if (history !== 0) this.#count(history, persons, row, cells);
    else if (this.#isOnListLeftOut(cells)) this.#personsLeftOut += persons;
    else this.#noteNobodyKnown(row, persons);
  }

  finish(): ReadHistories {
    const { lists, layout, ignored } = this.#plan;
    const unclear = this.#plan.areListsNamed
      ? []
      : lists.filter(({ index }) => this.#problems.count(index) > this.#rows / 2);
    this.#problems.throwIfNoted(this.#unclearProblem(unclear), new Set(unclear.map(({ index }) => index)));
    requireListCount(lists.length, this.#source);
    requirePeople(this.#tally, this.#source);
    const warnings = columnsIgnored(ignored);
    if (this.#personsLeftOut > 0) warnings.push(warning('lists.persons-left-out', { persons: this.#personsLeftOut }));
    if (this.#repeatedRows > 0) warnings.push(warning('lists.repeated-histories', { rows: this.#repeatedRows }));
    const names = lists.map(({ name }) => name);
    return { ...countedHistories(this.#tally, names, this.#plan, this.#strata), warnings, layout };
  }

  #count(history: number, persons: number, row: number, cells: readonly Cell[]): void {
    const stratum = this.#strata.read(cells, (code, column, cell, details) => {
      this.#note(code, row, column, cell, details);
    });
    if (stratum === null) return;
    if (this.#plan.layout === 'counts') {
      const key = keyOf(history, stratum);
      if (this.#met.has(key)) this.#repeatedRows++;
      else this.#met.add(key);
    }
    if (this.#tally.persons + persons > MAX_PERSONS) {
      this.#note('lists.too-many-people', row, this.#plan.count ?? this.#plan.lists[0]!, persons);
    } else this.#tally.add(history, persons, stratum);
  }

  /** Whoever is only on lists that the user chose not to use leaves the table with them. */
  #isOnListLeftOut(cells: readonly Cell[]): boolean {
    const { areListsNamed, ignored } = this.#plan;
    return (
      areListsNamed &&
      ignored.some(({ index }) => {
        const reading = readBinary(cells[index] ?? null);
        return 'value' in reading && reading.value === 1;
      })
    );
  }

  /** Nobody can be counted who is on no list. */
  #noteNobodyKnown(row: number, persons: number): void {
    const { count, lists } = this.#plan;
    if (count === null) this.#note('lists.no-membership', row, lists[0] ?? { name: '', index: 0 }, 0);
    else if (persons > 0) this.#note('lists.empty-history-counted', row, count, persons, { persons });
  }

  #note(code: FailureCode, row: number, column: ReadColumn, cell: Cell, details = {}): void {
    this.#problems.note(column.index, cellProblem(this.#source, code, row, column, cell, details));
  }

  /** Columns that are more often wrong than right are no lists with errors; they are something else. */
  #unclearProblem(columns: readonly ReadColumn[]): Problem[] {
    const [first] = columns;
    if (first === undefined) return [];
    const at = this.#problems.first(first.index)?.at ?? { ...this.#source, column: first.name };
    return [problem('lists.ambiguous-layout', { found: columns.map(({ name }) => name) }, at)];
  }
}
