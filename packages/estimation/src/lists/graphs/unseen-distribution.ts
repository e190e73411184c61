import { legendreIntegral, legendreValue } from '@repere/numerics';
import { type GraphPosterior, PANEL_POINTS } from './posterior.ts';
import { smoothScale, spacingAt, unseenAt } from './scale.ts';

/** Relative mass of one whole number x of unseen persons, 1 to the limit. */
export function massAt(posterior: GraphPosterior, x: number): number {
  const { head, series, edges, observed } = posterior;
  if (x <= head.length) return head[x - 1] ?? 0;
  const t = smoothScale(x, observed);
  const panel = panelOf(edges, t);
  const density = legendreValue(series, panel * PANEL_POINTS, PANEL_POINTS, placeIn(edges, panel, t));
  return density / (halfWidthOf(edges, panel) * spacingAt(x, observed));
}

/** Relative mass of at most x unseen persons, x whole from 0 to the limit. */
export function massUpTo(posterior: GraphPosterior, x: number): number {
  const { head, headCumulative, series, edges, panelCumulative, startSlope, limit, total, observed } = posterior;
  if (x <= head.length) return headCumulative[x - 1] ?? 0;
  if (x === limit) return total;
  const t = smoothScale(x + 0.5, observed);
  const panel = panelOf(edges, t);
  const part = legendreIntegral(series, panel * PANEL_POINTS, PANEL_POINTS, placeIn(edges, panel, t));
  const slope = massAt(posterior, x + 1) - massAt(posterior, x);
  return headCumulative[head.length - 1]! + panelCumulative[panel]! + part + (startSlope - slope) / 24;
}

/** Least number of unseen persons with a relative mass of at least `mass` up to it, the limit when there is none. */
export function unseenAtMass(posterior: GraphPosterior, mass: number): number {
  const { head, limit } = posterior;
  const x = unseenNearMass(posterior, mass);
  if (x > head.length) {
    if (x < limit && massUpTo(posterior, x) < mass) return x + 1;
    if (massUpTo(posterior, x - 1) >= mass) return x - 1;
  }
  return x;
}

/** The same, faster, and one off where the mass is reached within about 0.01 of a person: good enough for draws. */
export function unseenNearMass(posterior: GraphPosterior, mass: number): number {
  const { head, headCumulative, limit } = posterior;
  if (mass <= headCumulative[head.length - 1]!) return 1 + firstAtLeast(headCumulative, mass);
  if (head.length === limit) return limit;
  // The integral lacks the correction by the slope at x.
  return Math.min(limit, Math.max(head.length + 1, Math.ceil(integralInverse(posterior, mass) - 0.5)));
}

/** The whole number of unseen persons with the largest mass. */
export function modeOfUnseen(posterior: GraphPosterior): number {
  const { head, limit, edges, observed } = posterior;
  let best = 1;
  let bestMass = Number.NEGATIVE_INFINITY;
  const consider = (x: number): number => {
    const massHere = massAt(posterior, x);
    if (massHere > bestMass) {
      bestMass = massHere;
      best = x;
    }
    return massHere;
  };
  for (let x = 1; x <= head.length; x++) consider(x);
  let before = head.length;
  let here = head.length;
  let mass = massAt(posterior, here);
  for (let look = 1; look <= (edges.length - 1) * LOOKS; look++) {
    const panel = Math.floor(look / LOOKS);
    const part = (look % LOOKS) / LOOKS;
    const t = edges[panel]! + (part === 0 ? 0 : part * 2 * halfWidthOf(edges, panel));
    const next = Math.min(limit, Math.max(head.length, Math.round(unseenAt(t, observed))));
    const nextMass = massAt(posterior, next);
    // A maximum between two looks can be hardly higher than they are.
    if (mass > ALMOST * bestMass && mass >= nextMass) climb(consider, before, next);
    before = here;
    here = next;
    mass = nextMass;
  }
  consider(limit);
  return best;
}

/** Looks in each panel, which is one standard deviation of a posterior wide at most. */
const LOOKS = 4;
const ALMOST = 0.95;

/** Ternary search for the maximum of a function with one in [low, high]. */
function climb(value: (x: number) => number, from: number, to: number): void {
  let low = from;
  let high = to;
  while (high - low > 2) {
    const third = Math.floor((high - low) / 3);
    if (value(low + third) < value(high - third)) low += third;
    else high -= third;
  }
  for (let x = low; x <= high; x++) value(x);
}

/** The panel that holds t. */
function panelOf(edges: Float64Array, t: number): number {
  return Math.min(edges.length - 2, Math.max(0, firstAtLeast(edges, t) - 1));
}

/** Where in a panel t is, from -1 to 1. */
function placeIn(edges: Float64Array, panel: number, t: number): number {
  return (t - edges[panel]!) / halfWidthOf(edges, panel) - 1;
}

function halfWidthOf(edges: Float64Array, panel: number): number {
  return (edges[panel + 1]! - edges[panel]!) / 2;
}

/**
 * The end of the integral, not whole, at which it, the head and the correction at its beginning reach a mass: Newton's method inside
 * the panel.
 */
function integralInverse(posterior: GraphPosterior, mass: number): number {
  const { head, headCumulative, series, panelCumulative, startSlope, edges, observed } = posterior;
  const wanted = mass - headCumulative[head.length - 1]! - startSlope / 24;
  const panel = Math.min(panelCumulative.length - 2, Math.max(0, firstAtLeast(panelCumulative, wanted) - 1));
  const offset = panel * PANEL_POINTS;
  let low = -1;
  let high = 1;
  let s = 0;
  for (let step = 0; step < MAX_STEPS && high - low > CLOSE_ENOUGH; step++) {
    const excess = panelCumulative[panel]! + legendreIntegral(series, offset, PANEL_POINTS, s) - wanted;
    if (excess >= 0) high = s;
    if (excess <= 0) low = s;
    const next = s - excess / legendreValue(series, offset, PANEL_POINTS, s);
    if (Math.abs(next - s) < CLOSE_ENOUGH) break;
    s = next > low && next < high ? next : (low + high) / 2;
  }
  return unseenAt(edges[panel]! + (s + 1) * halfWidthOf(edges, panel), observed);
}

/** In half-widths of a panel. */
const CLOSE_ENOUGH = 1e-13;
const MAX_STEPS = 60;

/** Index of the first of ascending values that is at least this; their number when none is. */
function firstAtLeast(values: Float64Array, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
