import {
  type Answer,
  type AnswerSheet,
  CERTAINTIES,
  EVIDENCE_MEDIA,
  type Evidence,
  type EvidencedAnswer,
  EXPOSURES,
  Failure,
  type FailureCode,
  type IndicatorSet,
  PHASES,
  type Problem,
  problem,
} from '@repere/contracts';
import { type Places, placesOf } from './places.ts';
import { ANSWER_WORDS, answerOf } from './words.ts';

/** Sheets of one file; a million fit a reader of lines, not one JSON text. */
const MAX_SHEETS = 100_000;
const MAX_PROBLEMS = 50;
const MAX_ID = 200;

const FIELDS = ['id', 'set', 'facts', 'answers', 'present', 'assumeUnlisted', 'context'] as const;

/**
 * Reads answer sheets for a set from JSON: one sheet, or a list of sheets with ids.
 *
 * A sheet: `{"id"?, "act": "yes", "facts"?: {fact: answer}, "answers": {dimension: {concept: answer}}, "present"?:
 * {dimension: [concept]}, "assumeUnlisted": "no" | "unknown", "context"?: {classification: code}}`. An answer is yes, no or
 * unknown, or `{"answer": …, "evidence": [{medium, phase?, certainty, exposure?}]}`. Any fact of the set may also stand
 * at the top, as `act` does. What is not listed is unknown unless `assumeUnlisted` says no.
 *
 * @throws Failure `answers.not-json`, or every `answers.*` problem with its path, up to fifty.
 */
export function readAnswersJson(text: string, set: IndicatorSet, file?: string): readonly AnswerSheet[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const at = file === undefined ? undefined : { file };
    throw new Failure([problem('answers.not-json', { reason: error instanceof Error ? error.message : '' }, at)]);
  }
  return readAnswers(value, set, file);
}

/**
 * Reads one sheet per line, for files too long to be held whole; empty lines are passed over. `line` is 1-based.
 *
 * @throws Failure like {@link readAnswersJson}, with the line as row.
 */
export function readAnswersLine(text: string, line: number, set: IndicatorSet, file?: string): AnswerSheet | null {
  if (text.trim() === '') return null;
  const at = { ...(file === undefined ? {} : { file }), row: line };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Failure([problem('answers.not-json', { reason: error instanceof Error ? error.message : '' }, at)]);
  }
  const reader = new SheetReader(set, at);
  const sheet = reader.sheet(value, '$');
  reader.throwIfAny();
  return sheet;
}

/** The same for a value that is already parsed. */
export function readAnswers(value: unknown, set: IndicatorSet, file?: string): readonly AnswerSheet[] {
  const reader = new SheetReader(set, file === undefined ? undefined : { file });
  const sheets = Array.isArray(value)
    ? value.slice(0, MAX_SHEETS).map((entry: unknown, index) => reader.sheet(entry, `[${index}]`))
    : [reader.sheet(value, '$')];
  if (Array.isArray(value)) {
    if (value.length === 0) reader.note('answers.none', { path: '$' });
    if (value.length > MAX_SHEETS) reader.note('answers.too-many', { found: value.length, expected: MAX_SHEETS });
    reader.noteRepeated(sheets);
  }
  reader.throwIfAny();
  return sheets;
}

class SheetReader {
  readonly #set: IndicatorSet;
  readonly #places: Places;
  readonly #at: { readonly file?: string; readonly row?: number } | undefined;
  readonly #problems: Problem[] = [];

  constructor(set: IndicatorSet, at: { readonly file?: string; readonly row?: number } | undefined) {
    this.#set = set;
    this.#places = placesOf(set);
    this.#at = at;
  }

