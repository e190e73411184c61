import type { GraphPosterior } from './posterior.ts';
import { massAt, unseenAtMass } from './unseen-distribution.ts';

/**
 * What lies beyond the limit X of a posterior that was cut where little is left.
 *
 * Far beyond the observed persons every graph's posterior falls as a power of x, x^-(1 + exponent), whose exponent changes as
 * 1 / x; so does, nearly, their sum. With the slope e(x) = -d log mass / d log x - 1 = exponent + r X / x, measured at X and
 * X / 2, the mass beyond X is X mass(X) times the integral of u^-(1 + exponent) exp(-r (1 - 1 / u)) over u > 1, to the first
 * order of r. Several graphs with other exponents at once make this good to about a thousandth of the mass beyond.
 */
export interface Tail {
  /** P(x > c X), c >= 1, falls as c^-exponent; 0 or less when the posterior does not fall fast enough to be summed. */
  readonly exponent: number;
  /** Relative mass beyond the limit, on the scale of the posterior's `total`; infinite for an exponent of 0 or less. */
  readonly mass: number;
  /** Sum of x times its mass beyond the limit; infinite for an exponent of 1 or less. */
  readonly firstMoment: number;
}

/** Nobody tries numbers beyond the limit. */
export const NO_TAIL: Tail = { exponent: Number.POSITIVE_INFINITY, mass: 0, firstMoment: 0 };

/** The tail of a posterior beyond its limit. */
export function tailOf(posterior: GraphPosterior): Tail {
  const { limit } = posterior;
  const half = Math.floor(limit / 2);
  const atLimit = massAt(posterior, limit);
  if (!(atLimit > 0) || half < LEAST_HALF) return NO_TAIL;
  const here = slopeBefore(posterior, limit);
  const change = slopeBefore(posterior, half) - here;
  // Where the slope still changes much it is the steep side of a peak, and what lies beyond hardly matters.
  const r = Math.abs(change) < 0.1 ? change : 0;
  const exponent = here - r;
  const beyond = (power: number) => (power > 0 ? (1 - r) / power + r / (power + 1) : Number.POSITIVE_INFINITY);
  return {
    exponent,
    mass: limit * atLimit * beyond(exponent),
    firstMoment: limit * limit * atLimit * beyond(exponent - 1),
  };
}

/** A limit below twice this leaves no room to measure slopes. */
const LEAST_HALF = 100;

/** -d log mass / d log x - 1 at x, from the masses there and about a hundredth before. */
function slopeBefore(posterior: GraphPosterior, x: number): number {
  const before = Math.floor(0.99 * x);
  return Math.log(massAt(posterior, before) / massAt(posterior, x)) / Math.log(x / before) - 1;
}

/**
 * Least number of unseen persons with a posterior probability of at least `probability` (0 to 1) up to it. Beyond the limit it is
 * not whole and only as good as the power law. `inverse` finds the number within the limit.
 */
export function unseenQuantile(
  posterior: GraphPosterior,
  tail: Tail,
  probability: number,
  inverse = unseenAtMass,
): number {
  const { total, limit } = posterior;
  const mass = probability * (total + tail.mass);
  if (mass <= total) return inverse(posterior, mass);
  const beyond = (1 - probability) * (total + tail.mass);
  return limit * (tail.mass / beyond) ** (1 / tail.exponent);
}
