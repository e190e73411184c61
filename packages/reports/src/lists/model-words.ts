import type { ListsEstimate } from '@repere/contracts';
import type { Translator } from '@repere/messages';

/** From this number of lists on, positions in a member are kept apart by dots (`1.12`). */
const DOTTED_FROM = 10;

/** The 0-based positions in a member's name, `13` or `1.13`; empty when it is not such a name. */
export function memberPositions(name: string, lists: number): number[] {
  const parts = lists >= DOTTED_FROM ? name.split('.') : [...name];
  const positions = parts.map((part) => Number(part) - 1);
  return positions.every((position) => Number.isInteger(position) && position >= 0 && position < lists)
    ? positions
    : [];
}

/** The members of a model in the notation `[12,3]`, each as 0-based positions. */
export function modelMembers(model: string, lists: number): number[][] {
  const inside = /^\[(.*)\]$/.exec(model)?.[1];
  if (inside === undefined) return [];
  return inside
    .split(',')
    .map((name) => memberPositions(name.trim(), lists))
    .filter((positions) => positions.length > 0);
}

/** The two lists of an estimate from a pair, as 0-based positions; `null` where the model does not name two. */
export function pairOf(estimate: ListsEstimate, lists: number): readonly [number, number] | null {
  if (estimate.method !== 'pairs') return null;
  const positions = [...new Set(modelMembers(estimate.model ?? '', lists).flat())].sort((a, b) => a - b);
  const [first, second] = positions;
  return first !== undefined && second !== undefined && positions.length === 2 ? [first, second] : null;
}

/** Names of the lists at these positions, as "A and B". */
export function listNames(positions: readonly number[], lists: readonly string[], t: Translator): string {
  return t.list(positions.map((position) => lists[position] ?? String(position + 1)));
}

/** How an estimate is called in a row of its own: the method, and for a pair its two lists. */
export function estimateName(estimate: ListsEstimate, lists: readonly string[], t: Translator): string {
  const pair = pairOf(estimate, lists.length);
  return pair === null ? t.text(`lists.method.${estimate.method}`) : listNames(pair, lists, t);
}

/** The model in words: which lists are taken to depend on each other. */
export function modelInWords(estimate: ListsEstimate, lists: readonly string[], t: Translator): string {
  if (estimate.model === undefined || estimate.method === 'pairs') return '–';
  const dependent = modelMembers(estimate.model, lists.length).filter((positions) => positions.length > 1);
  if (dependent.length === 0) return t.text('lists.model.main');
  return t.text('lists.model.with', {
    pairs: dependent.map((positions) => positions.map((position) => lists[position]).join(' × ')).join(', '),
  });
}
