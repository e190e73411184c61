/**
 * Standard normal distribution function, P(Z <= x), with full relative accuracy in the lower tail (and so, by
 * `normalCdf(-x)`, in the upper one) down to the smallest double near x = -37.5.
 *
 * Source: Cody (1969), Rational Chebyshev approximations for the error function, Mathematics of Computation 23, 631-637,
 * in the form of ANORM of Cody (1993), ACM TOMS 19, 22-32; the exponential is taken in two parts so that rounding x^2 costs
 * no digits.
 */
export function normalCdf(x: number): number {
  const y = Math.abs(x);
  if (y <= CENTRE) {
    const square = y > 1.11e-16 ? x * x : 0;
    let top = CENTRE_TOP[4]! * square;
    let bottom = square;
    for (let i = 0; i < 3; i++) {
      top = (top + CENTRE_TOP[i]!) * square;
      bottom = (bottom + CENTRE_BOTTOM[i]!) * square;
    }
    return 0.5 + (x * (top + CENTRE_TOP[3]!)) / (bottom + CENTRE_BOTTOM[3]!);
  }
  if (Number.isNaN(x)) return Number.NaN;
  const tail = y > 39 ? 0 : upperTail(y);
  return x < 0 ? tail : 0.5 - tail + 0.5;
}

/**
 * Quantile of the standard normal distribution; infinite at 0 and 1, NaN outside. Relative error about 1e-16 for the given
 * double; for a quantile far in the upper tail use `-normalQuantile(q)` with the tail q itself, since 1 - q has lost it.
 *
 * Source: Wichura (1988), Algorithm AS 241 (PPND16), Applied Statistics 37, 477-484.
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) return Number.NaN;
  const offset = probability - 0.5;
  if (Math.abs(offset) <= 0.425) return centralQuantile(offset);
  const tail = offset < 0 ? probability : 1 - probability;
  if (tail === 0) return offset < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const r = Math.sqrt(-Math.log(tail));
  const value = r <= 5 ? ratio(MIDDLE_TOP, MIDDLE_BOTTOM, r - 1.6) : ratio(FAR_TOP, FAR_BOTTOM, r - 5);
  return offset < 0 ? -value : value;
}

/**
 * Quantile of the chi-square distribution with one degree of freedom, the square of a normal one; for 0 <= p < 1. Accurate
 * for small probabilities as well, where going through (1 + p) / 2 would round the probability away.
 */
export function chiSquare1Quantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) return Number.NaN;
  const z = probability <= 0.85 ? centralQuantile(probability / 2) : normalQuantile((1 - probability) / 2);
  return z * z;
}

/** The quantile at 1/2 + offset, for |offset| <= 0.425. */
function centralQuantile(offset: number): number {
  return offset * ratio(INNER_TOP, INNER_BOTTOM, 0.180625 - offset * offset);
}

/** P(Z > y) for y beyond the central part. */
function upperTail(y: number): number {
  let value: number;
  if (y <= FAR) {
    let top = MIDDLE_TAIL_TOP[8]! * y;
    let bottom = y;
    for (let i = 0; i < 7; i++) {
      top = (top + MIDDLE_TAIL_TOP[i]!) * y;
      bottom = (bottom + MIDDLE_TAIL_BOTTOM[i]!) * y;
    }
    value = (top + MIDDLE_TAIL_TOP[7]!) / (bottom + MIDDLE_TAIL_BOTTOM[7]!);
  } else {
    const square = 1 / (y * y);
    let top = FAR_TAIL_TOP[5]! * square;
    let bottom = square;
    for (let i = 0; i < 4; i++) {
      top = (top + FAR_TAIL_TOP[i]!) * square;
      bottom = (bottom + FAR_TAIL_BOTTOM[i]!) * square;
    }
    value = (square * (top + FAR_TAIL_TOP[4]!)) / (bottom + FAR_TAIL_BOTTOM[4]!);
    value = (ONE_OVER_ROOT_TWO_PI - value) / y;
  }
  const rounded = Math.trunc(y * 16) / 16;
  return Math.exp(-rounded * rounded * 0.5) * Math.exp(-(y - rounded) * (y + rounded) * 0.5) * value;
}

