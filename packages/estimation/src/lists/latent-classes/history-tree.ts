import { listsOfMember } from '../members.ts';

/**
 * Histories arranged so that the probability of each follows from another by one multiplication: that of a node is that of
 * its parent times the odds of being on one more list. Node 0 is the history of no list.
 */
export interface HistoryTree {
  readonly nodes: number;
  /** Parent of each node, always a lower number; unused for node 0. */
  readonly parent: Int32Array;
  /** List that a node has and its parent lacks; unused for node 0. */
  readonly list: Int32Array;
  /** Lists of each node. */
  readonly size: Int32Array;
  /** Node of each history that was asked for, in their order. */
  readonly nodeOfHistory: Int32Array;
}

/** The tree that leads to these histories, bit masks of lists, by leaving out the highest list again and again. */
export function historyTree(histories: readonly number[]): HistoryTree {
  const nodeOf = new Map<number, number>([[0, 0]]);
  const parents = [0];
  const lists = [0];
  const sizes = [0];
  const reach = (history: number): number => {
    const known = nodeOf.get(history);
    if (known !== undefined) return known;
    const highest = listsOfMember(history).at(-1) ?? 0;
    const parent = reach(history & ~(1 << highest));
    nodeOf.set(history, parents.length);
    parents.push(parent);
    lists.push(highest);
    sizes.push(sizes[parent]! + 1);
    return parents.length - 1;
  };
  const nodeOfHistory = Int32Array.from(histories, reach);
  return {
    nodes: parents.length,
    parent: Int32Array.from(parents),
    list: Int32Array.from(lists),
    size: Int32Array.from(sizes),
    nodeOfHistory,
  };
}
