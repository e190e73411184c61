import { devianceTerm } from './deviance.ts';
import { normalCdf } from './normal.ts';

/** Smallest shape for which the expansion below is accurate to a few units of rounding. */
const EXPANSION_FROM = 200;

/** Whether shape and mean are near enough for the expansion: |eta| stays below 0.36. */
export function expansionApplies(shape: number, mean: number): boolean {
  return shape >= EXPANSION_FROM && Math.abs(mean - shape) <= 0.3 * shape;
}

/**
 * Regularised incomplete gamma functions near their transition, at a cost that does not grow with the shape: the upper one,
 * Q(shape, mean) = P(X < shape) for X Poisson with that mean, or the lower one, P(X >= shape).
 *
 * With D = shape log(shape / mean) + mean - shape and eta = sign(mean - shape) sqrt(2 D / shape) it is
 * Q = Phi(-eta sqrt(shape)) + exp(-D) / sqrt(2 pi shape) sum_k c_k(eta) shape^-k, and the other is Phi(eta sqrt(shape)) less
 * the same sum. D is taken without cancellation, so both keep their relative accuracy far into their tails.
 *
 * Source: Temme (1979), The asymptotic expansion of the incomplete gamma functions, SIAM Journal on Mathematical Analysis 10,
 * 757-766; NIST Digital Library of Mathematical Functions, 8.12.3 to 8.12.11.
 */
export function gammaRatioByExpansion(shape: number, mean: number, part: 'lower' | 'upper'): number {
  const deviance = devianceTerm(shape, mean);
  const root = mean < shape ? -Math.sqrt(2 * deviance) : Math.sqrt(2 * deviance);
  const eta = root / Math.sqrt(shape);
  let sum = 0;
  for (let k = COEFFICIENTS.length - 1; k >= 0; k--) sum = sum / shape + polynomial(COEFFICIENTS[k]!, eta);
  const rest = (Math.exp(-deviance) * sum) / Math.sqrt(2 * Math.PI * shape);
  return part === 'upper' ? normalCdf(-root) + rest : normalCdf(root) - rest;
}

function polynomial(coefficients: Float64Array, x: number): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + coefficients[i]!;
  return sum;
}

/**
 * Taylor coefficients of c_k in eta, computed exactly by `test/reference/constants.py`; cut where the terms left out are
 * below 1e-16 at the limits of {@link expansionApplies}.
 */
const COEFFICIENTS: readonly Float64Array[] = [
  // c_0
  Float64Array.of(
    -0.3333333333333333,
    0.08333333333333333,
    -0.014814814814814815,
    0.0011574074074074073,
    0.0003527336860670194,
    -0.0001787551440329218,
    3.919263178522438e-5,
    -2.185448510679992e-6,
    -1.85406221071516e-6,
    8.296711340953087e-7,
    -1.7665952736826078e-7,
    6.707853543401498e-9,
    1.0261809784240309e-8,
    -4.382036018453353e-9,
    9.14769958223679e-10,
    -2.5514193994946248e-11,
  ),
  // c_1
  Float64Array.of(
    -0.001851851851851852,
    -0.003472222222222222,
    0.0026455026455026454,
    -0.0009902263374485596,
    0.00020576131687242798,
    -4.018775720164609e-7,
    -1.8098550334489977e-5,
    7.64916091608111e-6,
    -1.6120900894563446e-6,
    4.647127802807434e-9,
    1.378633446915721e-7,
    -5.752545603517705e-8,
    1.1951628599778148e-8,
  ),
  // c_2
  Float64Array.of(
    0.004133597883597883,
    -0.0026813271604938273,
    0.0007716049382716049,
    2.0093878600823047e-6,
    -0.0001073665322636516,
    5.2923448829120125e-5,
    -1.2760635188618728e-5,
    3.423578734096138e-8,
    1.3721957309062934e-6,
    -6.298992138380055e-7,
  ),
  // c_3
  Float64Array.of(
    0.0006494341563786008,
    0.00022947209362139917,
    -0.0004691894943952557,
    0.00026772063206283885,
    -7.561801671883977e-5,
    -2.396505113867297e-7,
  ),
  // c_4
  Float64Array.of(-0.0008618882909167117, 0.0007840392217200666, -0.0002990724803031902, -1.4638452578843418e-6),
  // c_5
  Float64Array.of(-0.00033679855336635813, -6.972813758365857e-5),
];
