import type { CaptureHistories, Warning } from '@repere/contracts';

/** The table, what it is called, and what its reader had to say. */
export interface ListsInput {
  readonly histories: CaptureHistories;
  /** File or data-set name, for provenance. */
  readonly name?: string;
  readonly warnings?: readonly Warning[];
}
