import { DEFAULT_LISTS_OPTIONS, failure, type ListsOptions } from '@repere/contracts';
import { optionsOfMethod, parseListsOptions } from '@repere/workbench';
import type { Command } from 'commander';

/** What a flat prior is called on the command line; `null` in the options. */
const FLAT = 'flat';

/** The options of a run as they were typed, checked. An option that the chosen method has no use for is refused. */
export function listsOptionsOf(command: Command): ListsOptions {
  const typed: Readonly<Record<string, unknown>> = command.opts();
  const given = Object.fromEntries(
    Object.keys(DEFAULT_LISTS_OPTIONS).flatMap((name) => {
      const value = typed[name];
      if (value === undefined) return [];
      return [[name, name === 'priorVariance' && value === FLAT ? null : value]];
    }),
  );
  const options = parseListsOptions(given, asTyped);
  refuseUselessOptions(command, options);
  return options;
}

/** An option that the chosen method has no use for is a misunderstanding, and saying nothing would leave it. */
function refuseUselessOptions(command: Command, options: ListsOptions): void {
  const { method, bootstrap, sensitivity } = options;
  const isGiven = (name: string): boolean => command.getOptionValueSource(name) === 'cli';
  if (method !== 'all') {
    const useful = new Set<string>([
      'method',
      'sensitivity',
      ...optionsOfMethod(method),
      ...(sensitivity ? ['seed'] : []),
    ]);
    const useless = Object.keys(DEFAULT_LISTS_OPTIONS).find((name) => isGiven(name) && !useful.has(name));
    if (useless !== undefined) {
      throw failure('options.not-applicable', { name: asTyped(useless), to: `--method ${method}` });
    }
  }
  if (bootstrap === 0 && isGiven('precision')) {
    throw failure('options.not-applicable', { name: '--precision', to: '--bootstrap 0' });
  }
  const isSeedUsed = method === 'all' || sensitivity || bootstrap > 0 || !optionsOfMethod(method).includes('bootstrap');
  if (!isSeedUsed && isGiven('seed')) {
    throw failure('options.not-applicable', { name: '--seed', to: '--bootstrap 0' });
  }
}

/** `burnIn` as `--burn-in`. */
function asTyped(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
