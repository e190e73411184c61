import { compareMembers, memberName, memberSize, pairsOfLists } from '../members.ts';

/**
 * A hierarchical log-linear model for histories over k lists: with a member it has every subset of it, and it always has
 * the empty set (the intercept) and each single list (the main effects).
 */
export interface LogLinearModel {
  /** Number of lists, k. */
  readonly lists: number;
  /** Members as masks, by size and then in the order 12, 13, .., 1k, 23, ..; so the intercept is first. */
  readonly members: readonly number[];
}

/** Lists are independent. */
export function mainEffectsModel(lists: number): LogLinearModel {
  return modelOf(lists, []);
}

/** Any two lists may depend on each other. */
export function allTwoWayModel(lists: number): LogLinearModel {
  return modelOf(lists, pairsOfLists(lists));
}

/** The smallest hierarchical model with these members. */
export function modelOf(lists: number, members: readonly number[]): LogLinearModel {
  const all = new Set<number>([0]);
  for (let list = 0; list < lists; list++) all.add(1 << list);
  for (const member of members) {
    for (let subset = member; subset > 0; subset = (subset - 1) & member) all.add(subset);
  }
  return { lists, members: [...all].sort(compareMembers) };
}

/** The model with one more member and all its subsets. */
export function withMember(model: LogLinearModel, member: number): LogLinearModel {
  return modelOf(model.lists, [...model.members, member]);
}

/** The model by its maximal members, large ones first: `[12,3]`. */
export function modelNotation({ lists, members }: LogLinearModel): string {
  const maximal = members.filter(
    (member) => member !== 0 && !members.some((other) => other !== member && (other & member) === member),
  );
  const bySize = maximal.toSorted((a, b) => memberSize(b) - memberSize(a) || compareMembers(a, b));
  return `[${bySize.map((member) => memberName(member, lists)).join(',')}]`;
}
