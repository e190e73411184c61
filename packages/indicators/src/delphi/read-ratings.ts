import {
  type Cell,
  type DelphiRating,
  type DelphiScale,
  delphiScaleValues,
  failure,
  type TableRow,
  type TableSource,
  type Warning,
  warning,
} from '@repere/contracts';
import { MAX_COMMENT } from './limits.ts';
import { ratingOf } from './rating-words.ts';
import type { DelphiRecord, RecordedRound } from './record.ts';
import { planRatingColumns, type RatingColumns, type ReadColumn } from './table-columns.ts';
import { TableNotes } from './table-notes.ts';

/** What is known before a table of ratings is read. */
export interface RatingsTableOptions {
  readonly scale: DelphiScale;
  /**
   * What may be rated; a table names an item by its id, by `dimension.concept`, or by its concept where only one has it.
   * Null takes every name for an item. Its dimension is then told by a column `dimension`, else by the name up to its last
   * dot, and is `all` for a name without one.
   */
  readonly items: readonly { readonly id: string; readonly dimension: string; readonly concept: string }[] | null;
}

/** A table of ratings as read. */
export interface ReadRatings extends Pick<DelphiRecord, 'scale' | 'items' | 'panel' | 'rounds'> {
  readonly warnings: readonly Warning[];
}

/** Takes rows one by one. */
export interface RatingsTableReader {
  add(row: TableRow): void;
  /** What was read; throws a `Failure` with every problem found, up to fifty. */
  finish(): ReadRatings;
}

const MAX_NAME = 120;
const LAST_ROUND = 10;

/**
 * Reads ratings from a table, long (columns `round`, `panelist`, `item`, `rating`, and if there `comment`, `profession`,
 * `dimension`) or wide (`round`, `panelist`, a column an item, and if there a column `<item>.comment`). Column names and
 * ratings may be in English, French or Spanish. Without a column `round` all is round 1. A cell without a rating is no
 * answer, but one with a comment is "cannot judge". Everybody named is on the panel, also without a single rating.
 *
 * @throws Failure `delphi.no-columns`, `delphi.column-twice`; by `finish`, with row and column: `delphi.cell-missing`,
 * `delphi.round-number`, `delphi.item-unknown`, `delphi.not-a-rating`, `delphi.rated-twice`, `delphi.value-differs`,
 * `delphi.text-length`, and `delphi.no-ratings`.
 */
export function delphiRatingsReader(
  columns: readonly string[],
  source: TableSource,
  options: RatingsTableOptions,
): RatingsTableReader {
  return new Reader(columns, source, options);
}

interface RoundRead {
  readonly ratings: DelphiRating[];
  /** Row of each rating, by panelist and item. */
  readonly rows: Map<string, number>;
}

class Reader implements RatingsTableReader {
  readonly #plan: RatingColumns;
  readonly #source: TableSource;
  readonly #scale: DelphiScale;
  readonly #itemOf: (name: string) => string | null;
  /** Dimension and first row of each item; items of the options first. */
  readonly #items = new Map<string, { readonly dimension: string; readonly row: number }>();
  readonly #panel = new Map<string, { readonly profession: string | null; readonly row: number }>();
  readonly #rounds = new Map<number, RoundRead>();
  readonly #notes: TableNotes;

  constructor(columns: readonly string[], source: TableSource, { scale, items }: RatingsTableOptions) {
    this.#source = source;
    this.#notes = new TableNotes(source);
    this.#scale = scale;
    for (const { id, dimension } of items ?? []) this.#items.set(id, { dimension, row: 0 });
    this.#itemOf = items === null ? (name) => (name === '' ? null : name) : namesOf(items);
    this.#plan = planRatingColumns(columns, source, this.#itemOf);
  }

  add(row: TableRow): void {
    const { panelist: panelistColumn, body } = this.#plan;
    if (row.cells.every((cell) => textOf(cell) === '')) return;
    const panelist = this.#nameIn(row, panelistColumn, 'panelist');
    if (panelist === null) return;
    const round = this.#roundOf(row);
    this.#takePanelist(row, panelist);
    if (round === null) return;
    if (body.kind === 'wide') {
      for (const { item, rating, comment } of body.items) {
        this.#takeItem(row, item, null);
        this.#take(row, round, panelist, item, rating, comment);
      }
      return;
    }
    const name = this.#nameIn(row, body.item, 'item');
    if (name === null) return;
    const item = this.#itemOf(name);
    if (item === null) {
      this.#notes.note('delphi.item-unknown', row, body.item, { found: shown(name) });
      return;
    }
    this.#takeItem(row, item, body.dimension);
    this.#take(row, round, panelist, item, body.rating, body.comment);
  }

