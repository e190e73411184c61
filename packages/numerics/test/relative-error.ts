/** Distance from the true value as a share of it; equal values, zeros and infinities included, have none. */
export function relativeError(value: number, truth: number): number {
  return Object.is(value, truth) || value === truth ? 0 : Math.abs(value - truth) / Math.abs(truth);
}
