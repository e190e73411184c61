import {
  type CaptureHistories,
  type Cell,
  type FailureCode,
  failure,
  MAX_LISTS,
  type Problem,
  problem,
  type StratifiedHistories,
  type TableRow,
  type TableSource,
  type Warning,
  warning,
} from '@repere/contracts';
import { MAX_PERSONS, readCount, shownCell } from './cells.ts';
import { type ColumnPlan, cellLocation, type ListsLayout, type ReadColumn } from './layout.ts';
import type { StrataReader } from './strata-reader.ts';
import type { Tally } from './tally.ts';

/** A table of lists as read. */
export interface ReadHistories {
  /** Of all strata together. */
  readonly histories: CaptureHistories;
  /** By stratum; `null` when no stratum column was named. */
  readonly stratified: StratifiedHistories | null;
  /** About the reading; what the histories themselves show is `tableWarnings`. */
  readonly warnings: readonly Warning[];
  readonly layout: ListsLayout;
}

/** Takes rows one by one and keeps only counts by stratum and history, so that a table of any length fits. */
export interface HistoryReader {
  add(row: TableRow): void;
  /** The histories; throws a `Failure` with every problem found (the first 50) when the rows cannot be used. */
  finish(): ReadHistories;
}

/** What was counted, in canonical form. `position` maps a bit of the tally to the position of its list. */
export function countedHistories(
  tally: Tally,
  lists: readonly string[],
  plan: ColumnPlan,
  strata: StrataReader,
  position?: (bit: number) => number,
): Pick<ReadHistories, 'histories' | 'stratified'> {
  const columns = plan.strata.map(({ name }) => name);
  return {
    histories: tally.histories(lists, position),
    stratified:
      columns.length === 0
        ? null
        : { kind: 'stratified-histories', lists: [...lists], columns, strata: tally.strata(strata.values, position) },
  };
}

/** Persons that a row stands for: one without a count column; `null` for a count that is none, which is noted. */
export function personsOfRow(
  count: ReadColumn | null,
  cells: readonly Cell[],
  note: (code: FailureCode, column: ReadColumn, cell: Cell) => void,
): number | null {
  if (count === null) return 1;
  const cell = cells[count.index] ?? null;
  const reading = readCount(cell);
  if ('value' in reading) return reading.value;
  note(reading.wrong, count, cell);
  return null;
}

/** Names the columns that were not used. */
export function columnsIgnored(ignored: readonly ReadColumn[]): Warning[] {
  const columns = ignored.map(({ name }) => name);
  return columns.length === 0 ? [] : [warning('lists.columns-ignored', { columns, count: columns.length })];
}

/** What is wrong with a cell, and where it stands. */
export function cellProblem(
  source: TableSource,
  code: FailureCode,
  row: number,
  column: ReadColumn,
  cell: Cell,
  details: Problem['details'],
): Problem {
  return problem(code, { found: shownCell(cell), limit: MAX_PERSONS, ...details }, cellLocation(source, row, column));
}

/** Throws when there are too few or too many lists. */
export function requireListCount(found: number, source: TableSource): void {
  if (found < 2) throw failure('lists.too-few', { found }, { ...source });
  if (found > MAX_LISTS) throw failure('lists.too-many', { found, limit: MAX_LISTS }, { ...source });
}

/** Throws when nobody was counted. */
export function requirePeople(tally: Tally, source: TableSource): void {
  if (tally.persons === 0) throw failure('lists.no-people', {}, { ...source });
}
