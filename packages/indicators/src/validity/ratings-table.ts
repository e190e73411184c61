import { type Cell, Failure, type Problem, problem, type TableRow, type TableSource } from '@repere/contracts';
import { answerOf } from '../answers/words.ts';

/** What kind of differences the categories have. */
export const RATING_SCALES = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type RatingScale = (typeof RATING_SCALES)[number];

/** How a table of ratings is to be read. */
export interface RatingsOptions {
  readonly scale: RatingScale;
  /** Whether the answer "unknown" is no rating, or a category of its own. */
  readonly unknown: 'missing' | 'category';
}

/** One rating: who said what of which case, about which indicator. */
interface Rating {
  readonly unit: number;
  readonly rater: number;
  readonly indicator: number;
  readonly category: number;
}

/** Ratings as read: names in the order in which they were met. */
export interface RatingsTable {
  readonly scale: RatingScale;
  readonly units: readonly string[];
  readonly raters: readonly string[];
  /** Empty where the table speaks of one thing only. */
  readonly indicators: readonly string[];
  /** Categories in order, as they are written. */
  readonly categories: readonly string[];
  /** What the categories stand for on a scale with distances; their places otherwise. */
  readonly scores: readonly number[];
  readonly ratings: readonly Rating[];
  /** Cells that say "unknown" and were taken as no rating. */
  readonly unknown: number;
}

/** Takes rows one by one. */
export interface RatingsReader {
  add(row: TableRow): void;
  /** What was read; throws a Failure with every problem, up to fifty. */
  finish(): RatingsTable;
}

const UNIT_NAMES = ['case', 'unit', 'subject', 'id', 'cas', 'unite', 'caso', 'unidad'];
const RATER_NAMES = ['rater', 'coder', 'inspector', 'evaluateur', 'codeur', 'inspecteur', 'evaluador', 'codificador'];
const INDICATOR_NAMES = ['indicator', 'item', 'indicateur', 'indicador'];
const RATING_NAMES = ['rating', 'answer', 'value', 'note', 'reponse', 'valeur', 'calificacion', 'respuesta', 'valor'];

/** Grades in their order, for an ordinal scale in words. */
const ORDERED_WORDS = ['not relevant', 'none', 'weak', 'medium', 'strong'];

const MAX_PROBLEMS = 50;
const MAX_CATEGORIES = 100;
const UNKNOWN = 'unknown';

/**
 * Reads ratings from a table: long, with columns `case`, `rater`, `rating` and if there `indicator`; or wide, with one row per
 * case and a column for each rater (a column `case` or `id`, and `indicator`, name the row). Yes, no and unknown may be written
 * in English, French or Spanish; other ratings are numbers, or words on a nominal scale.
 *
 * @throws Failure `ratings.no-columns`; by `finish` with row and column `ratings.cell-missing`, `ratings.not-a-number`,
 *   `ratings.rated-twice`, `ratings.not-ordered`, `ratings.too-many-categories` and `ratings.none`.
 */
export function ratingsReader(columns: readonly string[], source: TableSource, options: RatingsOptions): RatingsReader {
  const place = (names: readonly string[]) => columns.findIndex((name) => names.includes(plain(name)));
  const at = {
    unit: place(UNIT_NAMES),
    rater: place(RATER_NAMES),
    indicator: place(INDICATOR_NAMES),
    rating: place(RATING_NAMES),
  };
  const isLong = at.unit >= 0 && at.rater >= 0 && at.rating >= 0;
  const raterColumns = isLong
    ? []
    : columns.flatMap((_, index) => (index === at.unit || index === at.indicator ? [] : [index]));
  if (!isLong && raterColumns.length < 2) {
    throw new Failure([
      problem('ratings.no-columns', { expected: ['case', 'rater', 'rating', 'indicator'] }, { ...source, row: 1 }),
    ]);
  }
  return new Reader(columns, source, options, at, isLong ? null : raterColumns);
}

/** Places of the columns that name a rating; -1 where there is none. */
interface ColumnPlaces {
  readonly unit: number;
  readonly rater: number;
  readonly indicator: number;
  readonly rating: number;
}

