import { type CaptureHistories, observedPersons } from '@repere/contracts';

/** Which numbers of a table of lists a document may show. Made by `discloseAll` or `protectTable`. */
export interface Disclosed {
  /** Counts below this stay hidden; 0 or 1 hides none. */
  readonly maskBelow: number;
  /** Whether every number is shown. */
  readonly isComplete: boolean;
  /** Positions of the lists whose sizes are shown. */
  readonly lists: ReadonlySet<number>;
  /** Histories, as bit masks, whose counts are shown. */
  readonly histories: ReadonlySet<number>;
  /** Pairs of lists, as bit masks, whose overlaps are shown. */
  readonly pairs: ReadonlySet<number>;
  /** Whether the numbers of people on exactly one list and on exactly two are shown (Chao's bound tells them). */
  readonly hasTallies: boolean;
}

/** Everything may be shown: a published table, or a document that stays with those who hold the data. */
export function discloseAll(table: CaptureHistories): Disclosed {
  const lists = table.lists.length;
  return {
    maskBelow: 0,
    isComplete: true,
    lists: new Set(table.lists.keys()),
    histories: new Set(table.histories),
    pairs: new Set(pairMasks(lists)),
    hasTallies: true,
  };
}

/** All pairs of lists as bit masks, in the order 12, 13, …, 23, … */
export function pairMasks(lists: number): number[] {
  const masks: number[] = [];
  for (let first = 0; first < lists; first += 1) {
    for (let second = first + 1; second < lists; second += 1) masks.push((1 << first) | (1 << second));
  }
  return masks;
}

/** Number of people on at least the lists of the mask. */
export function personsOnAll({ histories, counts }: CaptureHistories, mask: number): number {
  return histories.reduce((sum, history, index) => sum + ((history & mask) === mask ? (counts[index] ?? 0) : 0), 0);
}

/** 0-based positions of the lists in a mask. */
export function positionsIn(mask: number): number[] {
  const positions: number[] = [];
  for (let position = 0; mask >> position !== 0; position += 1) if ((mask >> position) & 1) positions.push(position);
  return positions;
}

/** Number of people whose exact combination of lists is not shown. */
export function personsNotShown(table: CaptureHistories, { histories }: Disclosed): number {
  const shown = table.histories.reduce(
    (sum, history, index) => sum + (histories.has(history) ? (table.counts[index] ?? 0) : 0),
    0,
  );
  return observedPersons(table) - shown;
}
