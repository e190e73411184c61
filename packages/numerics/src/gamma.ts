/**
 * Natural logarithm of the gamma function for x > 0; infinite at 0 and NaN below.
 *
 * Relative error below 4e-16 times a small factor everywhere, the zeros at 1 and 2 included, where the Lanczos form in
 * common use loses digits. Near 2 it is the Taylor series with coefficients (zeta(k) - 1) / k; up to 10 the recurrence
 * leads there; beyond, it is Stirling's series. Source: Abramowitz and Stegun (1964), 6.1.33, 6.1.15 and 6.1.40.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  if (x >= 10) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingCorrection(x);
  if (x < 0.5) return logGammaAtTwoPlus(x) - Math.log1p(x) - Math.log(x);
  if (x < 1.5) return logGammaAtTwoPlus(x - 1) - Math.log1p(x - 1);
  let reduced = x;
  let product = 1;
  while (reduced > 2.5) {
    reduced -= 1;
    product *= reduced;
  }
  return logGammaAtTwoPlus(reduced - 2) + Math.log(product);
}

/** Natural logarithm of n! for whole n >= 0; NaN for other numbers. */
export function logFactorial(n: number): number {
  if (n < LOG_FACTORIALS.length) return LOG_FACTORIALS[n] ?? Number.NaN;
  return Number.isInteger(n) ? logGamma(n + 1) : Number.NaN;
}

/**
 * What Stirling's formula lacks: log gamma(x) - (x - 1/2) log x + x - log(2 pi) / 2, for x >= 10, to 1e-17 absolute.
 * Source: Abramowitz and Stegun (1964), 6.1.40.
 */
export function stirlingCorrection(x: number): number {
  const y = 1 / (x * x);
  return (
    (1 / 12 +
      y * (-1 / 360 + y * (1 / 1260 + y * (-1 / 1680 + y * (1 / 1188 + y * (-691 / 360360 + y * (1 / 156))))))) /
    x
  );
}

/**
 * log(n!) - (n log n - n + log(2 pi n) / 2) for whole n >= 1: the error of Stirling's formula for the factorial, which
 * the saddle-point forms of the binomial and Poisson probabilities need without cancellation.
 */
export function stirlingError(n: number): number {
  return n < STIRLING_ERRORS.length ? STIRLING_ERRORS[n]! : stirlingCorrection(n);
}

/** log(2 pi) / 2. */
export const HALF_LOG_TWO_PI = 0.9189385332046728;

/** (-1)^k (zeta(k) - 1) / k for k = 2, 3, ...; computed to 40 digits by `test/reference/constants.py`. */
const ZETA_TERMS = Float64Array.of(
  0.3224670334241132,
  -0.0673523010531981,
  0.020580808427784546,
  -0.007385551028673986,
  0.0028905103307415234,
  -0.001192753911703261,
  0.0005096695247430425,
  -0.00022315475845357939,
  9.945751278180853e-5,
  -4.492623673813314e-5,
  2.050721277567069e-5,
  -9.439488275268397e-6,
  4.374866789907488e-6,
  -2.039215753801366e-6,
  9.55141213040742e-7,
  -4.492469198764566e-7,
  2.1207184805554665e-7,
  -1.0043224823968099e-7,
  4.7698101693639804e-8,
  -2.2711094608943164e-8,
  1.0838659214896955e-8,
  -5.183475041970047e-9,
  2.4836745438024785e-9,
  -1.1921401405860912e-9,
  5.731367241678862e-10,
);

/** 1 - Euler's constant. */
const ONE_LESS_EULER = 0.42278433509846713;

/** log gamma(2 + t) for |t| <= 1/2; the last term left out is below 1e-17 times t. */
function logGammaAtTwoPlus(t: number): number {
  let sum = 0;
  for (let k = ZETA_TERMS.length - 1; k >= 0; k--) sum = sum * t + ZETA_TERMS[k]!;
  return t * (ONE_LESS_EULER + t * sum);
}

/** log 0! to log 170!; 170! is the largest factorial that a double holds. */
const LOG_FACTORIALS = logFactorials();

function logFactorials(): Float64Array {
  const table = new Float64Array(171);
  let factorial = 1;
  for (let n = 1; n < table.length; n++) {
    factorial *= n;
    table[n] = Math.log(factorial);
  }
  return table;
}

/** Below 16 the series is too short; these are computed to 40 digits by `test/reference/constants.py`. */
const STIRLING_ERRORS = Float64Array.of(
  0,
  0.08106146679532726,
  0.0413406959554093,
  0.02767792568499834,
  0.020790672103765093,
  0.016644691189821193,
  0.013876128823070748,
  0.01189670994589177,
  0.010411265261972096,
  0.009255462182712733,
  0.00833056343336287,
  0.007573675487951841,
  0.00694284010720953,
  0.006408994188004207,
  0.0059513701127588475,
  0.005554733551962801,
);
