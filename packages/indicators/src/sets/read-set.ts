import { Failure, type IndicatorSet, type Problem, problem } from '@repere/contracts';
import type { z } from 'zod';
import { checkSet, type SetFinding } from './check-set.ts';
import { indicatorSetShape } from './schema.ts';

/** Far above any real set. */
const MAX_CHARACTERS = 20_000_000;
/** A file that is no set at all would otherwise give one problem per field. */
const MAX_PROBLEMS = 50;

/** A set that was read, and what an author should still look at. */
export interface ReadSet {
  readonly set: IndicatorSet;
  /** Not wrong, but worth a look: texts missing in a language, grades not known. */
  readonly advice: readonly SetFinding[];
}

/**
 * Reads a set from the text of its file and checks it whole.
 *
 * @throws Failure `set.not-json`, `set.too-large`, `set.shape` (path, found, expected) or the codes of `checkSet`, all
 *   problems at once, up to fifty.
 */
export function readIndicatorSet(text: string, file?: string): ReadSet {
  const at = file === undefined ? undefined : { file };
  if (text.length > MAX_CHARACTERS) throw new Failure([problem('set.too-large', { limit: MAX_CHARACTERS }, at)]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Failure([problem('set.not-json', { reason: error instanceof Error ? error.message : '' }, at)]);
  }
  const set = shaped(value, file);
  const findings = checkSet(set);
  const wrong = findings.filter(({ severity }) => severity === 'wrong');
  throwAll(wrong.map(({ code, details }) => problem(code, details, at)));
  return { set, advice: findings.filter(({ severity }) => severity === 'advice') };
}

/**
 * A set as its own file would give it back: what was edited or signed is a version only if others can read it.
 *
 * @throws Failure with all that {@link readIndicatorSet} would refuse the file for.
 */
export function readBack(set: IndicatorSet): IndicatorSet {
  return readIndicatorSet(JSON.stringify(set)).set;
}

/** A value of the right shape or a failure with every place that is not; nothing but the shape is asked. */
export function shaped(value: unknown, file?: string): IndicatorSet {
  const parsed = indicatorSetShape.safeParse(value);
  if (!parsed.success) {
    const at = file === undefined ? undefined : { file };
    throwAll(
      parsed.error.issues
        .flatMap((issue) => problemsOf(issue, value))
        .map((details) => problem('set.shape', details, at)),
    );
  }
  // `$schema` is for editors and no part of the set.
  const { $schema: _, ...set } = parsed.data as IndicatorSet & { readonly $schema?: string };
  return set;
}

interface ShapeProblem extends Record<string, string> {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** One line per issue: where, what stands there, what the format wants. */
function problemsOf(issue: z.core.$ZodIssue, root: unknown): ShapeProblem[] {
  const path = pathText(issue.path);
  const found = shown(valueAt(root, issue.path));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: path === '$' ? cut(key) : `${path}.${cut(key)}`,
      found: cut(key),
      expected: '–',
    }));
  }
  return [{ path, found, expected: expectedOf(issue) }];
}

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'invalid_format':
      // The pattern of all dates there are is no help to a reader.
      return issue.format === 'date' ? 'YYYY-MM-DD' : (issue.pattern ?? issue.format);
    case 'too_small':
      return `≥ ${issue.minimum}`;
    case 'too_big':
      return `≤ ${issue.maximum}`;
    case 'invalid_union':
      return 'all | any | not | atLeast + of | atLeast + rules | dimension | indicator | fact';
    default:
      return issue.message;
  }
}

function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '$';
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? cut(String(part)) : `${text}.${cut(String(part))}`,
    '',
  );
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[part];
  }
  return value;
}

/** A set file holds no personal data, so what was found may be shown; only its length is bounded. */
function shown(value: unknown): string {
  if (value === undefined) return '–';
  if (Array.isArray(value)) return `[${value.length}]`;
  if (typeof value === 'object' && value !== null) return '{…}';
  return cut(String(value));
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function throwAll(problems: readonly Problem[]): void {
  const [first, ...rest] = problems.slice(0, MAX_PROBLEMS);
  if (first !== undefined) throw new Failure([first, ...rest]);
}
