import type { InputDigest, ListsMethod, ListsOptions, Provenance } from '@repere/contracts';
import { LISTS_SOURCES } from '@repere/estimation';
import { digestHistories, digestStrata } from './digest-histories.ts';
import type { ListsInput } from './lists-input.ts';
import { VERSION } from './version.ts';

/** What is needed to compute the estimates of one method again. */
export function listsProvenance(
  method: ListsMethod,
  { histories, stratified = null, name }: ListsInput,
  options: ListsOptions,
  engine: string,
): Provenance {
  const input: InputDigest =
    stratified === null
      ? { of: 'capture-histories', digest: digestHistories(histories) }
      : { of: 'stratified-histories', digest: digestStrata(stratified) };
  return {
    input: name === undefined ? input : { ...input, name },
    options: { ...optionsThatCount(method, options), ...(stratified !== null && { strata: stratified.columns }) },
    seed: isRandom(method, options) ? options.seed : null,
    software: { name: 'repere', version: VERSION, engine },
    sources: LISTS_SOURCES[method],
  };
}

/** Options that each method uses beside the level. */
const OPTIONS_OF = {
  main: [],
  'two-way': [],
  fixed: ['model'],
  stepwise: ['threshold', 'bootstrap', 'precision'],
  bic: ['order', 'candidates', 'bootstrap', 'precision'],
  aic: ['order', 'candidates', 'bootstrap', 'precision'],
  downhill: ['order', 'bootstrap', 'precision'],
  thresholding: ['order', 'priorVariance'],
  graphs: ['pseudoCount'],
  'latent-classes': ['classes', 'chains', 'sweeps', 'burnIn'],
  closed: [],
  covariates: ['bootstrap', 'precision'],
  'sample-coverage': [],
  zelterman: [],
  chao: [],
  pairs: [],
} as const satisfies Readonly<Record<ListsMethod, readonly (keyof ListsOptions)[]>>;

/** Methods whose figures need random numbers even without a bootstrap. */
const ALWAYS_RANDOM: readonly ListsMethod[] = ['thresholding', 'graphs', 'latent-classes'];

/** Options that a method uses, the level and the seed where it does. */
export function optionsOfMethod(method: ListsMethod): readonly (keyof ListsOptions)[] {
  const own: readonly (keyof ListsOptions)[] = OPTIONS_OF[method];
  const seed: readonly (keyof ListsOptions)[] =
    ALWAYS_RANDOM.includes(method) || own.includes('bootstrap') ? ['seed'] : [];
  return ['level', ...own, ...seed];
}

function isRandom(method: ListsMethod, { bootstrap, sensitivity }: ListsOptions): boolean {
  const own: readonly (keyof ListsOptions)[] = OPTIONS_OF[method];
  // Sensitivity draws which links change, for every method.
  return sensitivity || ALWAYS_RANDOM.includes(method) || (own.includes('bootstrap') && bootstrap > 0);
}

/** Every option that can change the figures of the method, and no other. */
function optionsThatCount(method: ListsMethod, options: ListsOptions): Provenance['options'] {
  const own: readonly (keyof ListsOptions)[] = OPTIONS_OF[method];
  return {
    method,
    level: options.level,
    ...Object.fromEntries(own.map((option) => [option, options[option]])),
    ...(options.sensitivity && { sensitivity: true }),
  };
}
