import { DEFAULT_LISTS_OPTIONS, failure, LISTS_METHODS, type ListsOptions, MAX_LISTS } from '@repere/contracts';

/** Most bootstrap samples in one run: two orders of magnitude above what intervals need. */
export const MAX_BOOTSTRAP = 100_000;

const METHODS = [...LISTS_METHODS, 'all'] as const;

/** Limits of the numeric options; what is outside is refused, on the command line, in the pages and by the server alike. */
export const LISTS_OPTION_LIMITS = {
  level: { min: 0.5, max: 0.999, isWhole: false },
  seed: { min: 0, max: Number.MAX_SAFE_INTEGER, isWhole: true },
  threshold: { min: 0, max: 1, isWhole: false },
  order: { min: 1, max: MAX_LISTS - 1, isWhole: true },
  bootstrap: { min: 0, max: MAX_BOOTSTRAP, isWhole: true },
  precision: { min: 0.0001, max: 1, isWhole: false },
  candidates: { min: 1, max: 1_000_000, isWhole: true },
  priorVariance: { min: 0.000001, max: 1_000_000, isWhole: false },
  pseudoCount: { min: 0.000001, max: 1000, isWhole: false },
  classes: { min: 1, max: 100, isWhole: true },
  chains: { min: 2, max: 200, isWhole: true },
  sweeps: { min: 100, max: 10_000_000, isWhole: true },
  burnIn: { min: 0, max: 10_000_000, isWhole: true },
} as const satisfies Partial<Record<keyof ListsOptions, NumberRule>>;

interface NumberRule {
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
}
type NumberOption = keyof typeof LISTS_OPTION_LIMITS;

/** Longest model text that is read; the largest model over sixteen lists is shorter. */
const MAX_MODEL_CHARACTERS = 2000;

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
  const take = (option: keyof ListsOptions): unknown => given.get(option) ?? DEFAULT_LISTS_OPTIONS[option];
  const invalid = (option: keyof ListsOptions, expected: string | readonly string[]) =>
    failure('options.invalid', { name: nameOf(option), found: shown(take(option)), expected });
  const number = (option: NumberOption, words: readonly string[] = []): number => {
    const found = take(option);
    const { min, max, isWhole } = LISTS_OPTION_LIMITS[option];
    if (typeof found === 'number' && found >= min && found <= max && (!isWhole || Number.isInteger(found)))
      return found;
    const range = isWhole ? `${min}, ${min + 1}, …, ${max}` : `${min} … ${max}`;
    throw invalid(option, [range, ...words].join(', '));
  };
  /** Absent and `null` both stand for the default, which `null` is. */
  const orNull = (option: NumberOption): number | null => (take(option) === null ? null : number(option));
  const flag = (option: 'sensitivity'): boolean => {
    const found = take(option);
    if (typeof found === 'boolean') return found;
    throw invalid(option, ['true', 'false']);
  };
  const model = take('model');
  if (model !== null && (typeof model !== 'string' || model.trim() === '' || model.length > MAX_MODEL_CHARACTERS)) {
    throw invalid('model', '[12,3]');
  }
  const method = take('method');
  const known = METHODS.find((candidate) => candidate === method);
  if (known === undefined) throw invalid('method', [...METHODS]);
  if (known === 'fixed' && model === null) {
    throw failure('options.needed', { name: nameOf('model'), to: `${nameOf('method')} fixed`, expected: '[12,3]' });
  }
  return {
    method: known,
    level: number('level'),
    seed: number('seed'),
    model,
    threshold: number('threshold'),
    order: orNull('order'),
    bootstrap: number('bootstrap'),
    precision: orNull('precision'),
    candidates:
      take('candidates') === 'all' ? 'all' : take('candidates') === null ? null : number('candidates', ['all']),
    // `null` is a flat prior here, so an absent one and `null` are not the same.
    priorVariance: given.get('priorVariance') === null ? null : number('priorVariance'),
    pseudoCount: orNull('pseudoCount'),
    classes: number('classes'),
    chains: number('chains'),
    sweeps: number('sweeps'),
    burnIn: number('burnIn'),
    sensitivity: flag('sensitivity'),
  };
}

/** What was found, cut to a length that fits a message. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