  finish(): ReadRatings {
    this.#notes.throwIfAny();
    const rounds = [...this.#rounds]
      .filter(([, { ratings }]) => ratings.length > 0)
      .sort(([one], [other]) => one - other)
      .map(([number, { ratings }]): RecordedRound => {
        const rated = new Set(ratings.map(({ item }) => item));
        return { number, ratings, items: [...this.#items.keys()].filter((item) => rated.has(item)) };
      });
    if (rounds.length === 0) throw failure('delphi.no-ratings', {}, { ...this.#source });
    const { ignored } = this.#plan;
    return {
      scale: this.#scale,
      items: [...this.#items].map(([id, { dimension }]) => ({ id, dimension })),
      panel: [...this.#panel].map(([id, { profession }]) => ({ id, profession })),
      rounds,
      warnings:
        ignored.length === 0
          ? []
          : [warning('delphi.columns-ignored', { columns: ignored.slice(0, 12), count: ignored.length })],
    };
  }

  #roundOf(row: TableRow): number | null {
    const column = this.#plan.round;
    if (column === null) return 1;
    const text = textOf(row.cells[column.index]);
    const number = /^\d{1,2}(\.0+)?$/.test(text) ? Number(text) : 0;
    if (number >= 1 && number <= LAST_ROUND) return number;
    this.#notes.note('delphi.round-number', row, column, { found: shown(text), expected: `1–${LAST_ROUND}` });
    return null;
  }

  #takePanelist(row: TableRow, id: string): void {
    const column = this.#plan.profession;
    const profession = column === null ? '' : textOf(row.cells[column.index]);
    const before = this.#panel.get(id);
    if (before === undefined || (before.profession === null && profession !== '')) {
      this.#panel.set(id, { profession: profession === '' ? null : profession, row: row.row });
    } else if (column !== null && profession !== '' && profession !== before.profession) {
      this.#notes.note('delphi.value-differs', row, column, { first: before.row });
    }
  }

  #takeItem(row: TableRow, item: string, column: ReadColumn | null): void {
    const told = column === null ? '' : textOf(row.cells[column.index]);
    const before = this.#items.get(item);
    if (before === undefined) {
      const cut = item.lastIndexOf('.');
      this.#items.set(item, { dimension: told || (cut > 0 ? item.slice(0, cut) : 'all'), row: row.row });
    } else if (column !== null && before.row > 0 && told !== '' && told !== before.dimension) {
      this.#notes.note('delphi.value-differs', row, column, { first: before.row });
    }
  }

  #take(
    row: TableRow,
    round: number,
    panelist: string,
    item: string,
    ratingColumn: ReadColumn,
    commentColumn: ReadColumn | null,
  ): void {
    const cell = row.cells[ratingColumn.index] ?? null;
    const comment = commentColumn === null ? '' : textOf(row.cells[commentColumn.index]);
    if (commentColumn !== null && comment.length > MAX_COMMENT) {
      this.#notes.tooLong(row, commentColumn, comment, MAX_COMMENT);
      return;
    }
    if (textOf(cell) === '' && comment === '') return;
    const rating = textOf(cell) === '' ? null : ratingOf(cell, this.#scale);
    if (rating === undefined) {
      const expected = delphiScaleValues(this.#scale);
      this.#notes.note('delphi.not-a-rating', row, ratingColumn, { found: shown(textOf(cell)), expected });
      return;
    }
    const read = this.#rounds.get(round) ?? { ratings: [], rows: new Map<string, number>() };
    this.#rounds.set(round, read);
    const key = JSON.stringify([panelist, item]);
    const first = read.rows.get(key);
    if (first === undefined) {
      read.rows.set(key, row.row);
      read.ratings.push({ panelist, item, rating, comment: comment === '' ? null : comment });
    } else this.#notes.note('delphi.rated-twice', row, ratingColumn, { item, round, first });
  }

  /** The name in a cell; null, and noted, when it is empty or far too long. */
  #nameIn(row: TableRow, column: ReadColumn, expected: string): string | null {
    const name = textOf(row.cells[column.index]);
    if (name === '') this.#notes.note('delphi.cell-missing', row, column, { expected });
    else if (name.length > MAX_NAME) this.#notes.tooLong(row, column, name, MAX_NAME);
    else return name;
    return null;
  }
}

/** The ways to name each item; a concept that two dimensions share names neither. */
function namesOf(items: NonNullable<RatingsTableOptions['items']>): (name: string) => string | null {
  const names = new Map<string, string | null>();
  for (const { id, concept } of items) names.set(concept, names.has(concept) ? null : id);
  for (const { id, dimension, concept } of items) names.set(`${dimension}.${concept}`, id);
  for (const { id } of items) names.set(id, id);
  return (name) => names.get(name) ?? null;
}

function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

/** A rating or a name is short; anything longer may be a note about a person and is not repeated. */
function shown(text: string): string {
  return text.length > 20 ? '…' : text;
}
