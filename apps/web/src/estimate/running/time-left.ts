import type { Progress } from '@repere/workbench';

/** Progress in numbers that a person can use. */
export interface ProgressView {
  /** 0 to 1. */
  readonly share: number;
  /** `null` until there is something to go by. */
  readonly secondsLeft: number | null;
}

/** Below this share the rate is a guess about how long workers take to start. */
const TRUSTED_SHARE = 0.04;

/** The time left if the rest goes at the rate so far. */
export function progressView({ done, total }: Progress, elapsedMs: number): ProgressView {
  const share = total === 0 ? 1 : done / total;
  if (share < TRUSTED_SHARE) return { share, secondsLeft: null };
  return { share, secondsLeft: Math.ceil((elapsedMs * (1 - share)) / share / 1000) };
}
