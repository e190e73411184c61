import { normalQuantile } from '../normal.ts';
import { betaQuantile } from './incomplete-beta.ts';

/** Limits of a share. */
export interface ShareLimits {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson's score interval of a share. Source: Wilson (1927), JASA 22, 209-212; Brown, Cai and DasGupta (2001), Statistical
 * Science 16, 101-133, equation 4. Throws a RangeError for counts that are not 0 <= hits <= trials, or no trials.
 */
export function wilsonLimits(hits: number, trials: number, level: number): ShareLimits {
  requireCounts(hits, trials);
  const z = normalQuantile((1 + level) / 2);
  const share = hits / trials;
  const square = (z * z) / trials;
  const centre = (share + square / 2) / (1 + square);
  const half = (z * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials))) / (1 + square);
  // Exact at the ends, where rounding would leave a trace.
  return {
    lower: hits === 0 ? 0 : Math.max(0, centre - half),
    upper: hits === trials ? 1 : Math.min(1, centre + half),
  };
}

/**
 * Jeffreys' interval of a share: equal tails of the posterior with the prior Beta(1/2, 1/2), 0 and 1 where nothing and
 * everything was a hit. Source: Brown, Cai and DasGupta (2001), section 4.3. Throws like {@link wilsonLimits}.
 */
export function jeffreysLimits(hits: number, trials: number, level: number): ShareLimits {
  requireCounts(hits, trials);
  const [a, b] = [hits + 0.5, trials - hits + 0.5];
  return {
    lower: hits === 0 ? 0 : betaQuantile((1 - level) / 2, a, b),
    upper: hits === trials ? 1 : betaQuantile((1 + level) / 2, a, b),
  };
}

function requireCounts(hits: number, trials: number): void {
  if (!(trials > 0 && hits >= 0 && hits <= trials)) throw new RangeError(`${hits} of ${trials} is no share`);
}
