import { LISTS_METHODS, type ListsMethod } from '@repere/contracts';

/** Whether a name in a result is one of the methods this version knows. */
export function isMethod(name: string): name is ListsMethod {
  return LISTS_METHODS.some((method) => method === name);
}
