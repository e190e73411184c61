import { logGamma, stirlingCorrection } from './gamma.ts';

/**
 * log gamma(x + shift) - log gamma(x), for x > 0 and x + shift > 0, without the cancellation of the two logarithms.
 *
 * At x = 1e8 each of them is near 2e9 and a double holds it to 2e-7; this holds the difference to the last digits of
 * shift log x. It is the difference of the two Stirling series (Abramowitz and Stegun 1964, 6.1.40) where both apply,
 * from 10 on.
 */
export function logGammaRatio(x: number, shift: number): number {
  const shifted = x + shift;
  if (x < 10 || shifted < 10) return logGamma(shifted) - logGamma(x);
  return (
    (x - 0.5) * Math.log1p(shift / x) +
    shift * (Math.log(shifted) - 1) +
    (stirlingCorrection(shifted) - stirlingCorrection(x))
  );
}

/**
 * log gamma(x + shifts[i]) - log gamma(x) for every i in `at`, written to `ratios[i]`: {@link logGammaRatio} of one x > 0, sharing
 * what does not depend on the shift.
 */
export function fillLogGammaRatios(x: number, shifts: Float64Array, at: Uint8Array, ratios: Float64Array): void {
  const isLarge = x >= 10;
  const logLessOne = Math.log(x) - 1;
  const correction = isLarge ? stirlingCorrection(x) : 0;
  for (let index = 0; index < at.length; index++) {
    const i = at[index]!;
    const shift = shifts[i]!;
    const shifted = x + shift;
    ratios[i] =
      isLarge && shifted >= 10
        ? (shifted - 0.5) * Math.log1p(shift / x) + shift * logLessOne + (stirlingCorrection(shifted) - correction)
        : logGammaRatio(x, shift);
  }
}
