import { compareMembers, memberSize } from '../members.ts';

/**
 * All hierarchical models over k lists with all main effects and interactions of up to some number of lists.
 *
 * A model is a bit mask over `terms`: bit i says that it has the interaction terms[i]. Models ascend in the order in which a
 * walk from main effects meets them that adds one later term at a time: 1, 12, 12 13, .., 12 13 23, 12 13 23 123, .., 13, ..
 * So the model without its last term has come before, and is the last of its size that has.
 */
export interface ModelSpace {
  readonly lists: number;
  /** Lists in the largest interaction. */
  readonly order: number;
  /** Interactions as sets of lists, by size and then in the order 12, 13, .., 1k, 23, .. */
  readonly terms: Int32Array;
  readonly masks: Int32Array;
}

/** More lists than this have more models than can be fitted one by one, already with pairs. */
export const LARGEST_LISTS = 6;
/** The 32,768 models of pairs of six lists are the most that are fitted one by one. */
const LARGEST_TERMS = 25;

/** The order up to which models are searched when none is asked for, after Silverman, Chan and Vincent (2024). */
export function defaultOrder(lists: number): number {
  return DEFAULT_ORDERS[lists] ?? 2;
}

const DEFAULT_ORDERS: Readonly<Record<number, number>> = { 2: 1, 3: 2, 4: 3, 5: 3, 6: 2 };

/** Whether all models up to an order can be fitted one by one. */
export function canEnumerate(lists: number, order: number): boolean {
  return lists >= 2 && lists <= LARGEST_LISTS && interactions(lists, order).length <= LARGEST_TERMS;
}

/**
 * Enumerates the models: 8 for three lists; 64 and 113 for four to order 2 and 3; 1,024, 6,212 and 6,893 for five to order 2,
 * 3 and 4; 32,768 for six to order 2. The interaction of all lists is left out, since it cannot be told from the intercept,
 * so orders from k on give what k - 1 gives.
 *
 * @throws RangeError when there are more than can be fitted; see {@link canEnumerate}.
 */
export function hierarchicalModels(lists: number, order: number): ModelSpace {
  if (!canEnumerate(lists, order) || order < 1) {
    throw new RangeError(`models of ${lists} lists to order ${order} are not enumerated`);
  }
  const terms = interactions(lists, order);
  const needed = terms.map((term) => maskOfTerms(terms, (other) => other !== term && (other & term) === other));
  const masks: number[] = [];
  const visit = (mask: number, next: number): void => {
    masks.push(mask);
    for (let term = next; term < terms.length; term++) {
      if ((needed[term]! & ~mask) === 0) visit(mask | (1 << term), term + 1);
    }
  };
  visit(0, 0);
  return {
    lists,
    order: Math.min(order, lists - 1),
    terms: Int32Array.from(terms),
    masks: Int32Array.from(masks),
  };
}

/** Members of a model of the space with intercept and main effects, in the order of `LogLinearModel`. */
export function membersOfMask(space: ModelSpace, mask: number): number[] {
  const members = new Int32Array(2 ** space.lists);
  return Array.from(members.subarray(0, writeMembers(space, mask, members)));
}

/** The same into a buffer of 2^k; returns how many there are. */
export function writeMembers({ lists, terms }: ModelSpace, mask: number, members: Int32Array): number {
  members[0] = 0;
  for (let list = 0; list < lists; list++) members[list + 1] = 1 << list;
  let count = lists + 1;
  for (let rest = mask; rest !== 0; rest &= rest - 1) members[count++] = terms[31 - Math.clz32(rest & -rest)]!;
  return count;
}

/** The mask of a model of the space from its members. */
export function maskOfMembers({ terms }: ModelSpace, members: readonly number[]): number {
  const present = new Set(members);
  return maskOfTerms([...terms], (term) => present.has(term));
}

/** Number of interactions in a model. */
export function interactionCount(mask: number): number {
  return memberSize(mask);
}

function maskOfTerms(terms: readonly number[], isIn: (term: number) => boolean): number {
  return terms.reduce((mask, term, index) => (isIn(term) ? mask | (1 << index) : mask), 0);
}

function interactions(lists: number, order: number): number[] {
  const largest = Math.min(order, lists - 1);
  return Array.from({ length: 2 ** lists }, (_, set) => set)
    .filter((set) => memberSize(set) >= 2 && memberSize(set) <= largest)
    .sort(compareMembers);
}
