import type { FailureKind } from '@repere/contracts';

/** Exit codes are a contract with scripts: 0 done, 1 the data are unusable, 2 wrong usage; 130 as shells say for Ctrl-C. */
export const EXIT_DONE = 0;
export const EXIT_UNUSABLE = 1;
export const EXIT_WRONG_USAGE = 2;
export const EXIT_INTERRUPTED = 130;

/** The exit code for a kind of failure. */
export function exitCodeOf(kind: FailureKind): number {
  if (kind === 'wrong-usage') return EXIT_WRONG_USAGE;
  return kind === 'cancelled' ? EXIT_INTERRUPTED : EXIT_UNUSABLE;
}
