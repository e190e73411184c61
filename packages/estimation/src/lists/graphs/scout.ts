import { panelEdges, spacingAt, unseenAt } from './scale.ts';
import { fillScores, fillTerms, type GraphScores, subsetsInUse } from './scores.ts';

/** What a coarse look at all graphs and all x shows. */
export interface Scouted {
  /** About the largest log density, by the scale t, of any graph anywhere. */
  readonly peak: number;
  /** Graphs that can matter. */
  readonly graphs: Int32Array;
  /** Number of unseen persons at which the posterior can be cut. */
  readonly limit: number;
}

/**
 * Log density below the peak at which something is left out: e^-50 = 2e-22, so that all that is left out, of 18,154 graphs over a few
 * hundred units of t, is below 1e-15 of the whole.
 */
export const NEGLIGIBLE = 50;

/**
 * The same where only one number in every two least widths of a posterior is known. A normal posterior of that width rises by
 * less than 12 within one standard deviation where it is e^-65 of its peak.
 */
export const NEGLIGIBLE_NEARBY = 65;

/** Share of the posterior mass that may lie beyond a limit that is found. That is allowed for as a power law. */
const LEFT_BEYOND = 1e-6;

/**
 * Looks at graphs, all unless said, at numbers from 1 to `cap` that are one least width of a posterior apart.
 *
 * The limit leaves less than a millionth of the mass beyond it, and is `cap` where that needs more; it is rounded up to two
 * figures.
 */
export function scout(scores: GraphScores, cap: number, among = allGraphs(scores)): Scouted {
  const { observed } = scores;
  const count = among.length;
  const edges = panelEdges(1, cap, observed);
  const points = edges.map((t) => unseenAt(t, observed));
  const terms = new Float64Array(scores.shifts.length);
  const inUse = subsetsInUse(scores, among);
  const values = new Float64Array(count);
  const best = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  const logMass = new Float64Array(points.length);
  let peak = Number.NEGATIVE_INFINITY;
  for (let point = 0; point < points.length; point++) {
    const x = points[point]!;
    const logSpacing = Math.log(spacingAt(x, observed));
    const shared = fillTerms(scores, x, inUse, terms);
    fillScores(scores, among, count, terms, shared, values);
    let highest = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < count; index++) {
      const value = values[index]!;
      if (value > highest) highest = value;
      if (value + logSpacing > best[index]!) best[index] = value + logSpacing;
    }
    let sum = 0;
    for (let index = 0; index < count; index++) {
      if (values[index]! > highest - NEGLIGIBLE) sum += Math.exp(values[index]! - highest);
    }
    const width = (edges[point + 1] ?? edges[point]! + 1) - edges[point]!;
    logMass[point] = highest + logSpacing + Math.log(sum * width);
    if (highest + logSpacing > peak) peak = highest + logSpacing;
  }
  const kept = among.filter((_, index) => best[index]! > peak - NEGLIGIBLE_NEARBY);
  return { peak, graphs: kept, limit: limitOf(points, logMass, cap) };
}

/** Indices of all graphs but, if given, one. */
export function allGraphs({ graphs }: GraphScores, but = -1): Int32Array {
  return Int32Array.from({ length: graphs.count }, (_, graph) => graph).filter((graph) => graph !== but);
}

function limitOf(points: Float64Array, logMass: Float64Array, cap: number): number {
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
