import { failure } from '@repere/contracts';

/** A number as typed; text that is none stays text, so that the check that knows the limits can show it. */
export function numberOrText(typed: string): number | string {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(typed.trim()) ? Number(typed) : typed;
}

/** A whole number within limits, for options that no other check knows. */
export function wholeNumber(name: string, min: number, max: number): (typed: string) => number {
  return (typed) => {
    const value = numberOrText(typed);
    if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
    throw failure('options.invalid', { name, found: typed, expected: `${min}, ${min + 1}, …, ${max}` });
  };
}

/** A share within limits. */
export function shareBetween(name: string, min: number, max: number): (typed: string) => number {
  return (typed) => {
    const value = numberOrText(typed);
    if (typeof value === 'number' && value >= min && value <= max) return value;
    throw failure('options.invalid', { name, found: typed, expected: `${min} … ${max}` });
  };
}

/** One of a few words. */
export function oneOf<const T extends string>(name: string, choices: readonly T[]): (typed: string) => T {
  return (typed) => {
    const chosen = choices.find((choice) => choice === typed);
    if (chosen === undefined) throw failure('options.invalid', { name, found: typed, expected: choices });
    return chosen;
  };
}

/** Names of list columns. */
export const listNames = namesFor('--lists');
/** Names of stratum columns. */
export const stratumNames = namesFor('--strata');

/** Names separated by commas; a name that has a comma in it stands in double quotes, doubled inside. */
function namesFor(option: string): (typed: string) => readonly string[] {
  return (typed) => {
    const found: string[] = [];
    const pattern = /\s*(?:"((?:[^"]|"")*)"|([^,"]*))\s*(?:,|$)/gy;
    while (pattern.lastIndex < typed.length) {
      const match = pattern.exec(typed);
      if (match === null) throw failure('options.invalid', { name: option, found: typed, expected: 'A,B,"C, D"' });
      found.push(match[1]?.replaceAll('""', '"') ?? match[2]?.trim() ?? '');
    }
    if (typed.trimEnd().endsWith(',')) found.push('');
    if (found.length === 0 || found.includes('')) {
      throw failure('options.invalid', { name: option, found: typed, expected: 'A,B,C' });
    }
    return found;
  };
}
