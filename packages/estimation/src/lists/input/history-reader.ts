import {
  type CaptureHistories,
  type Cell,
  type FailureCode,
  failure,
  MAX_LISTS,
  type Problem,
  problem,
  type TableRow,
  type TableSource,
  type Warning,
  warning,
} from '@repere/contracts';
import { MAX_PERSONS, readBinary, readCount, readMemberships, shownCell } from './cells.ts';
import {
  type ColumnPlan,
  cellLocation,
  type ListsInputOptions,
  type ListsLayout,
  planColumns,
  type ReadColumn,
} from './layout.ts';
import { ListNames } from './list-names.ts';
import { ProblemLog } from './problem-log.ts';
import { Tally } from './tally.ts';

/** A table of lists as read. */
export interface ReadHistories {
  readonly histories: CaptureHistories;
  /** About the reading; what the histories themselves show is `tableWarnings`. */
  readonly warnings: readonly Warning[];
  readonly layout: ListsLayout;
}

/** Takes rows one by one and keeps only counts by history, so that a table of any length fits. */
export interface HistoryReader {
  add(row: TableRow): void;
  /** The histories; throws a `Failure` with every problem found (the first 50) when the rows cannot be used. */
  finish(): ReadHistories;
}

/**
 * Reads who is on which lists from the rows of a table: one row for each history with a count, one for each person with 0/1
 * columns, or one for each person with a column that names the lists. Rows may come in any order, repeated, or with a count
 * of zero.
 *
 * Throws at once when the header does not fit the options.
 *
 * @example
 * const reader = historyReader(['A', 'B', 'count'], {}, { file: 'lists.csv' });
 * reader.add({ row: 2, cells: [1, 0, 40] });
 * reader.add({ row: 3, cells: [0, 1, 30] });
 * reader.add({ row: 4, cells: [1, 1, 6] });
 * reader.finish().histories; // lists A and B, histories 1, 2, 3, counts 40, 30, 6
 */
export function historyReader(
  columns: readonly string[],
  options: ListsInputOptions,
  source: TableSource,
): HistoryReader {
  const plan = planColumns(columns, options, source);
  return plan.membership === null
    ? new ColumnsReader(plan, source)
    : new MembershipsReader(plan, plan.membership, options.lists ?? null, source);
}

/** Lists are columns of 0 and 1. */
class ColumnsReader implements HistoryReader {
  readonly #plan: ColumnPlan;
  readonly #source: TableSource;
  readonly #problems = new ProblemLog();
  readonly #tally = new Tally();
  readonly #met = new Set<number>();
  #rows = 0;
  #repeatedRows = 0;
  #personsLeftOut = 0;

  constructor(plan: ColumnPlan, source: TableSource) {
    this.#plan = plan;
    this.#source = source;
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
    let persons = 1;
    if (count !== null) {
      const cell = cells[count.index] ?? null;
      const reading = readCount(cell);
      if ('wrong' in reading) {
        this.#note(reading.wrong, row, count, cell);
        return;
      }
      persons = reading.value;
    }
    if (!isUsable || lists.length > MAX_LISTS) return;
    if (history !== 0) this.#count(history, persons, row);
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
    return { histories: this.#tally.histories(lists.map(({ name }) => name)), warnings, layout };
  }

  #count(history: number, persons: number, row: number): void {
    if (this.#plan.layout === 'counts') {
      if (this.#met.has(history)) this.#repeatedRows++;
      else this.#met.add(history);
    }
    if (this.#tally.persons + persons > MAX_PERSONS) {
      this.#note('lists.too-many-people', row, this.#plan.count ?? this.#plan.lists[0]!, persons);
    } else this.#tally.add(history, persons);
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

/** Lists are named in the cells of one column. */
class MembershipsReader implements HistoryReader {
  readonly #plan: ColumnPlan;
  readonly #membership: ReadColumn;
  readonly #source: TableSource;
  readonly #names: ListNames;
  readonly #named: readonly string[];
  readonly #problems = new ProblemLog();
  readonly #tally = new Tally();

  constructor(plan: ColumnPlan, membership: ReadColumn, lists: readonly string[] | null, source: TableSource) {
    this.#plan = plan;
    this.#membership = membership;
    this.#source = source;
    this.#names = new ListNames(lists);
    this.#named = lists ?? [];
  }

  add({ row, cells }: TableRow): void {
    const { count } = this.#plan;
    const cell = cells[this.#membership.index] ?? null;
    const names = readMemberships(cell);
    let history = 0;
    let isUsable = true;
    for (const name of names) {
      const bit = this.#names.bitOf(name);
      if (bit === null) {
        isUsable = false;
        this.#note('lists.unknown-list', row, this.#membership, name, { lists: this.#named });
      } else if (bit < MAX_LISTS) history |= 1 << bit;
    }
    let persons = 1;
    if (count !== null) {
      const countCell = cells[count.index] ?? null;
      const reading = readCount(countCell);
      if ('wrong' in reading) {
        this.#note(reading.wrong, row, count, countCell);
        return;
      }
      persons = reading.value;
    }
    if (names.length === 0 && persons > 0) this.#note('lists.no-membership', row, this.#membership, cell);
    if (!isUsable || history === 0) return;
    if (this.#tally.persons + persons > MAX_PERSONS) {
      this.#note('lists.too-many-people', row, count ?? this.#membership, persons);
    } else this.#tally.add(history, persons);
  }

  finish(): ReadHistories {
    this.#problems.throwIfNoted([], new Set());
    requireListCount(this.#names.size, this.#source);
    requirePeople(this.#tally, this.#source);
    const { names, position } = this.#names.ordered();
    const { ignored } = this.#plan;
    return {
      histories: this.#tally.histories(names, position),
      warnings: columnsIgnored(ignored),
      layout: 'memberships',
    };
  }

  #note(code: FailureCode, row: number, column: ReadColumn, cell: Cell, details = {}): void {
    this.#problems.note(column.index, cellProblem(this.#source, code, row, column, cell, details));
  }
}

function columnsIgnored(ignored: readonly ReadColumn[]): Warning[] {
  const columns = ignored.map(({ name }) => name);
  return columns.length === 0 ? [] : [warning('lists.columns-ignored', { columns, count: columns.length })];
}

function cellProblem(
  source: TableSource,
  code: FailureCode,
  row: number,
  column: ReadColumn,
  cell: Cell,
  details: Problem['details'],
): Problem {
  return problem(code, { found: shownCell(cell), limit: MAX_PERSONS, ...details }, cellLocation(source, row, column));
}

function requireListCount(found: number, source: TableSource): void {
  if (found < 2) throw failure('lists.too-few', { found }, { ...source });
  if (found > MAX_LISTS) throw failure('lists.too-many', { found, limit: MAX_LISTS }, { ...source });
}

function requirePeople(tally: Tally, source: TableSource): void {
  if (tally.persons === 0) throw failure('lists.no-people', {}, { ...source });
}
