/** R's numbering of the sample quantiles that need no choice of rounding direction and are used in this house. */
export type QuantileType = 6 | 7 | 8;

/**
 * Quantile of a sample that is sorted ascending; NaN for an empty sample.
 *
 * Type 6 (Weibull) puts the k-th of n values at k / (n + 1), type 7 (R's and NumPy's default) at (k - 1) / (n - 1), type 8
 * (nearly median-unbiased whatever the distribution) at (k - 1/3) / (n + 1/3); between, they are linear.
 * Source: Hyndman and Fan (1996), Sample quantiles in statistical packages, The American Statistician 50, 361-365.
 */
export function quantile(sorted: Float64Array, probability: number, type: QuantileType): number {
  const n = sorted.length;
  const position = quantilePosition(n, probability, type);
  const below = Math.floor(position);
  const share = position - below;
  const lower = sorted[clampIndex(below, n)] ?? Number.NaN;
  if (share === 0) return lower;
  const upper = sorted[clampIndex(below + 1, n)] ?? Number.NaN;
  // Equal neighbours return themselves, infinite ones included.
  return lower === upper ? lower : (1 - share) * lower + share * upper;
}

/**
 * Where a quantile lies among n sorted values: 1 is the first. A position within rounding of a whole number is that number,
 * as in R, so that 0.7 of 11 values does not fall between two of them.
 */
export function quantilePosition(n: number, probability: number, type: QuantileType): number {
  const a = type === 6 ? 0 : type === 7 ? 1 : 1 / 3;
  const position = a + probability * (n + 1 - 2 * a);
  const whole = Math.round(position);
  return Math.abs(position - whole) < FUZZ ? whole : position;
}

const FUZZ = 4 * 2.220446049250313e-16;

/** 0-based index of a 1-based position, kept within the sample. */
function clampIndex(position: number, n: number): number {
  return Math.min(Math.max(position, 1), n) - 1;
}
