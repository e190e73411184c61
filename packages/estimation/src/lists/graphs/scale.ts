/**
 * How finely the posterior of the number x of unseen persons has to be looked at, for n observed.
 *
 * Given the cell probabilities and a prior 1 / N, x is negative binomial with variance x (1 + x / n) at its mean; that the
 * probabilities are estimated makes it at least about x (1 + x / n)^2, for two lists and for many (compare the variances
 * of the maximum likelihood estimators). So no graph's posterior is narrower than about sqrt(x) (1 + x / n). Far out it is a
 * power of x instead, which is smooth over a factor.
 *
 * Places are measured on the scale t = 2 sqrt(n) asinh(sqrt(x / n)): like a square root near 0, like a logarithm far beyond n.
 */

/** t at x unseen and n observed persons. */
export function smoothScale(x: number, observed: number): number {
  return 2 * Math.sqrt(observed) * Math.asinh(Math.sqrt(x / observed));
}

/** x at t. */
export function unseenAt(t: number, observed: number): number {
  const sinh = Math.sinh(t / (2 * Math.sqrt(observed)));
  return observed * sinh * sinh;
}

/** dx / dt at x. */
export function spacingAt(x: number, observed: number): number {
  return Math.sqrt((x * (x + observed)) / observed);
}

/** Places t from that of `from` to that of `to`, both included, at most one least width of a posterior apart. */
export function panelEdges(from: number, to: number, observed: number): Float64Array {
  const end = smoothScale(to, observed);
  const edges = [smoothScale(from, observed)];
  for (let t = edges[0]!; t < end; ) {
    const x = unseenAt(t, observed);
    const ofPower = (LARGEST_FACTOR * x) / spacingAt(x, observed);
    const step = Math.min(Math.sqrt(1 + x / observed), ofPower);
    // A step that would leave a sliver goes on to the end.
    t = end - t < (1 + SLIVER) * step ? end : t + step;
    edges.push(t);
  }
  return Float64Array.from(edges);
}

/** Largest growth of log x within a panel. */
const LARGEST_FACTOR = 0.5;
/** Share of a step. */
const SLIVER = 0.1;
