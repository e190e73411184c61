import { gaussLegendre, legendreCoefficients } from '@repere/numerics';
import { smoothScale, spacingAt, unseenAt } from './scale.ts';
import { fillTerms, type GraphScores, sumOfTerms } from './scores.ts';
import { NEGLIGIBLE, NEGLIGIBLE_NEARBY, type Scouted } from './scout.ts';

/**
 * Posterior of the number x of unseen persons, 1 to `limit`, averaged over graphs. Masses are relative: those of all x sum to
 * `total`.
 *
 * Up to `headLength` every x has its own mass. Beyond, the sum over x is the integral of the smooth posterior over
 * (headLength + 1/2, limit + 1/2), less a 24th of the difference of its slopes at the two ends (Euler and Maclaurin; the next
 * term is below 1e-8 of the whole). The integral is over panels of equal width, at most 1, in {@link smoothScale}, and the
 * density by t in each is a Legendre series.
 */
export interface GraphPosterior {
  readonly observed: number;
  readonly limit: number;
  /** Mass of each x = 1, 2, ..; index 0 is x = 1. */
  readonly head: Float64Array;
  /** Mass of x up to index + 1. */
  readonly headCumulative: Float64Array;
  /** Beginning of the first panel and width of each, in t; no panel when the head holds everything. */
  readonly start: number;
  readonly width: number;
  /** {@link PANEL_POINTS} Legendre coefficients a panel, of the density by t times half the width. */
  readonly series: Float64Array;
  /** Integral up to the beginning of each panel, and up to the end of the last. */
  readonly panelCumulative: Float64Array;
  /** Difference of the masses at headLength + 1 and headLength: the slope between. 0 without panels. */
  readonly startSlope: number;
  readonly total: number;
  /** Sum of x times its mass. */
  readonly firstMoment: number;
  /** Mass of each of the graphs considered, in their order. */
  readonly graphMass: Float64Array;
}

/** Points of the Gauss rule in a panel. */
export const PANEL_POINTS = 8;

/** Numbers of unseen that are summed one by one; beyond, the posterior is smooth enough over 16 of them at least. */
export const HEAD_LENGTH = 256;

const RULE = gaussLegendre(PANEL_POINTS);

/** The posterior from the graphs of a {@link Scouted} up to its limit. */
export function graphPosterior(scores: GraphScores, scouted: Scouted): GraphPosterior {
  const { observed } = scores;
  const limit = scouted.limit;
  const headLength = Math.min(limit, HEAD_LENGTH);
  const mixture = new Mixture(scores, scouted);
  const head = new Float64Array(headLength);
  for (let x = 1; x <= headLength; x++) head[x - 1] = mixture.add(x, 1);
  const headCumulative = runningSum(head);
  const headMoment = head.reduce((sum, mass, index) => sum + (index + 1) * mass, 0);
  const shared = { observed, limit, head, headCumulative };
  if (limit === headLength) {
    return {
      ...shared,
      start: 0,
      width: 0,
      series: new Float64Array(0),
      panelCumulative: new Float64Array(1),
      startSlope: 0,
      total: headCumulative[headLength - 1]!,
      firstMoment: headMoment,
      graphMass: mixture.graphMass,
    };
  }
  const start = smoothScale(headLength + 0.5, observed);
  const range = smoothScale(limit + 0.5, observed) - start;
  const panels = Math.ceil(range);
  const width = range / panels;
  const series = new Float64Array(panels * PANEL_POINTS);
  const panelCumulative = new Float64Array(panels + 1);
  const values = new Float64Array(PANEL_POINTS);
  let moment = headMoment;
  for (let panel = 0; panel < panels; panel++) {
    const middle = start + (panel + 0.5) * width;
    let integral = 0;
    mixture.select(unseenAt(middle, observed));
    for (let i = 0; i < PANEL_POINTS; i++) {
      const x = unseenAt(middle + (width / 2) * RULE.nodes[i]!, observed);
      const spacing = (width / 2) * spacingAt(x, observed);
      const weight = RULE.weights[i]! * spacing;
      const density = mixture.add(x, weight);
      values[i] = density * spacing;
      integral += density * weight;
      moment += density * weight * x;
    }
    panelCumulative[panel + 1] = panelCumulative[panel]! + integral;
    legendreCoefficients(RULE, values, series, panel * PANEL_POINTS);
  }
  mixture.selectAll();
  // Slopes at the two ends, as differences of neighbours.
  const beforeStart = mixture.add(headLength, -1 / 24);
  const afterStart = mixture.add(headLength + 1, 1 / 24);
  const beforeEnd = mixture.add(limit, 1 / 24);
  const afterEnd = mixture.add(limit + 1, -1 / 24);
  const startSlope = afterStart - beforeStart;
  const startMomentSlope = (headLength + 1) * afterStart - headLength * beforeStart;
  const endMomentSlope = (limit + 1) * afterEnd - limit * beforeEnd;
  return {
    ...shared,
    start,
    width,
    series,
    panelCumulative,
    startSlope,
    total: headCumulative[headLength - 1]! + panelCumulative[panels]! + (startSlope - (afterEnd - beforeEnd)) / 24,
    firstMoment: moment + (startMomentSlope - endMomentSlope) / 24,
    graphMass: mixture.graphMass,
  };
}

/** Sums the graphs at one x after the other, and keeps their masses. */
class Mixture {
  /** Mass of each graph so far, in the order of `scouted.graphs`. */
  readonly graphMass: Float64Array;
  readonly #scores: GraphScores;
  readonly #scouted: Scouted;
  readonly #terms: Float64Array;
  /** Positions in `scouted.graphs` of those that matter in the panel. */
  readonly #selected: Int32Array;
  #count: number;

  constructor(scores: GraphScores, scouted: Scouted) {
    this.#scores = scores;
    this.#scouted = scouted;
    this.#terms = new Float64Array(scores.shifts.length);
    this.graphMass = new Float64Array(scouted.graphs.length);
    this.#selected = new Int32Array(scouted.graphs.length);
    this.#count = 0;
    this.selectAll();
  }

  selectAll(): void {
    this.#count = this.#selected.length;
    for (let position = 0; position < this.#count; position++) this.#selected[position] = position;
  }

  /** From here on only the graphs that matter near x. */
  select(x: number): void {
    const { graphs, peak } = this.#scouted;
    const least = peak - NEGLIGIBLE_NEARBY - fillTerms(this.#scores, x, this.#terms);
    this.#count = 0;
    for (let position = 0; position < graphs.length; position++) {
      const graph = graphs[position]!;
      const value = this.#scores.constants[graph]! + sumOfTerms(this.#scores.graphs, graph, this.#terms);
      if (value > least) this.#selected[this.#count++] = position;
    }
  }

  /** Adds each graph's density at x times a weight to its mass; returns the density of all. */
  add(x: number, weight: number): number {
    const { graphs, peak } = this.#scouted;
    const shift = fillTerms(this.#scores, x, this.#terms) - peak;
    let sum = 0;
    for (let index = 0; index < this.#count; index++) {
      const position = this.#selected[index]!;
      const graph = graphs[position]!;
      const value = this.#scores.constants[graph]! + sumOfTerms(this.#scores.graphs, graph, this.#terms) + shift;
      if (value < -NEGLIGIBLE) continue;
      const density = Math.exp(value);
      this.graphMass[position]! += weight * density;
      sum += density;
    }
    return sum;
  }
}

function runningSum(values: Float64Array): Float64Array {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}
