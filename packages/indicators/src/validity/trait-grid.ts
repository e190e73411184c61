/** Points of the trait, in standard deviations, over which it is integrated. */
const POINTS = 61;
const REACH = 6;

/** A standard normal trait on a grid. */
export interface TraitGrid {
  readonly nodes: Float64Array;
  /** Logs of the chances of the nodes. */
  readonly logPrior: Float64Array;
}

export function traitGrid(): TraitGrid {
  const nodes = Float64Array.from({ length: POINTS }, (_, index) => -REACH + (2 * REACH * index) / (POINTS - 1));
  const prior = nodes.map((node) => Math.exp(-(node * node) / 2));
  const total = prior.reduce((sum, value) => sum + value, 0);
  return { nodes, logPrior: prior.map((value) => Math.log(value / total)) };
}

/** Curves of the items in the making, and what follows from them on the grid. */
export interface GridCurves {
  readonly slopes: Float64Array;
  readonly intercepts: Float64Array;
  /** Log chance of no, items by points. */
  readonly logNo: Float64Array;
  /** Log prior and log chance of no to every item, by point. */
  readonly logAllNo: Float64Array;
}

/** Fills in what follows from slopes and intercepts. */
export function fillCurves({ slopes, intercepts, logNo, logAllNo }: GridCurves, { nodes, logPrior }: TraitGrid): void {
  logAllNo.set(logPrior);
  for (let item = 0; item < slopes.length; item++) {
    for (let point = 0; point < nodes.length; point++) {
      const odds = slopes[item]! * nodes[point]! + intercepts[item]!;
      // log of the logistic function without overflow on either side.
      const log = Math.min(-odds, 0) - Math.log1p(Math.exp(-Math.abs(odds)));
      logNo[item * nodes.length + point] = log;
      logAllNo[point]! += log;
    }
  }
}

/**
 * Fills the chances of the points given a row of answers, and gives the log likelihood of the row. A yes adds the log odds,
 * which are linear in the trait, to what a no would say; so a row costs as much as it has items and points together.
 */
export function posteriorOf(row: Int8Array, curves: GridCurves, { nodes }: TraitGrid, posterior: Float64Array): number {
  const { slopes, intercepts, logNo, logAllNo } = curves;
  const points = nodes.length;
  let slope = 0;
  let intercept = 0;
  posterior.set(logAllNo);
  for (let item = 0; item < row.length; item++) {
    const answer = row[item]!;
    if (answer === 1) {
      slope += slopes[item]!;
      intercept += intercepts[item]!;
    } else if (answer < 0) {
      const from = item * points;
      for (let point = 0; point < points; point++) posterior[point]! -= logNo[from + point]!;
    }
  }
  let highest = Number.NEGATIVE_INFINITY;
  for (let point = 0; point < points; point++) {
    const log = posterior[point]! + slope * nodes[point]! + intercept;
    posterior[point] = log;
    if (log > highest) highest = log;
  }
  let sum = 0;
  for (let point = 0; point < points; point++) {
    const chance = Math.exp(posterior[point]! - highest);
    posterior[point] = chance;
    sum += chance;
  }
  for (let point = 0; point < points; point++) posterior[point]! /= sum;
  return highest + Math.log(sum);
}
