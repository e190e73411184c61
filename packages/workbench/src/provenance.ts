import type { ListsMethod, ListsOptions, Provenance } from '@repere/contracts';
import { LISTS_SOURCES } from '@repere/estimation';
import { digestHistories } from './digest-histories.ts';
import type { ListsInput } from './lists-input.ts';
import { VERSION } from './version.ts';

/** What is needed to compute the estimates of one method again. */
export function listsProvenance(
  method: ListsMethod,
  { histories, name }: ListsInput,
  options: ListsOptions,
  engine: string,
): Provenance {
  const digest = digestHistories(histories);
  const isRandom = method === 'stepwise' && options.bootstrap > 0;
  return {
    input: name === undefined ? { of: 'capture-histories', digest } : { of: 'capture-histories', digest, name },
    options: optionsThatCount(method, options),
    seed: isRandom ? options.seed : null,
    software: { name: 'repere', version: VERSION, engine },
    sources: LISTS_SOURCES[method],
  };
}

/** Every option that can change the figures of the method, and no other. */
function optionsThatCount(method: ListsMethod, options: ListsOptions): Provenance['options'] {
  const { level, threshold, bootstrap } = options;
  return method === 'stepwise' ? { method, level, threshold, bootstrap } : { method, level };
}