class Reader implements RatingsReader {
  readonly #columns: readonly string[];
  readonly #source: TableSource;
  readonly #options: RatingsOptions;
  readonly #at: ColumnPlaces;
  readonly #raterColumns: readonly number[] | null;
  readonly #units = new Names();
  readonly #raters = new Names();
  readonly #indicators = new Names();
  readonly #words: {
    readonly unit: number;
    readonly rater: number;
    readonly indicator: number;
    readonly word: string;
    readonly row: number;
    readonly column: string;
  }[] = [];
  readonly #seen = new Set<string>();
  readonly #problems: Problem[] = [];
  #unknown = 0;

  constructor(
    columns: readonly string[],
    source: TableSource,
    options: RatingsOptions,
    at: ColumnPlaces,
    raterColumns: readonly number[] | null,
  ) {
    this.#columns = columns;
    this.#source = source;
    this.#options = options;
    this.#at = at;
    this.#raterColumns = raterColumns;
    for (const column of raterColumns ?? []) this.#raters.indexOf(columns[column] ?? '');
  }

  add({ row, cells }: TableRow): void {
    const text = (index: number) => (index < 0 ? '' : wordOf(cells[index] ?? null));
    const indicator = this.#at.indicator < 0 ? 0 : this.#indicators.indexOf(text(this.#at.indicator));
    if (this.#raterColumns !== null) {
      const unit = this.#units.indexOf(this.#at.unit < 0 ? String(row) : text(this.#at.unit));
      this.#raterColumns.forEach((column, rater) => {
        this.#take(unit, rater, indicator, cells[column] ?? null, row, this.#columns[column] ?? '');
      });
      return;
    }
    for (const [name, index] of [
      ['unit', this.#at.unit],
      ['rater', this.#at.rater],
    ] as const) {
      if (text(index) === '') {
        this.#note('ratings.cell-missing', { name }, row, this.#columns[index] ?? '');
        return;
      }
    }
    const unit = this.#units.indexOf(text(this.#at.unit));
    const rater = this.#raters.indexOf(text(this.#at.rater));
    this.#take(unit, rater, indicator, cells[this.#at.rating] ?? null, row, this.#columns[this.#at.rating] ?? '');
  }

  #take(unit: number, rater: number, indicator: number, cell: Cell, row: number, column: string): void {
    const written = wordOf(cell);
    if (written === '') return;
    const answer = answerOf(cell);
    // Numbers are ratings of their own on every scale but one of yes and no; 0 and 1 then order as no and yes do.
    const word = typeof cell === 'number' || answer === null || /^\d/.test(written) ? written : answer;
    if (word === UNKNOWN && this.#options.unknown === 'missing') {
      this.#unknown++;
      return;
    }
    const key = `${unit} ${rater} ${indicator}`;
    if (this.#seen.has(key)) this.#note('ratings.rated-twice', { found: written.slice(0, 20) }, row, column);
    this.#seen.add(key);
    this.#words.push({ unit, rater, indicator, word, row, column });
  }

  finish(): RatingsTable {
    const words = [...new Set(this.#words.map(({ word }) => word))];
    if (words.length === 0) this.#problems.push(problem('ratings.none', {}, this.#source));
    if (words.length > MAX_CATEGORIES) {
      this.#problems.push(
        problem('ratings.too-many-categories', { found: words.length, expected: MAX_CATEGORIES }, this.#source),
      );
    }
    const categories = this.#ordered(words);
    const [first, ...rest] = this.#problems;
    if (first !== undefined) throw new Failure([first, ...rest]);
    const scores = categories.map((word, index) => (Number.isFinite(Number(word)) ? Number(word) : index));
    const index = new Map(categories.map((word, place) => [word, place]));
    return {
      scale: this.#options.scale,
      units: this.#units.all,
      raters: this.#raters.all,
      indicators: this.#indicators.all,
      categories,
      scores,
      ratings: this.#words.map(({ unit, rater, indicator, word }) => ({
        unit,
        rater,
        indicator,
        category: index.get(word) ?? -1,
      })),
      unknown: this.#unknown,
    };
  }

  #ordered(words: readonly string[]): readonly string[] {
    const isNumeric = words.every((word) => Number.isFinite(Number(word)));
    if (isNumeric) return words.toSorted((a, b) => Number(a) - Number(b));
    const order = ['no', UNKNOWN, 'yes'];
    if (words.every((word) => order.includes(word))) return order.filter((word) => words.includes(word));
    const graded = words.map((word) => plain(word).replace(/[-_]/g, ' '));
    if (graded.every((word) => ORDERED_WORDS.includes(word))) {
      return words.toSorted(
        (a, b) =>
          ORDERED_WORDS.indexOf(plain(a).replace(/[-_]/g, ' ')) - ORDERED_WORDS.indexOf(plain(b).replace(/[-_]/g, ' ')),
      );
    }
    if (this.#options.scale !== 'nominal') {
      const wrong = this.#words.find(({ word }) => !Number.isFinite(Number(word)));
      if (wrong !== undefined) {
        this.#note(
          this.#options.scale === 'ordinal' ? 'ratings.not-ordered' : 'ratings.not-a-number',
          { found: wrong.word.slice(0, 20), scale: this.#options.scale },
          wrong.row,
          wrong.column,
        );
      }
    }
    return words.toSorted();
  }

  #note(
    code: 'ratings.cell-missing' | 'ratings.rated-twice' | 'ratings.not-ordered' | 'ratings.not-a-number',
    details: Problem['details'],
    row: number,
    column: string,
  ): void {
    if (this.#problems.length < MAX_PROBLEMS)
      this.#problems.push(problem(code, details, { ...this.#source, row, column }));
  }
}

/** Names in the order in which they are met. */
class Names {
  readonly #index = new Map<string, number>();

  indexOf(name: string): number {
    const known = this.#index.get(name);
    if (known !== undefined) return known;
    this.#index.set(name, this.#index.size);
    return this.#index.size - 1;
  }

  get all(): readonly string[] {
    return [...this.#index.keys()];
  }
}

function wordOf(cell: Cell): string {
  return cell === null ? '' : String(cell).trim();
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
}
