import type { ListsMethod, ListsOptions } from '@repere/contracts';
import { canEnumerate, defaultOrder, GRAPHS_LISTS, THRESHOLDING_LISTS } from '@repere/estimation';
import type { DraftTable } from './draft.ts';

/** Methods one can rely on, in the groups an analyst thinks in. Bounds, checks and pairs are not among them. */
export const METHOD_GROUPS = {
  named: ['main', 'two-way', 'fixed'],
  chosen: ['stepwise', 'bic', 'aic', 'downhill'],
  averaged: ['thresholding', 'graphs', 'latent-classes'],
  people: ['closed', 'sample-coverage', 'covariates'],
} as const satisfies Readonly<Record<string, readonly ListsMethod[]>>;
export type MethodGroup = keyof typeof METHOD_GROUPS;
export const METHOD_GROUP_NAMES = Object.keys(METHOD_GROUPS) as readonly MethodGroup[]; // The keys of the object above.

/** Whether a method can say anything of a table like this with such options; the method itself decides in the end. */
export function appliesTo(
  method: ListsMethod,
  { histories, stratified }: Pick<DraftTable, 'histories' | 'stratified'>,
  { order }: Pick<ListsOptions, 'order'>,
): boolean {
  const lists = histories.lists.length;
  switch (method) {
    case 'covariates':
      return stratified !== null;
    case 'bic':
    case 'aic':
      return canEnumerate(lists, order ?? defaultOrder(lists));
    case 'thresholding':
      return lists >= 3 && lists <= THRESHOLDING_LISTS;
    case 'graphs':
      return lists >= 3 && lists <= GRAPHS_LISTS;
    case 'latent-classes':
    case 'sample-coverage':
      return lists >= 3;
    default:
      return true;
  }
}
