/**
 * Derivative of the logarithm of the gamma function for x > 0; NaN elsewhere. Absolute error about 1e-15 times the larger of
 * 1 and the value.
 *
 * The recurrence leads to x >= 10, where the asymptotic series has all digits. Source: Abramowitz and Stegun (1964), 6.3.5 and
 * 6.3.18.
 */
export function digamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let shift = 0;
  let large = x;
  for (; large < 10; large += 1) shift += 1 / large;
  const y = 1 / (large * large);
  const series =
    y * (1 / 12 - y * (1 / 120 - y * (1 / 252 - y * (1 / 240 - y * (1 / 132 - y * (691 / 32760 - y / 12))))));
  return Math.log(large) - 0.5 / large - series - shift;
}
