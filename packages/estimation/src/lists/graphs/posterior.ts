import { gaussLegendre, legendreCoefficients } from '@repere/numerics';
import { panelEdges, spacingAt, unseenAt } from './scale.ts';
import { fillScores, fillTerms, type GraphScores, subsetsInUse } from './scores.ts';
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
const HEAD_LENGTH = 256;

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
  readonly #values: Float64Array;
  /** Those that matter in the panel, and their positions in `scouted.graphs`. */
  readonly #selected: Int32Array;
  readonly #positions: Int32Array;
  #count = 0;

  constructor(scores: GraphScores, scouted: Scouted) {
    const { graphs } = scouted;
    this.#scores = scores;
    this.#scouted = scouted;
    this.#inUse = subsetsInUse(scores, graphs);
    this.#terms = new Float64Array(scores.shifts.length);
    this.#values = new Float64Array(graphs.length);
    this.graphMass = new Float64Array(graphs.length);
    this.#selected = new Int32Array(graphs.length);
    this.#positions = new Int32Array(graphs.length);
    this.selectAll();
  }

  selectAll(): void {
    this.#keep(Number.NEGATIVE_INFINITY);
  }

  /** From here on only the graphs that matter near x. */
  select(x: number): void {
    const { graphs } = this.#scouted;
    const shared = fillTerms(this.#scores, x, this.#inUse, this.#terms);
    fillScores(this.#scores, graphs, graphs.length, this.#terms, shared, this.#values);
    this.#keep(this.#scouted.peak - NEGLIGIBLE_NEARBY - Math.log(spacingAt(x, this.#scores.observed)));
  }

  /** Adds each graph's density at x times a weight to its mass; returns the density of all. */
  add(x: number, weight: number): number {
    const values = this.#values;
    const positions = this.#positions;
    const graphMass = this.graphMass;
    const count = this.#count;
    const shift = fillTerms(this.#scores, x, this.#inUse, this.#terms) - this.#scouted.peak;
    fillScores(this.#scores, this.#selected, count, this.#terms, shift, values);
    const least = -NEGLIGIBLE - Math.log(spacingAt(x, this.#scores.observed));
    let sum = 0;
    for (let index = 0; index < count; index++) {
      if (values[index]! < least) continue;
      const density = Math.exp(values[index]!);
      graphMass[positions[index]!]! += weight * density;
      sum += density;
    }
    return sum;
  }

  #keep(least: number): void {
    const { graphs } = this.#scouted;
    let count = 0;
    for (let position = 0; position < graphs.length; position++) {
      if (this.#values[position]! < least) continue;
      this.#selected[count] = graphs[position]!;
      this.#positions[count++] = position;
    }
    this.#count = count;
  }
}

function runningSum(values: Float64Array): Float64Array {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}
