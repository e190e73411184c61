/** Points in (-1, 1), ascending, and their weights, which sum to 2. */
export interface QuadratureRule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/**
 * The Gauss-Legendre rule of `points` points: exact for polynomials of degree 2 points - 1 over (-1, 1).
 *
 * The nodes are the zeros of the Legendre polynomial, found by Newton's method from the usual cosine guess; the weights are
 * 2 / ((1 - s^2) P'(s)^2). Source: Abramowitz and Stegun (1964), 25.4.29 and 22.16.6.
 */
export function gaussLegendre(points: number): QuadratureRule {
  const nodes = new Float64Array(points);
  const weights = new Float64Array(points);
  for (let i = 0; i < points; i++) {
    let s = -Math.cos((Math.PI * (i + 0.75)) / (points + 0.5));
    let slope = 1;
    // Quadratic from a good guess: the fourth step already changes nothing.
    for (let step = 0; step < 6; step++) {
      let before = 1;
      let value = s;
      for (let degree = 2; degree <= points; degree++) {
        const next = ((2 * degree - 1) * s * value - (degree - 1) * before) / degree;
        before = value;
        value = next;
      }
      slope = (points * (before - s * value)) / (1 - s * s);
      s -= value / slope;
    }
    nodes[i] = s;
    weights[i] = 2 / ((1 - s * s) * slope * slope);
  }
  return { nodes, weights };
}

/**
 * Legendre coefficients of the polynomial through `values` at the nodes of a Gauss rule, written to
 * `coefficients[offset ..]`: sum over j of coefficients[offset + j] P_j(s) is the value at s.
 */
export function legendreCoefficients(
  { nodes, weights }: QuadratureRule,
  values: Float64Array,
  coefficients: Float64Array,
  offset: number,
): void {
  const points = nodes.length;
  coefficients.fill(0, offset, offset + points);
  for (let i = 0; i < points; i++) {
    const s = nodes[i]!;
    const weighted = weights[i]! * values[i]!;
    let before = 0;
    let polynomial = 1;
    for (let j = 0; j < points; j++) {
      coefficients[offset + j]! += (j + 0.5) * weighted * polynomial;
      const next = ((2 * j + 1) * s * polynomial - j * before) / (j + 1);
      before = polynomial;
      polynomial = next;
    }
  }
}

/** The value at s of a Legendre series of `terms` coefficients from `offset` on. */
export function legendreValue(coefficients: Float64Array, offset: number, terms: number, s: number): number {
  let sum = 0;
  let before = 0;
  let polynomial = 1;
  for (let j = 0; j < terms; j++) {
    sum += coefficients[offset + j]! * polynomial;
    const next = ((2 * j + 1) * s * polynomial - j * before) / (j + 1);
    before = polynomial;
    polynomial = next;
  }
  return sum;
}

/** The integral from -1 to s of a Legendre series of `terms` coefficients from `offset` on. */
export function legendreIntegral(coefficients: Float64Array, offset: number, terms: number, s: number): number {
  let sum = 0;
  // P_(j-1), P_j and P_(j+1); the integral of P_j is (P_(j+1) - P_(j-1)) / (2 j + 1), and that of P_0 is s + 1.
  let before = -1;
  let polynomial = 1;
  for (let j = 0; j < terms; j++) {
    const next = j === 0 ? s : ((2 * j + 1) * s * polynomial - j * before) / (j + 1);
    sum += (coefficients[offset + j]! * (next - before)) / (2 * j + 1);
    before = polynomial;
    polynomial = next;
  }
  return sum;
}
