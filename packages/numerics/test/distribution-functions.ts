import { logGamma } from '../src/gamma.ts';

/** P(G <= x) for G gamma with that shape, by the series of Abramowitz and Stegun (1964), 6.5.29, whose terms are positive. */
export function gammaCdf(x: number, shape: number): number {
  if (!(x > 0)) return 0;
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-16; k++) {
    term *= x / (shape + k);
    sum += term;
  }
  return Math.exp(shape * Math.log(x) - x - logGamma(shape + 1)) * sum;
}

/** P(B <= x) for B beta, by the series of Abramowitz and Stegun (1964), 26.5.4, on the side where it converges fast. */
export function betaCdf(x: number, a: number, b: number): number {
  if (x > 0.5) return 1 - betaCdf(1 - x, b, a);
  if (x <= 0) return 0;
  let term = 1;
  let sum = 1;
  for (let k = 0; term > sum * 1e-16; k++) {
    term *= (x * (a + b + k)) / (a + 1 + k);
    sum += term;
  }
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  return (Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta) / a) * sum;
}
