/** How far a run is. */
export interface Progress {
  readonly phase: ProgressPhase;
  /** Units of the phase that are done: estimates, or bootstrap replicates. */
  readonly done: number;
  readonly total: number;
}

/** What is being counted. */
export type ProgressPhase = 'estimates' | 'bootstrap';
