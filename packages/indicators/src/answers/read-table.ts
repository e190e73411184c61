import {
  type Answer,
  type AnswerSheet,
  type Cell,
  type EvidencedAnswer,
  Failure,
  type IndicatorSet,
  type Problem,
  problem,
  type TableRow,
  type TableSource,
  type Warning,
  warning,
} from '@repere/contracts';
import { type Place, placesOf } from './places.ts';
import { ANSWER_WORDS, answerOf } from './words.ts';

const MAX_PROBLEMS = 50;

/** Reads one answer sheet per row. */
export interface TableSheetReader {
  /** The sheet of a row; problems are collected until `throwIfAny`. */
  sheet(row: TableRow): AnswerSheet;
  throwIfAny(): void;
  readonly warnings: readonly Warning[];
}

/**
 * Reads answer sheets from a table with one row per person: a column `id`, columns named by indicator
 * (`dimension.concept` or the indicator's id) and by fact (`act`), with yes, no or unknown. An empty cell is not listed.
 *
 * @param assumeUnlisted What an empty cell or an absent column means.
 * @throws Failure `answers.no-columns` when no column names an indicator or a fact; `answers.column-twice`.
 */
export function tableSheetReader(
  columns: readonly string[],
  source: TableSource,
  set: IndicatorSet,
  assumeUnlisted: 'no' | 'unknown',
): TableSheetReader {
  const places = placesOf(set);
  const plan: { readonly index: number; readonly name: string; readonly place: Place }[] = [];
  const ignored: string[] = [];
  const taken = new Map<string, string>();
  let idIndex = -1;
  columns.forEach((name, index) => {
    if (name.trim().toLowerCase() === 'id') {
      idIndex = index;
      return;
    }
    const place = places.named(name.trim());
    if (place === undefined) {
      ignored.push(name);
      return;
    }
    const key = place.kind === 'fact' ? `fact:${place.fact}` : `${place.dimension}.${place.concept}`;
    const before = taken.get(key);
    if (before !== undefined) {
      throw new Failure([
        problem('answers.column-twice', { first: before, second: name }, { ...source, row: 1, column: name }),
      ]);
    }
    taken.set(key, name);
    plan.push({ index, name, place });
  });
  if (plan.length === 0) {
    const example = set.dimensions
      .slice(0, 2)
      .flatMap(({ id, indicators }) => indicators.slice(0, 2).map(({ concept }) => `${id}.${concept}`));
    throw new Failure([
      problem('answers.no-columns', { expected: [...places.facts.slice(0, 1), ...example] }, { ...source, row: 1 }),
    ]);
  }
  const problems: Problem[] = [];

  const read = (cell: Cell, row: number, column: string): Answer | null => {
    if (cell === null || String(cell).trim() === '') return null;
    const answer = answerOf(cell);
    if (answer === null && problems.length < MAX_PROBLEMS) {
      const text = String(cell);
      // A long text may be a note about a person and is not repeated.
      const found = text.length > 20 ? '…' : text;
      problems.push(
        problem('answers.not-an-answer', { path: column, found, expected: ANSWER_WORDS }, { ...source, row, column }),
      );
    }
    return answer;
  };

  return {
    warnings:
      ignored.length === 0
        ? []
        : [warning('answers.columns-ignored', { columns: ignored.slice(0, 12), count: ignored.length })],
    sheet({ row, cells }) {
      const facts: Record<string, Answer> = {};
      const answers: Record<string, Record<string, EvidencedAnswer>> = {};
      for (const { index, name, place } of plan) {
        const answer = read(cells[index] ?? null, row, name);
        if (answer === null) continue;
        if (place.kind === 'fact') facts[place.fact] = answer;
        else {
          const inDimension = answers[place.dimension] ?? {};
          answers[place.dimension] = inDimension;
          inDimension[place.concept] = { answer, evidence: [] };
        }
      }
      const id = idIndex < 0 ? null : (cells[idIndex] ?? null);
      return { id: id === null ? String(row) : String(id), facts, answers, assumeUnlisted, context: {} };
    },
    throwIfAny() {
      const [first, ...rest] = problems;
      if (first !== undefined) throw new Failure([first, ...rest]);
    },
  };
}
