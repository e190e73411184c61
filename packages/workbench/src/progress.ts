/** How far a run is. */
export interface Progress {
  readonly phase: ProgressPhase;
  /** Units of work that are done, of those planned; a unit is about twenty bootstrap samples. Never falls. */
  readonly done: number;
  readonly total: number;
}

/** What is being worked at. */
export type ProgressPhase = 'methods' | 'strata' | 'sensitivity';

/** Adds up the units of the parts of a run. */
export interface ProgressMeter {
  /** Plans units of work; all of them before the first is done. */
  part(phase: ProgressPhase, units: number): PartMeter;
}

/** One part of a run. */
export interface PartMeter {
  /** A unit is done. Units beyond those planned do not count. */
  step(): void;
  /** The part is done, and with it all its units. */
  finish(): void;
}

export function progressMeter(onProgress: ((progress: Progress) => void) | undefined): ProgressMeter {
  let total = 0;
  let done = 0;
  return {
    part(phase, units) {
      total += units;
      let left = units;
      const advance = (by: number): void => {
        if (by === 0) return;
        left -= by;
        done += by;
        onProgress?.({ phase, done, total });
      };
      return { step: () => advance(Math.min(1, left)), finish: () => advance(left) };
    },
  };
}
