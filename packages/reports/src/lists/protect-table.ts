import { type CaptureHistories, observedPersons } from '@repere/contracts';
import { type Disclosed, discloseAll, pairMasks, personsOnAll, positionsIn } from './disclosed.ts';
import { feasibleRegion, type PublishedSum } from './feasible-region.ts';

export interface ProtectionOptions {
  /** Counts from 1 to one less than this must not be worked out by a reader. */
  readonly maskBelow: number;
}

/** Beyond this many lists no combinations are shown at all: there are too many to check what follows from what. */
const MOST_LISTS_CHECKED = 8;

/** One number of the table that may be shown, if nothing protected follows from it. */
interface Candidate {
  readonly kind: 'list' | 'history' | 'pair' | 'tally';
  readonly key: number;
  /** Whether a person with this history counts in the number. */
  readonly counts: (history: number) => boolean;
  readonly total: number;
}

/**
 * Chooses what a document may show of a table, so that no count from 1 to `maskBelow` - 1 can be worked out from what it does
 * show: the total, sizes of lists, counts of combinations, overlaps of pairs, and numbers of people on exactly one and two
 * lists (which Chao's bound gives away).
 *
 * Numbers are added one by one, the most useful first, and a number is added only when afterwards every protected count still
 * has, by everything shown together and counts being zero or more, a range of at least half of what the mask itself leaves
 * open. So complementary suppression is not a step of its own: a large count that would give away a small one is just not
 * added. Not covered: guesses tested against the estimates themselves, which depend on all counts; documents with protected
 * counts therefore round them.
 */
export function protectTable(table: CaptureHistories, { maskBelow }: ProtectionOptions): Disclosed {
  const lists = table.lists.length;
  if (!table.counts.some((count) => count < maskBelow)) return discloseAll(table);
  const disclosed = { lists: new Set<number>(), histories: new Set<number>(), pairs: new Set<number>() };
  let hasTallies = false;
  const shown: Candidate[] = [everybody(table)];
  if (lists > MOST_LISTS_CHECKED) {
    for (const candidate of listCandidates(table, maskBelow)) disclosed.lists.add(candidate.key);
    return { maskBelow, isComplete: false, ...disclosed, hasTallies };
  }
  for (const group of candidateGroups(table, maskBelow)) {
    if (!isProtected(table, [...shown, ...group], maskBelow)) continue;
    shown.push(...group);
    for (const { kind, key } of group) {
      if (kind === 'list') disclosed.lists.add(key);
      else if (kind === 'history') disclosed.histories.add(key);
      else if (kind === 'pair') disclosed.pairs.add(key);
      else hasTallies = true;
    }
  }
  return { maskBelow, isComplete: false, ...disclosed, hasTallies };
}

/** Whether every protected count keeps a wide enough range when these numbers are shown. */
function isProtected(table: CaptureHistories, shown: readonly Candidate[], maskBelow: number): boolean {
  const known = new Set(shown.filter(({ kind }) => kind === 'history').map(({ key }) => key));
  const sums = shown
    .filter(({ kind }) => kind !== 'history')
    .map((sum) => ({ ...sum, rest: restOf(sum, table, known) }));
  // A sum whose unknown part is zero makes all its cells zero, known to everybody.
  const unknown = allHistories(table.lists.length).filter(
    (history) => !known.has(history) && !sums.some(({ counts, rest }) => rest === 0 && counts(history)),
  );
  const published = sums
    .filter(({ rest }) => rest > 0)
    .map(({ counts, rest }): PublishedSum => {
      return { members: Float64Array.from(unknown, (history) => (counts(history) ? 1 : 0)), total: rest };
    });
  const region = feasibleRegion(unknown.length, published);
  if (region === null) return false;
  const top = maskBelow - 1;
  return table.histories.every((history, index) => {
    if ((table.counts[index] ?? 0) >= maskBelow) return true;
    const cell = unknown.indexOf(history);
    if (cell < 0) return false;
    return Math.min(region.highest(cell, top), top) - region.lowest(cell, 0) >= top / 2;
  });
}

function restOf({ counts, total }: Candidate, table: CaptureHistories, known: ReadonlySet<number>): number {
  return table.histories.reduce(
    (rest, history, index) => (known.has(history) && counts(history) ? rest - (table.counts[index] ?? 0) : rest),
    total,
  );
}

/** What to try in turn: empty overlaps (they decide which models exist), list sizes, tallies, combinations, overlaps. */
function candidateGroups(table: CaptureHistories, maskBelow: number): Candidate[][] {
  const pairs = pairMasks(table.lists.length).map((mask): Candidate => {
    return {
      kind: 'pair',
      key: mask,
      counts: (history) => (history & mask) === mask,
      total: personsOnAll(table, mask),
    };
  });
  const histories = table.histories
    .map((key, index): Candidate => {
      return { kind: 'history', key, counts: (history) => history === key, total: table.counts[index] ?? 0 };
    })
    .filter(({ total }) => total >= maskBelow);
  return [
    ...pairs.filter(({ total }) => total === 0).map((pair) => [pair]),
    ...listCandidates(table, maskBelow).map((list) => [list]),
    [tally(table, 1), tally(table, 2)],
    ...byTotal(histories).map((history) => [history]),
    ...byTotal(pairs.filter(({ total }) => total >= maskBelow)).map((pair) => [pair]),
  ];
}

function listCandidates(table: CaptureHistories, maskBelow: number): Candidate[] {
  const lists = table.lists.map((_, key): Candidate => {
    const bit = 1 << key;
    return { kind: 'list', key, counts: (history) => (history & bit) !== 0, total: personsOnAll(table, bit) };
  });
  return byTotal(lists.filter(({ total }) => total === 0 || total >= maskBelow));
}

function everybody(table: CaptureHistories): Candidate {
  return { kind: 'tally', key: 0, counts: () => true, total: observedPersons(table) };
}

function tally(table: CaptureHistories, size: number): Candidate {
  const counts = (history: number): boolean => positionsIn(history).length === size;
  const total = table.histories.reduce(
    (sum, history, index) => sum + (counts(history) ? (table.counts[index] ?? 0) : 0),
    0,
  );
  return { kind: 'tally', key: size, counts, total };
}

function byTotal(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => b.total - a.total || a.key - b.key);
}

function allHistories(lists: number): number[] {
  return Array.from({ length: 2 ** lists - 1 }, (_, index) => index + 1);
}
