import { LISTS_METHODS, type ListsMethod, type ListsOptions } from '@repere/contracts';

/** The methods that a run computes: one, or all that the options and the table allow. */
export function methodsOfRun({ method, model }: ListsOptions, hasStrata: boolean): readonly ListsMethod[] {
  if (method !== 'all') return [method];
  return LISTS_METHODS.filter((each) => (each !== 'fixed' || model !== null) && (each !== 'covariates' || hasStrata));
}
