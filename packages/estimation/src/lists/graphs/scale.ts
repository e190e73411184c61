/**
 * The scale on which the posterior of the unseen is smooth: t = 2 sqrt(n) asinh(sqrt(x / n)).
 *
 * Given the cell probabilities and a prior 1 / N, the unseen number is negative binomial with variance x (n + x) / n at
 * its mean x. Under t that variance is 1 everywhere, so no graph's posterior is narrower than about 1 in t, however small
 * or large x is: near 0 the scale is that of a square root, far beyond n that of a logarithm.
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

/** dx / dt at x: the standard deviation of the negative binomial. */
export function spacingAt(x: number, observed: number): number {
  return Math.sqrt((x * (x + observed)) / observed);
}
