import { DEFAULT_LISTS_OPTIONS, failure, LISTS_METHODS, type ListsOptions } from '@repere/contracts';

/** Most bootstrap samples in one run: two orders of magnitude above what intervals need. */
export const MAX_BOOTSTRAP = 100_000;

const METHODS = [...LISTS_METHODS, 'all'] as const;

interface NumberRule {
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
}

const RULES: Readonly<Record<'level' | 'bootstrap' | 'threshold' | 'seed', NumberRule>> = {
  level: { min: 0.5, max: 0.999, isWhole: false },
  bootstrap: { min: 0, max: MAX_BOOTSTRAP, isWhole: true },
  threshold: { min: 0, max: 1, isWhole: false },
  seed: { min: 0, max: Number.MAX_SAFE_INTEGER, isWhole: true },
};

/**
 * Options from outside: absent ones get their defaults, unknown and unfit ones throw `options.unknown` and
 * `options.invalid`. `nameOf` says how the user wrote an option, for the message: `--level` on the command line.
 */
export function parseListsOptions(
  value: unknown,
  nameOf: (option: string) => string = (option) => option,
): ListsOptions {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw failure('options.invalid', { name: 'options', found: shown(value), expected: '{…}' });
  }
  const given = new Map<string, unknown>(Object.entries(value));
  for (const option of given.keys()) {
    if (!Object.hasOwn(DEFAULT_LISTS_OPTIONS, option)) {
      throw failure('options.unknown', {
        kind: 'option',
        found: shown(option),
        expected: Object.keys(DEFAULT_LISTS_OPTIONS).map(nameOf),
      });
    }
  }
  const number = (option: keyof typeof RULES): number => {
    const found = given.get(option) ?? DEFAULT_LISTS_OPTIONS[option];
    const { min, max, isWhole } = RULES[option];
    if (typeof found === 'number' && found >= min && found <= max && (!isWhole || Number.isInteger(found)))
      return found;
    const expected = isWhole ? `${min}, ${min + 1}, …, ${max}` : `${min} … ${max}`;
    throw failure('options.invalid', { name: nameOf(option), found: shown(found), expected });
  };
  const method = given.get('method') ?? DEFAULT_LISTS_OPTIONS.method;
  const known = METHODS.find((candidate) => candidate === method);
  if (known === undefined) {
    throw failure('options.invalid', { name: nameOf('method'), found: shown(method), expected: [...METHODS] });
  }
  return {
    method: known,
    level: number('level'),
    bootstrap: number('bootstrap'),
    threshold: number('threshold'),
    seed: number('seed'),
  };
}

/** What was found, cut to a length that fits a message. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