  note(code: FailureCode, details: Problem['details']): void {
    if (this.#problems.length < MAX_PROBLEMS) this.#problems.push(problem(code, details, this.#at));
  }

  noteRepeated(sheets: readonly AnswerSheet[]): void {
    const seen = new Set<string>();
    for (const { id } of sheets) {
      if (id === undefined) continue;
      if (seen.has(id)) this.note('answers.repeated-id', { found: id });
      seen.add(id);
    }
  }

  throwIfAny(): void {
    const [first, ...rest] = this.#problems;
    if (first !== undefined) throw new Failure([first, ...rest]);
  }

  sheet(value: unknown, path: string): AnswerSheet {
    const source = this.#object(value, path);
    const facts: Record<string, Answer> = {};
    for (const [name, entry] of Object.entries(source)) {
      if (FIELDS.some((field) => field === name)) continue;
      if (!this.#places.isFact(name)) {
        this.note('answers.unknown-field', { path: at(path, name), expected: [...FIELDS, ...this.#places.facts] });
        continue;
      }
      this.#fact(facts, name, entry, at(path, name));
    }
    for (const [name, entry] of Object.entries(this.#object(source['facts'] ?? {}, at(path, 'facts')))) {
      if (this.#places.isFact(name)) this.#fact(facts, name, entry, at(path, `facts.${name}`));
      else this.note('answers.unknown-fact', { path: at(path, `facts.${cut(name)}`), expected: this.#places.facts });
    }
    const answers: Record<string, Record<string, EvidencedAnswer>> = {};
    this.#answers(answers, facts, source['answers'] ?? {}, at(path, 'answers'));
    this.#present(answers, source['present'] ?? {}, at(path, 'present'));
    this.#ofThisSet(source['set'], at(path, 'set'));
    const id = this.#id(source['id'], at(path, 'id'));
    return {
      ...(id === undefined ? {} : { id }),
      facts,
      answers,
      assumeUnlisted:
        this.#oneOf(source['assumeUnlisted'] ?? 'unknown', ['no', 'unknown'], at(path, 'assumeUnlisted')) ?? 'unknown',
      context: this.#context(source['context'] ?? {}, at(path, 'context')),
    };
  }

  #fact(facts: Record<string, Answer>, name: string, value: unknown, path: string): void {
    const answer = this.#answer(value, path);
    if (answer === null) return;
    if (facts[name] !== undefined && facts[name] !== answer) this.note('answers.twice', { path });
    facts[name] = answer;
  }

  #answers(
    answers: Record<string, Record<string, EvidencedAnswer>>,
    facts: Record<string, Answer>,
    value: unknown,
    path: string,
  ): void {
    for (const [name, entry] of Object.entries(this.#object(value, path))) {
      const here = at(path, name);
      if (this.#places.isDimension(name)) this.#dimension(answers, name, entry, here);
      else {
        const place = this.#places.named(name);
        if (place === undefined) {
          this.note('answers.unknown-dimension', { path: here, expected: this.#places.dimensions });
        } else if (place.kind === 'fact') this.#fact(facts, place.fact, entry, here);
        else this.#put(answers, place.dimension, place.concept, entry, here);
      }
    }
  }

  #dimension(
    answers: Record<string, Record<string, EvidencedAnswer>>,
    dimension: string,
    value: unknown,
    path: string,
  ): void {
    for (const [name, entry] of Object.entries(this.#object(value, path))) {
      const here = at(path, name);
      const concept = this.#places.inDimension(dimension, name);
      if (concept !== undefined) this.#put(answers, dimension, concept, entry, here);
      // Sides may group the answers: {"duress": {"penalty": {"locked": "yes"}}}.
      else if (typeof entry === 'object' && entry !== null && !Array.isArray(entry) && isSide(name)) {
        for (const [inner, answer] of Object.entries(entry)) {
          const member = this.#places.inDimension(dimension, `${name}.${inner}`);
          if (member === undefined) this.#unknownConcept(dimension, at(here, inner));
          else this.#put(answers, dimension, member, answer, at(here, inner));
        }
      } else this.#unknownConcept(dimension, here);
    }
  }

  #unknownConcept(dimension: string, path: string): void {
    this.note('answers.unknown-indicator', {
      path,
      dimension,
      expected: this.#places.conceptsOf(dimension).slice(0, 12),
    });
  }

  #put(
    answers: Record<string, Record<string, EvidencedAnswer>>,
    dimension: string,
    concept: string,
    value: unknown,
    path: string,
  ): void {
    const read = this.#evidenced(value, path);
    if (read === null) return;
    const inDimension = answers[dimension] ?? {};
    answers[dimension] = inDimension;
    const before = inDimension[concept];
    if (before !== undefined && before.answer !== read.answer) this.note('answers.twice', { path });
    inDimension[concept] = read;
  }

  /** `present` lists what was found: `{"exploitation": ["excessive-hours"]}`, by side where the set has sides. */
  #present(answers: Record<string, Record<string, EvidencedAnswer>>, value: unknown, path: string): void {
    for (const [dimension, entry] of Object.entries(this.#object(value, path))) {
      const here = at(path, dimension);
      if (!this.#places.isDimension(dimension)) {
        this.note('answers.unknown-dimension', { path: here, expected: this.#places.dimensions });
        continue;
      }
      const lists: readonly (readonly [string, unknown])[] = Array.isArray(entry)
        ? [['', entry]]
        : Object.entries(this.#object(entry, here));
      for (const [side, list] of lists) {
        if (!Array.isArray(list)) {
          this.note('answers.shape', { path: at(here, side), expected: '[…]' });
          continue;
        }
        for (const name of list) {
          const concept =
            typeof name === 'string'
              ? this.#places.inDimension(dimension, side === '' ? name : `${side}.${name}`)
              : undefined;
          if (concept === undefined) this.#unknownConcept(dimension, `${here}.${cut(String(name))}`);
          else this.#put(answers, dimension, concept, 'yes', `${here}.${concept}`);
        }
      }
    }
  }

  #evidenced(value: unknown, path: string): EvidencedAnswer | null {
    if (typeof value !== 'object' || value === null) {
      const answer = this.#answer(value, path);
      return answer === null ? null : { answer, evidence: [] };
    }
    const source = this.#object(value, path);
    for (const name of Object.keys(source)) {
      if (name !== 'answer' && name !== 'evidence') {
        this.note('answers.unknown-field', { path: at(path, name), expected: ['answer', 'evidence'] });
      }
    }
    const answer = this.#answer(source['answer'], at(path, 'answer'));
    const list = source['evidence'] ?? [];
    if (!Array.isArray(list)) {
      this.note('answers.shape', { path: at(path, 'evidence'), expected: '[…]' });
      return null;
    }
    const evidence = list.map((entry: unknown, index) => this.#evidence(entry, `${path}.evidence[${index}]`));
    return answer === null ? null : { answer, evidence: evidence.filter((entry) => entry !== null) };
  }

  #evidence(value: unknown, path: string): Evidence | null {
    const source = this.#object(value, path);
    const fields = ['medium', 'phase', 'certainty', 'exposure'];
    for (const name of Object.keys(source)) {
      // A note or a name has no place here: it could identify somebody.
      if (!fields.includes(name)) this.note('answers.unknown-field', { path: at(path, name), expected: fields });
    }
    const medium = this.#oneOf(source['medium'], EVIDENCE_MEDIA, at(path, 'medium'));
    const certainty = this.#oneOf(source['certainty'], CERTAINTIES, at(path, 'certainty'));
    const phase = source['phase'] === undefined ? undefined : this.#oneOf(source['phase'], PHASES, at(path, 'phase'));
    const exposure =
      source['exposure'] === undefined ? undefined : this.#oneOf(source['exposure'], EXPOSURES, at(path, 'exposure'));
    if (medium === null || certainty === null || phase === null || exposure === null) return null;
    return {
      medium,
      certainty,
      ...(phase === undefined ? {} : { phase }),
      ...(exposure === undefined ? {} : { exposure }),
    };
  }

  #answer(value: unknown, path: string): Answer | null {
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    const answer = isPlain ? answerOf(value) : null;
    if (answer === null) this.note('answers.not-an-answer', { path, found: shown(value), expected: ANSWER_WORDS });
    return answer;
  }

  #oneOf<T extends string>(value: unknown, values: readonly T[], path: string): T | null {
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) this.note('answers.not-a-code', { path, found: shown(value), expected: values });
    return found ?? null;
  }

  #ofThisSet(value: unknown, path: string): void {
    if (value === undefined) return;
    const names = [this.#set.id, ...this.#set.aliases];
    if (typeof value !== 'string' || !names.includes(value)) {
      this.note('answers.other-set', { path, found: shown(value), expected: this.#set.id });
    }
  }

  #id(value: unknown, path: string): string | undefined {
    if (value === undefined) return undefined;
    if ((typeof value === 'string' && value.length <= MAX_ID) || typeof value === 'number') return String(value);
    this.note('answers.shape', { path, expected: `text ≤ ${MAX_ID}` });
    return undefined;
  }

  #context(value: unknown, path: string): Record<string, string> {
    const context: Record<string, string> = {};
    for (const [name, code] of Object.entries(this.#object(value, path))) {
      const classification = this.#set.classifications.find(({ id }) => id === name);
      if (classification === undefined) {
        this.note('answers.unknown-field', {
          path: at(path, name),
          expected: this.#set.classifications.map(({ id }) => id),
        });
        continue;
      }
      const found = this.#oneOf(
        code,
        classification.values.map(({ id }) => id),
        at(path, name),
      );
      if (found !== null) context[name] = found;
    }
    return context;
  }

  #object(value: unknown, path: string): Readonly<Record<string, unknown>> {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      // Narrowed to a non-null object that is no list; its fields are still unknown.
      return value as Readonly<Record<string, unknown>>;
    }
    this.note('answers.shape', { path, expected: '{…}' });
    return {};
  }
}

function isSide(name: string): boolean {
  return name === 'involuntariness' || name === 'penalty';
}

function at(path: string, name: string): string {
  if (name === '') return path;
  return path === '$' ? cut(name) : `${path}.${cut(name)}`;
}

/** An answer is a short word; anything longer may be a note about a person and is not repeated. */
function shown(value: unknown): string {
  if (value === undefined) return '–';
  if (typeof value === 'object') return Array.isArray(value) ? '[…]' : '{…}';
  const text = String(value);
  return text.length > 20 ? '…' : text;
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
