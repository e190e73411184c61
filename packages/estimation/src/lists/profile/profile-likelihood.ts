import { normalQuantile } from '@repere/numerics';
import type { CompletedFits } from './completed-fits.ts';
import { type ProfilePoint, profilePoint } from './profile-curve.ts';

/** Profile-likelihood estimate and interval of the number of persons; seen persons are included in all three. */
export interface ProfileLikelihood {
  /**
   * The number that makes the multinomial likelihood largest, as a continuous number. A little below the estimate of the
   * Poisson likelihood, which also lets the total vary.
   */
  readonly value: number;
  /** Smallest number that is not rejected; the number of persons seen where even that one is not. */
  readonly lower: number;
  /** Largest number that is not rejected; `null` when there is none within {@link LARGEST_RATIO} times the persons seen. */
  readonly upper: number | null;
}

/**
 * Where the search for an upper limit ends, in persons on no list for each one seen. A limit beyond says only that the data
 * set none, and the fits it rests on would be of means that differ by many orders of magnitude.
 */
export const LARGEST_RATIO = 10_000;

/**
 * Numbers of persons on no list that the likelihood does not reject: those for which twice the drop of the profile
 * log-likelihood from its maximum is below the quantile of chi-square with one degree of freedom; see {@link profilePoint}.
 *
 * The root of twice the drop is almost a straight line over log x, so that Newton's method on it needs two to four fits a
 * limit. `null` when a fit does not converge.
 */
export function profileLikelihood(fits: CompletedFits, level: number): ProfileLikelihood | null {
  const { persons } = fits;
  const top = highestPoint(fits);
  if (top === null) return null;
  const isAtZero = top.logMissing === LOG_SMALLEST;
  const quantile = normalQuantile((1 + level) / 2);
  const lower = isAtZero ? LOG_SMALLEST : limit(fits, top, quantile, LOG_SMALLEST);
  const end = Math.log(LARGEST_RATIO * persons);
  const upper = top.logMissing < end ? limit(fits, top, quantile, end) : 'beyond';
  if (lower === 'not-converged' || upper === 'not-converged') return null;
  const total = (logMissing: number) => persons + (logMissing === LOG_SMALLEST ? 0 : Math.exp(logMissing));
  return {
    value: total(top.logMissing),
    lower: lower === 'beyond' ? persons : total(lower),
    upper: upper === 'beyond' ? null : total(upper),
  };
}

/** The maximum of the profile, by Newton's method on its slope over log x within bounds that close in. */
function highestPoint(fits: CompletedFits): ProfilePoint | null {
  let low = LOG_SMALLEST;
  let high = Number.POSITIVE_INFINITY;
  let next = Math.max(low, fits.logUnseen);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const point = profilePoint(fits, next);
    if (point === null) return null;
    const { logMissing, slope, bend } = point;
    if (slope < 0 && logMissing === LOG_SMALLEST) return point;
    if (slope > 0) low = logMissing;
    else high = logMissing;
    // Where the slope does not fall the step would lead away from the maximum.
    const step = bend < 0 ? -slope / bend : Math.sign(slope) * LONGEST_STEP;
    if (Math.abs(step) < POSITION_TOLERANCE || high - low < POSITION_TOLERANCE) return point;
    next = Math.max(LOG_SMALLEST, logMissing + Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step)));
    if (next >= high || (next <= low && next !== LOG_SMALLEST)) next = (low + high) / 2;
  }
  return null;
}

/**
 * log x between the top and `bound` where the signed root of twice the drop has that size; `beyond` when the bound itself is
 * not rejected.
 */
function limit(
  fits: CompletedFits,
  top: ProfilePoint,
  size: number,
  bound: number,
): number | 'beyond' | 'not-converged' {
  const side = Math.sign(bound - top.logMissing);
  let inside = top.logMissing;
  let outside: number | null = null;
  // By a quadratic curve through the top; from no missing person at all, one person is a start.
  const curvature = -top.bend * Math.exp(top.logMissing);
  let next = top.logMissing === LOG_SMALLEST ? 0 : top.logMissing + (side * size) / Math.sqrt(curvature);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (!((bound - next) * side > 0)) next = bound;
    const point = profilePoint(fits, next);
    if (point === null) return 'not-converged';
    const root = Math.sqrt(Math.max(0, 2 * (top.logLik - point.logLik)));
    if (root < size && next === bound) return 'beyond';
    if (Math.abs(root - size) < ROOT_TOLERANCE) return next;
    if (root < size) inside = next;
    else outside = next;
    const rise = (-point.slope * Math.exp(next)) / root;
    const newton: number = next + (size - root) / rise;
    const isBetween = (newton - inside) * side > 0 && (outside === null || (outside - newton) * side > 0);
    if (isBetween) next = newton;
    else next = outside === null ? inside + side * LONGEST_STEP : (inside + outside) / 2;
  }
  return 'not-converged';
}

/** log of the number of persons that stands for none: the profile goes on to zero without a jump. */
const LOG_SMALLEST = Math.log(1e-6);
const LONGEST_STEP = 2;
/** Relative error of the persons on no list at the maximum. */
const POSITION_TOLERANCE = 1e-9;
/** The sizes compared are near 2; an error this large moves a limit by less than a hundred-millionth of itself. */
const ROOT_TOLERANCE = 1e-8;
const MAX_ROUNDS = 100;
