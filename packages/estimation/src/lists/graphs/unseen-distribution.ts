import { legendreIntegral, legendreValue } from '@repere/numerics';
import { type GraphPosterior, PANEL_POINTS } from './posterior.ts';
import { smoothScale, spacingAt, unseenAt } from './scale.ts';

/** Relative mass of one whole number x of unseen persons, 1 to the limit. */
export function massAt(posterior: GraphPosterior, x: number): number {
  const { head, series, width, observed } = posterior;
  if (x <= head.length) return head[x - 1] ?? 0;
  const { panel, s } = place(posterior, x);
  const density = legendreValue(series, panel * PANEL_POINTS, PANEL_POINTS, s);
  return density / ((width / 2) * spacingAt(x, observed));
}

/** Relative mass of at most x unseen persons, x whole from 0 to the limit. */
export function massUpTo(posterior: GraphPosterior, x: number): number {
  const { head, headCumulative, series, panelCumulative, startSlope, limit, total } = posterior;
  if (x <= head.length) return headCumulative[x - 1] ?? 0;
  if (x === limit) return total;
  const { panel, s } = place(posterior, x + 0.5);
  const integral = panelCumulative[panel]! + legendreIntegral(series, panel * PANEL_POINTS, PANEL_POINTS, s);
  const slope = massAt(posterior, x + 1) - massAt(posterior, x);
  return headCumulative[head.length - 1]! + integral + (startSlope - slope) / 24;
}

/** Least number of unseen persons with a relative mass of at least `mass` up to it, the limit when there is none. */
export function unseenAtMass(posterior: GraphPosterior, mass: number): number {
  const { head, headCumulative, limit } = posterior;
  let low = 0;
  let high = limit;
  if (mass <= headCumulative[head.length - 1]!) high = head.length;
  else [low, high] = panelBounds(posterior, mass);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (massUpTo(posterior, middle) >= mass) high = middle;
    else low = middle;
  }
  return high;
}

/** The whole number of unseen persons with the largest mass. */
export function modeOfUnseen(posterior: GraphPosterior): number {
  const { head, limit, panelCumulative, start, width, observed } = posterior;
  let best = 1;
  let bestMass = Number.NEGATIVE_INFINITY;
  const consider = (x: number): number => {
    const mass = massAt(posterior, x);
    if (mass > bestMass) {
      bestMass = mass;
      best = x;
    }
    return mass;
  };
  for (let x = 1; x <= head.length; x++) consider(x);
  const panels = panelCumulative.length - 1;
  const step = width / LOOKS_PER_PANEL;
  const at = (look: number) =>
    Math.min(limit, Math.max(head.length, Math.round(unseenAt(start + look * step, observed))));
  const looks = panels * LOOKS_PER_PANEL;
  for (let look = 0; look <= looks; look++) {
    const before = massAt(posterior, at(look - 1));
    const here = massAt(posterior, at(look));
    // A maximum between two looks can be hardly higher than they are.
    if (here >= before && here >= massAt(posterior, at(look + 1)) && here > 0.98 * bestMass) {
      climb(consider, at(look - 1), at(look + 1));
    }
  }
  return best;
}

/** At most an eighth of a standard deviation between two looks. */
const LOOKS_PER_PANEL = 8;

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

/** The panel of a number of unseen beyond the head, and where in it, from -1 to 1. */
function place({ start, width, panelCumulative, observed }: GraphPosterior, x: number): { panel: number; s: number } {
  const inPanels = (smoothScale(x, observed) - start) / width;
  const panel = Math.min(panelCumulative.length - 2, Math.max(0, Math.floor(inPanels)));
  return { panel, s: 2 * (inPanels - panel) - 1 };
}

/** Whole numbers around the panel in which the mass is reached: at most the mass up to the first, at least it up to the second. */
function panelBounds(posterior: GraphPosterior, mass: number): [number, number] {
  const { head, headCumulative, panelCumulative, start, width, observed, limit } = posterior;
  const wanted = mass - headCumulative[head.length - 1]!;
  let low = 0;
  let high = panelCumulative.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (panelCumulative[middle]! >= wanted) high = middle;
    else low = middle;
  }
  // One panel more on either side, for the correction by the slopes.
  return [
    Math.max(head.length, Math.floor(unseenAt(start + (low - 1) * width, observed))),
    Math.min(limit, Math.ceil(unseenAt(start + (high + 1) * width, observed))),
  ];
}
