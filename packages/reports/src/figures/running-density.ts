/** A point of an outline; heights are relative. */
export interface DensityPoint {
  readonly at: number;
  readonly height: number;
}

/**
 * The density of values along a line, by a normal kernel whose width follows their spread (Silverman 1986, Density Estimation
 * for Statistics and Data Analysis, equation 3.31) and is at least a point wide, so that values that are all equal have one too.
 */
export function runningDensity(
  values: readonly number[],
  { from, to, points }: { readonly from: number; readonly to: number; readonly points: number },
): DensityPoint[] {
  const sorted = [...values].sort((a, b) => a - b);
  const count = sorted.length;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / Math.max(count, 1);
  const deviation = Math.sqrt(sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(count - 1, 1));
  const quartiles = (sorted[Math.floor(0.75 * count)] ?? 0) - (sorted[Math.floor(0.25 * count)] ?? 0);
  const spread = Math.min(deviation, quartiles > 0 ? quartiles / 1.34 : deviation);
  const step = (to - from) / Math.max(points - 1, 1);
  const width = Math.max(0.9 * spread * Math.max(count, 1) ** -0.2, step);
  return Array.from({ length: points }, (_, index) => {
    const at = from + step * index;
    const height = sorted.reduce((sum, value) => sum + Math.exp(-0.5 * ((value - at) / width) ** 2), 0);
    return { at, height: height / (width * Math.max(count, 1)) };
  });
}
