import { smoothScale, spacingAt, unseenAt } from './scale.ts';
import { fillTerms, type GraphScores, sumOfTerms } from './scores.ts';

/** What a coarse look at all graphs and all x shows. */
export interface Scouted {
  /** About the largest log posterior of any graph at any x. */
  readonly peak: number;
  /** Graphs that can matter. */
  readonly graphs: Int32Array;
  /** Number of unseen persons at which the posterior can be cut. */
  readonly limit: number;
}

/**
 * Log posterior below the peak at which something is left out: e^-45 = 3e-20, so that all that is left out is below 1e-15 of
 * the whole.
 */
export const NEGLIGIBLE = 45;

/**
 * The same where only the middle of a stretch of width 1 in t is known. A posterior that is normal with standard deviation 1
 * rises by less than 6 within half the width where it is e^-60 of its peak.
 */
export const NEGLIGIBLE_NEARBY = 60;

/** Share of the posterior mass that may lie beyond a limit that is found. That is allowed for as a power law. */
const LEFT_BEYOND = 1e-6;

/**
 * Looks at graphs, all unless said, at about one x in each unit of t, from 1 to `cap`.
 *
 * The limit leaves less than a millionth of the mass beyond it, and is `cap` where that needs more; it is rounded up to two
 * figures.
 */
export function scout(scores: GraphScores, cap: number, among = allGraphs(scores)): Scouted {
  const { graphs, observed, constants } = scores;
  const count = among.length;
  const points = coarsePoints(observed, cap);
  const terms = new Float64Array(scores.shifts.length);
  const values = new Float64Array(count);
  const best = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  const logMass = new Float64Array(points.length);
  let peak = Number.NEGATIVE_INFINITY;
  points.forEach((x, point) => {
    const shared = fillTerms(scores, x, terms);
    let highest = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < count; index++) {
      const graph = among[index]!;
      const value = constants[graph]! + sumOfTerms(graphs, graph, terms) + shared;
      values[index] = value;
      if (value > highest) highest = value;
      if (value > best[index]!) best[index] = value;
    }
    let sum = 0;
    for (let index = 0; index < count; index++) {
      if (values[index]! > highest - NEGLIGIBLE) sum += Math.exp(values[index]! - highest);
    }
    logMass[point] = highest + Math.log(sum * spacingAt(x, observed));
    if (highest > peak) peak = highest;
  });
  const kept = among.filter((_, index) => best[index]! > peak - NEGLIGIBLE_NEARBY);
  return { peak, graphs: kept, limit: limitOf(points, logMass, cap) };
}

/** Indices of all graphs but, if given, one. */
export function allGraphs({ graphs }: GraphScores, but = -1): Int32Array {
  return Int32Array.from({ length: graphs.count }, (_, graph) => graph).filter((graph) => graph !== but);
}

/** One x for each unit of t, then the cap. */
function coarsePoints(observed: number, cap: number): number[] {
  const points = [1];
  const end = smoothScale(cap, observed);
  for (let t = Math.ceil(smoothScale(1, observed)); t < end; t++) points.push(unseenAt(t, observed));
  return points.filter((x) => x >= 1);
}

function limitOf(points: readonly number[], logMass: Float64Array, cap: number): number {
  const highest = logMass.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const masses = logMass.map((value) => Math.exp(value - highest));
  const allowed = LEFT_BEYOND * masses.reduce((a, b) => a + b, 0);
  let beyond = 0;
  for (let point = points.length - 1; point > 0; point--) {
    beyond += masses[point]!;
    if (beyond > allowed) return point === points.length - 1 ? cap : Math.min(cap, twoFigures(points[point + 1]!));
  }
  return Math.min(cap, twoFigures(points[1] ?? cap));
}

/** Rounded up, so that a limit that is reported is easy to read and does not depend on the last bits of a logarithm. */
function twoFigures(x: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(x)) - 1);
  return Math.ceil(x / unit) * unit;
}
