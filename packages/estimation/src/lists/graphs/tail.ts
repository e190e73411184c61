import type { GraphPosterior } from './posterior.ts';
import { massAt, unseenAtMass } from './unseen-distribution.ts';

/**
 * What lies beyond the limit of a posterior that was cut where little is left.
 *
 * Far beyond the observed persons every graph's posterior falls as a power of x: x^-(1 + exponent). So does, nearly, their
 * sum at the limit. Its exponent there, from the masses at the limit and a hundredth before it, gives the mass beyond.
 */
export interface Tail {
  /** P(x > c limit), c >= 1, falls as c^-exponent; 0 or less when the posterior does not fall fast enough to be summed. */
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
  const before = Math.max(1, Math.floor(0.99 * limit));
  const atLimit = massAt(posterior, limit);
  if (!(atLimit > 0) || before === limit) return NO_TAIL;
  const exponent = Math.log(massAt(posterior, before) / atLimit) / Math.log(limit / before) - 1;
  return {
    exponent,
    mass: exponent > 0 ? (limit * atLimit) / exponent : Number.POSITIVE_INFINITY,
    firstMoment: exponent > 1 ? (limit * limit * atLimit) / (exponent - 1) : Number.POSITIVE_INFINITY,
  };
}

/**
 * Least number of unseen persons with a posterior probability of at least `probability` (0 to 1) up to it. Beyond the limit it is
 * not whole and only as good as the power law.
 */
export function unseenQuantile(posterior: GraphPosterior, tail: Tail, probability: number): number {
  const { total, limit } = posterior;
  const mass = probability * (total + tail.mass);
  if (mass <= total) return unseenAtMass(posterior, mass);
  const beyond = (1 - probability) * (total + tail.mass);
  return limit * (tail.mass / beyond) ** (1 / tail.exponent);
}
