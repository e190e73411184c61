import { failure, type TableSource } from '@repere/contracts';
import { plainWord } from './rating-words.ts';

/** A column that is read. */
export interface ReadColumn {
  readonly name: string;
  /** 0-based index into a row's cells. */
  readonly index: number;
}

/** One item's columns in a wide table. */
export interface ItemColumns {
  readonly item: string;
  readonly rating: ReadColumn;
  readonly comment: ReadColumn | null;
}

/** Which column of a table of ratings means what. */
export interface RatingColumns {
  readonly panelist: ReadColumn;
  readonly round: ReadColumn | null;
  readonly profession: ReadColumn | null;
  readonly body: /** One row a rating. */
    | {
        readonly kind: 'long';
        readonly item: ReadColumn;
        readonly rating: ReadColumn;
        readonly comment: ReadColumn | null;
        readonly dimension: ReadColumn | null;
      }
    /** One row a panelist and round, one column an item. */
    | { readonly kind: 'wide'; readonly items: readonly ItemColumns[] };
  readonly ignored: readonly string[];
}

type Role = 'panelist' | 'round' | 'profession' | 'item' | 'rating' | 'comment' | 'dimension';

/** Names of columns in the house's languages, in plain form. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  panelist: ['panelist', 'expert', 'paneliste', 'experte', 'panelista', 'experto', 'experta'],
  round: ['round', 'tour', 'ronda'],
  profession: ['profession', 'profesion'],
  item: ['item', 'indicator', 'indicateur', 'element', 'indicador', 'elemento'],
  rating: ['rating', 'grade', 'note', 'degre', 'evaluation', 'valoracion', 'grado'],
  comment: ['comment', 'commentaire', 'comentario', 'reason', 'raison', 'razon'],
  dimension: ['dimension'],
};

/**
 * Decides from the header what each column is. With a column for items and one for ratings the table is long, else wide.
 *
 * @param itemOf The id of the item that a column name means; null for none. In a wide table a name followed by `.comment`
 * holds the reasons of that item.
 * @throws Failure `delphi.no-columns`, `delphi.column-twice`.
 */
export function planRatingColumns(
  columns: readonly string[],
  source: TableSource,
  itemOf: (name: string) => string | null,
): RatingColumns {
  const named = columns.map((name, index): ReadColumn & { readonly word: string } => ({
    name,
    index,
    word: plainWord(name),
  }));
  const find = (role: Role): ReadColumn | null => {
    const [first = null, second] = named.filter(({ word }) => NAMES[role].includes(word));
    if (first !== null && second !== undefined) throw twice(first, second, source);
    return first === null ? null : { name: first.name, index: first.index };
  };
  const panelist = find('panelist');
  const [item, rating] = [find('item'), find('rating')];
  const shared = { round: find('round'), profession: find('profession') };
  if (panelist !== null && item !== null && rating !== null) {
    const body = { kind: 'long' as const, item, rating, comment: find('comment'), dimension: find('dimension') };
    return {
      panelist,
      ...shared,
      body,
      ignored: unused(columns, [panelist, shared.round, shared.profession, item, rating, body.comment, body.dimension]),
    };
  }
  const taken = [panelist, shared.round, shared.profession];
  const items = itemColumns(
    named.filter(({ index }) => !taken.some((column) => column?.index === index)),
    source,
    itemOf,
  );
  if (panelist === null || items.length === 0) {
    throw failure(
      'delphi.no-columns',
      { person: 'panelist', long: ['item', 'rating'], wide: 'AL.DR.deceived-job' },
      { ...source, row: 1 },
    );
  }
  const read = [...taken, ...items.flatMap((one) => [one.rating, one.comment])];
  return { panelist, ...shared, body: { kind: 'wide', items }, ignored: unused(columns, read) };
}

const COMMENT_ENDING = /\.(comment|commentaire|comentario)$/i;

function itemColumns(
  columns: readonly ReadColumn[],
  source: TableSource,
  itemOf: (name: string) => string | null,
): readonly ItemColumns[] {
  const ratings = new Map<string, ReadColumn>();
  const comments = new Map<string, ReadColumn>();
  for (const { name, index } of columns) {
    const isComment = COMMENT_ENDING.test(name.trim());
    const item = itemOf(name.trim().replace(COMMENT_ENDING, ''));
    if (item === null) continue;
    const kind = isComment ? comments : ratings;
    const before = kind.get(item);
    if (before !== undefined) throw twice(before, { name, index }, source);
    kind.set(item, { name, index });
  }
  return [...ratings].map(([item, rating]) => ({ item, rating, comment: comments.get(item) ?? null }));
}

function unused(columns: readonly string[], read: readonly (ReadColumn | null)[]): readonly string[] {
  const indexes = new Set(read.map((column) => column?.index));
  return columns.filter((_, index) => !indexes.has(index));
}

function twice(first: ReadColumn, second: ReadColumn, source: TableSource) {
  return failure(
    'delphi.column-twice',
    { first: first.name, second: second.name },
    { ...source, row: 1, column: second.name },
  );
}
