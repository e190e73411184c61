/**
 * Sets of lists as bit masks: bit i is list i (0-based), as in the histories of `CaptureHistories`. A set of lists names
 * both a history (on exactly these lists) and a member of a log-linear model (the interaction of these lists).
 */

/** Number of lists in a set. */
export function memberSize(member: number): number {
  let size = 0;
  for (let rest = member; rest !== 0; rest &= rest - 1) size++;
  return size;
}

/** 0-based positions of the lists in a set, ascending. */
export function listsOfMember(member: number): number[] {
  const positions: number[] = [];
  for (let list = 0; member >> list !== 0; list++) if ((member >> list) & 1) positions.push(list);
  return positions;
}

/**
 * Name of a set of lists by their numbers from 1: `13`; with dots, `1.13`, where there are more than nine lists, so that
 * no two sets share a name.
 */
export function memberName(member: number, lists: number): string {
  return listsOfMember(member)
    .map((position) => position + 1)
    .join(lists > 9 ? '.' : '');
}

/** Order of model members: by size, then 12, 13, .., 1k, 23, .. */
export function compareMembers(a: number, b: number): number {
  const difference = memberSize(a) - memberSize(b);
  if (difference !== 0 || a === b) return difference;
  // Of two sets of one size, the one with the lowest list that the other lacks comes first.
  const lowest = (a ^ b) & -(a ^ b);
  return (a & lowest) !== 0 ? -1 : 1;
}

/** All pairs of k lists in the order 12, 13, .., 1k, 23, .. */
export function pairsOfLists(lists: number): number[] {
  const pairs: number[] = [];
  for (let i = 0; i < lists; i++) for (let j = i + 1; j < lists; j++) pairs.push((1 << i) | (1 << j));
  return pairs;
}
