import { type Cell, type FailureCode, MAX_LISTS, type TableRow, type TableSource } from '@repere/contracts';
import { MAX_PERSONS, readMemberships } from './cells.ts';
import type { ColumnPlan, ReadColumn } from './layout.ts';
import { ListNames } from './list-names.ts';
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
import { Tally } from './tally.ts';

/** Lists are named in the cells of one column. */
export class MembershipsReader implements HistoryReader {
  readonly #plan: ColumnPlan;
  readonly #membership: ReadColumn;
  readonly #source: TableSource;
  readonly #names: ListNames;
  readonly #named: readonly string[];
  readonly #problems = new ProblemLog();
  readonly #tally = new Tally();
  readonly #strata: StrataReader;

  constructor(plan: ColumnPlan, membership: ReadColumn, lists: readonly string[] | null, source: TableSource) {
    this.#plan = plan;
    this.#membership = membership;
    this.#source = source;
    this.#strata = new StrataReader(plan.strata);
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
    const persons = personsOfRow(count, cells, (code, column, wrong) => this.#note(code, row, column, wrong));
    if (persons === null) return;
    if (names.length === 0 && persons > 0) this.#note('lists.no-membership', row, this.#membership, cell);
    if (!isUsable || history === 0 || persons === 0) return;
    const stratum = this.#strata.read(cells, (code, column, wrong, details) => {
      this.#note(code, row, column, wrong, details);
    });
    if (stratum === null) return;
    if (this.#tally.persons + persons > MAX_PERSONS) {
      this.#note('lists.too-many-people', row, count ?? this.#membership, persons);
    } else this.#tally.add(history, persons, stratum);
  }

  finish(): ReadHistories {
    this.#problems.throwIfNoted([], new Set());
    requireListCount(this.#names.size, this.#source);
    requirePeople(this.#tally, this.#source);
    const { names, position } = this.#names.ordered();
    const { ignored } = this.#plan;
    return {
      ...countedHistories(this.#tally, names, this.#plan, this.#strata, position),
      warnings: columnsIgnored(ignored),
      layout: 'memberships',
    };
  }

  #note(code: FailureCode, row: number, column: ReadColumn, cell: Cell, details = {}): void {
    this.#problems.note(column.index, cellProblem(this.#source, code, row, column, cell, details));
  }
}
