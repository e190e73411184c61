import { Failure, failure, type Location, type Problem, problem, type TableSource } from '@repere/contracts';

/** How a table tells who is on which lists. */
export type ListsLayout =
  /** One row a history, 0/1 columns and a count. */
  | 'counts'
  /** One row a person, 0/1 columns. */
  | 'persons'
  /** One row a person (or a count of them), one column that names the lists. */
  | 'memberships';

/** What the user said about a table; what is not said is found out from the column names. */
export interface ListsInputOptions {
  /** Names of the list columns, or in the `memberships` layout of the lists; other columns are left aside. */
  readonly lists?: readonly string[];
  /** Name of the count column. */
  readonly count?: string;
  /** Name of the column whose cells name lists. */
  readonly membership?: string;
  /** Names of the columns that tell groups of persons apart (sex, year); they are counted separately. */
  readonly strata?: readonly string[];
}

/** A column that is read. */
export interface ReadColumn {
  readonly name: string;
  /** 0-based index into a row's cells. */
  readonly index: number;
}

/** Which column means what. */
export interface ColumnPlan {
  readonly layout: ListsLayout;
  /** 0/1 columns; empty in the `memberships` layout. */
  readonly lists: readonly ReadColumn[];
  readonly count: ReadColumn | null;
  readonly membership: ReadColumn | null;
  /** Columns that tell groups apart; none when the user named none. */
  readonly strata: readonly ReadColumn[];
  /** Whether the user named the lists. */
  readonly areListsNamed: boolean;
  /** Columns that are left aside. */
  readonly ignored: readonly ReadColumn[];
}

/** Names that mean a count of persons, in the languages of the house; compared without regard to case. */
const COUNT_NAMES: ReadonlySet<string> = new Set([
  ...['count', 'counts', 'freq', 'frequency'],
  ...['effectif', 'effectifs', 'fréquence'],
  ...['recuento', 'conteo', 'frecuencia'],
]);
/** A lower-case n is a count; a capital N may well be a list. */
const SHORT_COUNT_NAME = 'n';

/** Names that mean a column of list names. */
const MEMBERSHIP_NAMES: ReadonlySet<string> = new Set(['lists', 'memberships', 'listes', 'listas']);

/**
 * Decides what each column is, from the header and the options alone, so that rows can be counted as they come. Throws when a
 * named column does not exist or is named for two things, or two columns could be the count.
 */
export function planColumns(
  columns: readonly string[],
  { lists, count, membership, strata = [] }: ListsInputOptions,
  source: TableSource,
): ColumnPlan {
  const problems: Problem[] = [];
  const find = (name: string): ReadColumn => {
    const index = columns.indexOf(name);
    if (index < 0) {
      problems.push(problem('table.missing-column', { name, found: columns }, { ...source, column: name }));
    }
    return { name, index };
  };
  const isTaken = (name: string): boolean => (lists ?? []).includes(name) || strata.includes(name);
  const byName = (names: (name: string) => boolean): ReadColumn[] =>
    columns.flatMap((name, index) => (names(name) && !isTaken(name) ? [{ name, index }] : []));

  const repeated = (lists ?? []).find((name, index) => lists?.indexOf(name) !== index);
  if (repeated !== undefined) throw failure('lists.named-twice', { name: repeated }, { ...source, column: repeated });

  const stratumColumns = strata.map(find);
  const counts = count === undefined ? byName(isCountName) : [find(count)];
  const memberships =
    membership === undefined ? (lists === undefined ? byName(isMembershipName) : []) : [find(membership)];
  if (counts.length > 1 || memberships.length > 1) {
    const found = [...counts, ...memberships].map(({ name }) => name);
    throw failure('lists.ambiguous-layout', { found }, { ...source, column: found[0] ?? '' });
  }
  const [countColumn = null] = counts;
  const [membershipColumn = null] = memberships;
  const listColumns =
    membershipColumn !== null
      ? []
      : lists !== undefined
        ? lists.map(find)
        : columns.flatMap((name, index) =>
            index === countColumn?.index || strata.includes(name) ? [] : [{ name, index }],
          );
  const [first, ...rest] = problems;
  if (first !== undefined) throw new Failure([first, ...rest]);

  const used = [...listColumns, ...counts, ...memberships];
  for (const [position, column] of stratumColumns.entries()) {
    if ([...used, ...stratumColumns.slice(0, position)].some(({ index }) => index === column.index)) {
      throw failure('lists.column-twice', { name: column.name }, { ...source, column: column.name });
    }
  }
  const read = new Set([...used, ...stratumColumns].map(({ index }) => index));
  return {
    layout: membershipColumn !== null ? 'memberships' : countColumn !== null ? 'counts' : 'persons',
    lists: listColumns,
    count: countColumn,
    membership: membershipColumn,
    strata: stratumColumns,
    areListsNamed: lists !== undefined,
    ignored: columns.flatMap((name, index) => (read.has(index) ? [] : [{ name, index }])),
  };
}

function isCountName(name: string): boolean {
  return name === SHORT_COUNT_NAME || COUNT_NAMES.has(name.toLowerCase());
}

function isMembershipName(name: string): boolean {
  return MEMBERSHIP_NAMES.has(name.toLowerCase());
}

/** Where a cell stands, for messages. */
export function cellLocation(source: TableSource, row: number, { name, index }: ReadColumn): Location {
  return { ...source, row, column: name === '' ? index + 1 : name };
}