/** Ratio of two polynomials with coefficients in ascending order. */
function ratio(top: Float64Array, bottom: Float64Array, x: number): number {
  let numerator = top[7]!;
  let denominator = bottom[7]!;
  for (let i = 6; i >= 0; i--) {
    numerator = numerator * x + top[i]!;
    denominator = denominator * x + bottom[i]!;
  }
  return numerator / denominator;
}

const CENTRE = 0.67448975;
/** The square root of 32. */
const FAR = 5.656854249492381;
const ONE_OVER_ROOT_TWO_PI = 0.3989422804014327;

// Coefficients of Cody (1993), ANORM.
const CENTRE_TOP = Float64Array.of(
  2.2352520354606837,
  161.02823106855587,
  1067.6894854603709,
  18154.98125334356,
  0.06568233791820745,
);
const CENTRE_BOTTOM = Float64Array.of(47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673);
const MIDDLE_TAIL_TOP = Float64Array.of(
  0.39894151208813466,
  8.883149794388377,
  93.50665613217785,
  597.2702763948002,
  2494.5375852903726,
  6848.190450536283,
  11602.65143764735,
  9842.714838383978,
  1.0765576773720192e-8,
);
const MIDDLE_TAIL_BOTTOM = Float64Array.of(
  22.266688044328117,
  235.387901782625,
  1519.3775994075547,
  6485.558298266761,
  18615.571640885097,
  34900.95272114598,
  38912.00328609327,
  19685.429676859992,
);
const FAR_TAIL_TOP = Float64Array.of(
  0.215898534057957,
  0.12740116116024736,
  0.022235277870649807,
  0.0014216191932278934,
  2.9112874951168793e-5,
  0.023073441764940174,
);
const FAR_TAIL_BOTTOM = Float64Array.of(
  1.284260096144911,
  0.4682382124808651,
  0.06598813786892856,
  0.0037823963320275824,
  7.297515550839662e-5,
);

// Coefficients of Wichura (1988), PPND16.
const INNER_TOP = Float64Array.of(
  3.3871328727963665,
  133.14166789178438,
  1971.5909503065513,
  13731.69376550946,
  45921.95393154987,
  67265.7709270087,
  33430.57558358813,
  2509.0809287301227,
);
const INNER_BOTTOM = Float64Array.of(
  1,
  42.31333070160091,
  687.1870074920579,
  5394.196021424751,
  21213.794301586597,
  39307.89580009271,
  28729.085735721943,
  5226.495278852854,
);
const MIDDLE_TOP = Float64Array.of(
  1.4234371107496835,
  4.630337846156546,
  5.769497221460691,
  3.6478483247632045,
  1.2704582524523684,
  0.2417807251774506,
  0.022723844989269184,
  0.0007745450142783414,
);
const MIDDLE_BOTTOM = Float64Array.of(
  1,
  2.053191626637759,
  1.6763848301838038,
  0.6897673349851,
  0.14810397642748008,
  0.015198666563616457,
  0.0005475938084995345,
  1.0507500716444169e-9,
);
const FAR_TOP = Float64Array.of(
  6.657904643501103,
  5.463784911164114,
  1.7848265399172913,
  0.29656057182850487,
  0.026532189526576124,
  0.0012426609473880784,
  2.7115555687434876e-5,
  2.0103343992922881e-7,
);
const FAR_BOTTOM = Float64Array.of(
  1,
  0.599832206555888,
  0.1369298809227358,
  0.014875361290850615,
  0.0007868691311456133,
  1.8463183175100548e-5,
  1.421511758316446e-7,
  2.0442631033899397e-15,
);
