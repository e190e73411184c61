import type { CaptureHistories, SensitivityChange } from '@repere/contracts';
import { randomStream } from '@repere/numerics';
import { listsOfMember, pairsOfLists } from '../members.ts';
import { withMergedLists, withoutList } from './changed-lists.ts';
import { withFoundLinks, withMissedLinks } from './linkage-errors.ts';

/** Shares of the persons on several lists whose link is changed. */
export const LINKAGE_SHARES = [0.01, 0.02, 0.05] as const;
/** Random tables for each share and direction: which links change is chance, and with few overlaps it matters. */
export const LINKAGE_DRAWS = 10;

/**
 * What a report should change to see how much hangs on it: each list left out, each pair of lists merged (three lists and
 * more), and linkage errors in both directions.
 */
export function sensitivityChanges({ lists }: CaptureHistories): SensitivityChange[] {
  const links = LINKAGE_SHARES.flatMap((share): SensitivityChange[] => [
    { kind: 'missed-links', share },
    { kind: 'found-links', share },
  ]);
  if (lists.length < 3) return links;
  const nameOf = (position: number): string => lists[position] ?? '';
  return [
    ...lists.map((list): SensitivityChange => ({ kind: 'leave-out', list })),
    ...pairsOfLists(lists.length).map((pair): SensitivityChange => {
      const [first = 0, second = 0] = listsOfMember(pair);
      return { kind: 'merge', lists: [nameOf(first), nameOf(second)] };
    }),
    ...links,
  ];
}

/**
 * The tables that a change makes of a table: one, several drawn at random for linkage errors (with the child `index` of the
 * seed), none when nobody would be left.
 */
export function changedTables(
  histories: CaptureHistories,
  change: SensitivityChange,
  { seed, index }: { readonly seed: number; readonly index: number },
): CaptureHistories[] {
  const position = (name: string): number => histories.lists.indexOf(name);
  const drawn = (make: typeof withMissedLinks, share: number): CaptureHistories[] => {
    const stream = randomStream(seed).split(index);
    return Array.from({ length: LINKAGE_DRAWS }, (_, draw) => make(histories, share, stream.split(draw)));
  };
  switch (change.kind) {
    case 'leave-out':
      return present(withoutList(histories, position(change.list)));
    case 'merge':
      return present(withMergedLists(histories, position(change.lists[0]), position(change.lists[1])));
    case 'missed-links':
      return drawn(withMissedLinks, change.share);
    case 'found-links':
      return drawn(withFoundLinks, change.share);
    default:
      return change satisfies never;
  }
}

function present(histories: CaptureHistories | null): CaptureHistories[] {
  return histories === null ? [] : [histories];
}
