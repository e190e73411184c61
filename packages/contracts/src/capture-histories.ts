/**
 * Who is on which lists, counted: the input of multiple systems estimation.
 *
 * Canonical: histories in ascending order of mask, each once, each with a positive count; so two files with the same
 * content give the same value and the same digest.
 */
export interface CaptureHistories {
  readonly kind: 'capture-histories';
  /** Names of the k lists, in column order. */
  readonly lists: readonly string[];
  /** Bit i is set when the person is on list i (0-based); 1 to 2^k - 1, ascending. */
  readonly histories: readonly number[];
  /** Persons with exactly that history; positive whole numbers, one per history. */
  readonly counts: readonly number[];
}

/** Largest number of lists: the fits work on all 2^k histories, and no published table has more than eight. */
export const MAX_LISTS = 16;

/** Number of persons on at least one list. */
export function observedPersons({ counts }: CaptureHistories): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
