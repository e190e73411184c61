import type { DownhillSearch, EndPoint } from './search.ts';

/** From where to search: main effects only, or from several models. */
export type DownhillStarts = 'one' | 'several';

/** An end point and how many starts led to it. */
export interface CountedEnd {
  readonly end: EndPoint;
  readonly starts: number;
}

/**
 * Where the searches from all starts end, the least BIC first. Starts without an estimate lead nowhere and are not counted.
 *
 * Several starts are main effects alone, with each single pair of lists, and with each two pairs. Beyond eight lists these are too
 * many, and only the pairs serve that gain most over main effects when no other coefficient moves; see {@link startingPairs}.
 *
 * Expects a table in the search.
 */
export function searchFrom(search: DownhillSearch, starts: DownhillStarts): CountedEnd[] {
  const { fits } = search;
  fits.startIndependent();
  const counted = new Map<EndPoint, number>();
  const count = (end: EndPoint | null): void => {
    if (end !== null) counted.set(end, (counted.get(end) ?? 0) + 1);
  };
  // The start of all others, whether or not main effects have an estimate.
  const hasMain = fits.fit(search.membersOf([]), Number.NEGATIVE_INFINITY) === 'ok';
  if (!hasMain) fits.startIndependent();
  const main = fits.save();
  const pairs = hasMain && starts === 'several' ? search.additions([]).filter(({ member }) => isPair(member)) : [];
  const chosen = pairs.slice(0, startingPairs(fits.lists));
  count(search.descend([]));
  chosen.forEach((first, index) => {
    for (const second of [undefined, ...chosen.slice(index + 1)]) {
      const added = second === undefined ? [first] : [first, second];
      fits.restore(main);
      for (const { member, start } of added) fits.add(member, start);
      count(search.descend(added.map(({ member }) => member)));
    }
  });
  return [...counted].map(([end, number]) => ({ end, starts: number })).sort((a, b) => a.end.bic - b.end.bic);
}

/**
 * Pairs of lists that starts are made of; m of them give 1 + m (m + 1) / 2 starts. All 28 pairs of eight lists give 407;
 * beyond there are fewer, since fits take longer: 56 starts for 9 and 10 lists, 16 for 11 and 12, 7 for more.
 */
export function startingPairs(lists: number): number {
  return STARTING_PAIRS.find(({ upTo }) => lists <= upTo)?.pairs ?? 3;
}

const STARTING_PAIRS = [
  { upTo: 8, pairs: 28 },
  { upTo: 10, pairs: 10 },
  { upTo: 12, pairs: 5 },
] as const;

function isPair(member: number): boolean {
  const rest = member & (member - 1);
  return rest !== 0 && (rest & (rest - 1)) === 0;
}
