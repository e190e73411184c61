import {
  type Cell,
  type Failure,
  failure,
  type IndicatorSet,
  type Problem,
  problem,
  type TableRow,
  type TableSource,
  throwIfAny,
} from '@repere/contracts';
import { withWords } from './edit-set.ts';
import { inLanguage, textsOf } from './texts-of.ts';

/** Names of the columns of a translator's table. */
const COLUMNS = { path: 'path', source: 'source', translation: 'translation' } as const;
/** As much as a set file takes. */
const MAX_TEXT = 4_000;
const MAX_PROBLEMS = 50;

/** A set's texts as a table for a translator: where each stands, what it says, and what it says in the other language. */
export function translationsTable(
  set: IndicatorSet,
  from: string,
  to: string,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return {
    columns: [COLUMNS.path, COLUMNS.source, COLUMNS.translation],
    rows: textsOf(set).map(({ path, text }) => [path, inLanguage(text, from), text[to] ?? '']),
  };
}

/** Takes the rows of a translator's table one by one. */
export interface TranslationsReader {
  add(row: TableRow): void;
  /** The set with all translations, or a `Failure` with every problem found; cells left empty change nothing. */
  finish(): { readonly set: IndicatorSet; readonly translated: number };
}

/**
 * Reads what a translator filled in.
 *
 * @throws Failure `set.translation-columns` when a column is missing; by `finish`, with row and column,
 *   `set.translation-path` for a place that the set does not have, `set.translation-twice`, `set.translation-length`.
 */
export function translationsReader(
  columns: readonly string[],
  source: TableSource,
  set: IndicatorSet,
  language: string,
): TranslationsReader {
  const place = indexOf(columns, COLUMNS.path, source);
  const words = indexOf(columns, COLUMNS.translation, source);
  const known = new Set(textsOf(set).map(({ path }) => path));
  const found = new Map<string, string>();
  const problems: Problem[] = [];
  return {
    add({ row, cells }) {
      const path = textOf(cells[place]);
      const text = textOf(cells[words]);
      if (text === '' || problems.length >= MAX_PROBLEMS) return;
      const at = (column: string) => ({ ...source, row, column });
      if (!known.has(path)) {
        problems.push(problem('set.translation-path', { found: path.slice(0, 80) }, at(COLUMNS.path)));
      } else if (found.has(path)) {
        problems.push(problem('set.translation-twice', { found: path }, at(COLUMNS.path)));
      } else if (text.length > MAX_TEXT) {
        const details = { found: text.length, limit: MAX_TEXT };
        problems.push(problem('set.translation-length', details, at(COLUMNS.translation)));
      } else found.set(path, text);
    },
    finish() {
      throwIfAny(problems);
      return { set: withWords(set, language, found), translated: found.size };
    },
  };
}

function indexOf(columns: readonly string[], name: string, source: TableSource): number {
  const index = columns.findIndex((column) => column.trim().toLowerCase() === name);
  if (index < 0) throw columnsMissing(columns, source);
  return index;
}

function columnsMissing(columns: readonly string[], source: TableSource): Failure {
  const details = { found: columns.slice(0, 12), expected: [COLUMNS.path, COLUMNS.translation] };
  return failure('set.translation-columns', details, { ...source, row: 1 });
}

function textOf(cell: Cell | undefined): string {
  return String(cell ?? '').trim();
}
