import { gaussLegendre, legendreCoefficients } from '@repere/numerics';
import { panelEdges, spacingAt, unseenAt } from './scale.ts';
import { fillTerms, type GraphScores, subsetsInUse, sumOfTerms } from './scores.ts';
import { NEGLIGIBLE, NEGLIGIBLE_NEARBY, type Scouted } from './scout.ts';

/**
 * Posterior of the number x of unseen persons, 1 to `limit`, averaged over graphs. Masses are relative: those of all x sum to
 * `total`.
 *
 * Up to `headLength` every x has its own mass. Beyond, the sum over x is the integral of the smooth posterior over
 * (headLength + 1/2, limit + 1/2), less a 24th of the difference of its slopes at the two ends (Euler and Maclaurin; the next
 * term is below 1e-8 of the whole). The integral is over panels on the scale t of {@link smoothScale}, and the density by t in each
 * is a Legendre series.
 */
export interface GraphPosterior {
  readonly observed: number;
  readonly limit: number;
  /** Mass of each x = 1, 2, ..; index 0 is x = 1. */
  readonly head: Float64Array;
  /** Mass of x up to index + 1. */
  readonly headCumulative: Float64Array;
  /** Ends of the panels, in t; empty when the head holds everything. */
  readonly edges: Float64Array;
  /** {@link PANEL_POINTS} Legendre coefficients a panel, of the density by t times half the width of the panel. */
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
  for (let x = 1, root = 1; x <= headLength; x++) {
    // Blocks from a square to the next, two wide on the scale t.
    if (x === root * root) mixture.select(Math.min(headLength, x + root++));
    head[x - 1] = mixture.add(x, 1);
  }
  const headCumulative = runningSum(head);
  const headMoment = head.reduce((sum, mass, index) => sum + (index + 1) * mass, 0);
  const shared = { observed, limit, head, headCumulative };
  if (limit === headLength) {
    return {
      ...shared,
      edges: new Float64Array(0),
      series: new Float64Array(0),
      panelCumulative: new Float64Array(1),
      startSlope: 0,
      total: headCumulative[headLength - 1]!,
      firstMoment: headMoment,
      graphMass: mixture.graphMass,
    };
  }
  const edges = panelEdges(headLength + 0.5, limit + 0.5, observed);
  const panels = edges.length - 1;
  const series = new Float64Array(panels * PANEL_POINTS);
  const panelCumulative = new Float64Array(panels + 1);
  const values = new Float64Array(PANEL_POINTS);
  let moment = headMoment;
  for (let panel = 0; panel < panels; panel++) {
    const middle = (edges[panel]! + edges[panel + 1]!) / 2;
    const halfWidth = (edges[panel + 1]! - edges[panel]!) / 2;
    let integral = 0;
    mixture.select(unseenAt(middle, observed));
    for (let i = 0; i < PANEL_POINTS; i++) {
      const x = unseenAt(middle + halfWidth * RULE.nodes[i]!, observed);
      const spacing = halfWidth * spacingAt(x, observed);
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
    edges,
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
  readonly #inUse: Uint8Array;
  readonly #terms: Float64Array;
  /** Positions in `scouted.graphs` of those that matter in the panel. */
  readonly #selected: Int32Array;
  #count: number;

  constructor(scores: GraphScores, scouted: Scouted) {
    this.#scores = scores;
    this.#scouted = scouted;
    this.#inUse = subsetsInUse(scores, scouted.graphs);
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
    const shared = fillTerms(this.#scores, x, this.#inUse, this.#terms);
    const least = peak - NEGLIGIBLE_NEARBY - Math.log(spacingAt(x, this.#scores.observed)) - shared;
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
    const shift = fillTerms(this.#scores, x, this.#inUse, this.#terms) - peak;
    const least = -NEGLIGIBLE - Math.log(spacingAt(x, this.#scores.observed));
    let sum = 0;
    for (let index = 0; index < this.#count; index++) {
      const position = this.#selected[index]!;
      const graph = graphs[position]!;
      const value = this.#scores.constants[graph]! + sumOfTerms(this.#scores.graphs, graph, this.#terms) + shift;
      if (value < least) continue;
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
