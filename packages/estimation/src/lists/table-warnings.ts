import { type CaptureHistories, observedPersons, type Warning, warning } from '@repere/contracts';
import { atLeastCounts, captureFrequencies } from './dense-table.ts';
import { namesOfMember } from './estimate.ts';
import { listsOfMember, pairsOfLists } from './members.ts';

/** Lists with fewer persons than this are named: chance and single errors weigh heavily on them. */
export const SMALL_LIST = 10;
/** Fewer persons than this on two or more lists make a table sparse. */
export const SPARSE_OVERLAP = 30;

/**
 * What a reader should know about a table before any method is run. All of it follows from the histories alone, so that it is
 * the same for a file and for a result that is computed again. Small counts are named by their limit and not by their size:
 * warnings go into reports that mask small counts.
 */
export function tableWarnings(histories: CaptureHistories): Warning[] {
  const atLeast = atLeastCounts(histories);
  const totals = histories.lists.map((_, list) => atLeast[1 << list]!);
  const name = (list: number): string => histories.lists[list] ?? '';
  const listsWhere = (holds: (total: number) => boolean): number[] =>
    totals.flatMap((total, list) => (holds(total) ? [list] : []));
  const pairsWhere = (holds: (overlap: number, first: number, second: number) => boolean): number[] =>
    pairsOfLists(histories.lists.length).filter((pair) => {
      const [first = 0, second = 0] = listsOfMember(pair);
      return totals[first]! > 0 && totals[second]! > 0 && holds(atLeast[pair]!, totals[first]!, totals[second]!);
    });
  const observed = observedPersons(histories);
  const warnings: Warning[] = [];
  const add = (code: string, names: readonly string[]): void => {
    if (names.length > 0) warnings.push(warning(code, { lists: names, count: names.length }));
  };

  add('lists.empty', listsWhere((total) => total === 0).map(name));
  add('lists.holds-everybody', listsWhere((total) => total === observed).map(name));
  for (const pair of pairsWhere((overlap, first, second) => overlap === first && overlap === second)) {
    warnings.push(warning('lists.identical', twoNames(histories, pair)));
  }
  for (const pair of pairsWhere((overlap, first, second) => overlap === Math.min(first, second) && first !== second)) {
    const [first = 0, second = 0] = listsOfMember(pair);
    const [inner, outer] = totals[first]! < totals[second]! ? [first, second] : [second, first];
    // A list that holds everybody contains all others, which is said already.
    if (totals[outer] !== observed)
      warnings.push(warning('lists.contained', { inner: name(inner), outer: name(outer) }));
  }
  const apart = pairsWhere((overlap) => overlap === 0);
  if (apart.length > 0) {
    const pairs = apart.map((pair) => namesOfMember(histories, pair));
    warnings.push(warning('lists.no-overlap', { pairs, count: pairs.length }));
  }
  const small = listsWhere((total) => total > 0 && total < SMALL_LIST);
  if (small.length > 0) {
    warnings.push(warning('lists.small', { lists: small.map(name), count: small.length, limit: SMALL_LIST }));
  }
  const overlapping = captureFrequencies(histories)
    .slice(1)
    .reduce((sum, persons) => sum + persons, 0);
  if (overlapping < SPARSE_OVERLAP) warnings.push(warning('lists.sparse-overlap', { limit: SPARSE_OVERLAP }));
  return warnings;
}

function twoNames({ lists }: CaptureHistories, pair: number): { first: string; second: string } {
  const [first = 0, second = 0] = listsOfMember(pair);
  return { first: lists[first] ?? '', second: lists[second] ?? '' };
}
