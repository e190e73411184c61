import type { CaptureHistories, StratifiedHistories, Warning } from '@repere/contracts';

/** The table, what it is called, and what its reader had to say. */
export interface ListsInput {
  /** Over all strata. */
  readonly histories: CaptureHistories;
  /** The same persons by stratum, where the table has strata. */
  readonly stratified?: StratifiedHistories | null;
  /** File or data-set name, for provenance. */
  readonly name?: string;
  readonly warnings?: readonly Warning[];
}
