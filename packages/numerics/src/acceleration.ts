/**
 * Acceleration constant of the BCa interval by the delete-one jackknife.
 *
 * `values` are the estimates without one case, one per distinct case; `weights` say how many cases are alike. With r the
 * weighted mean less the value, it is sum(w r^3) / (6 sum(w r^2)^1.5). It is 0 when all values are equal, and NaN when one
 * with positive weight is not finite or there is no weight: {@link bcaLimits} then falls back to percentiles.
 *
 * Source: Efron (1987), Better bootstrap confidence intervals, JASA 82, 171-185, equation 6.6 in its jackknife form; weights
 * as in Chan, Silverman and Vincent (2021), JASA 116, 1297-1306, section 4.
 */
export function acceleration(values: Float64Array, weights: Float64Array): number {
  let weight = 0;
  let mean = 0;
  for (let i = 0; i < values.length; i++) {
    const w = weights[i]!;
    if (w === 0) continue;
    weight += w;
    mean += (w / weight) * (values[i]! - mean);
  }
  if (!(weight > 0) || !Number.isFinite(mean)) return Number.NaN;
  let squares = 0;
  let cubes = 0;
  for (let i = 0; i < values.length; i++) {
    const w = weights[i]!;
    if (w === 0) continue;
    const r = mean - values[i]!;
    squares += w * r * r;
    cubes += w * r * r * r;
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}
