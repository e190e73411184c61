/**
 * Deviance part x log(x / m) + m - x of the saddle-point form of binomial and Poisson probabilities, for x >= 0 and m > 0,
 * without cancellation when x is near m.
 *
 * Source: Loader (2000), Fast and accurate computation of binomial probabilities, section 3.
 */
export function devianceTerm(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) < 0.1 * (x + m)) {
    const v = difference / (x + m);
    let sum = difference * v;
    let term = 2 * x * v;
    const square = v * v;
    // |v| < 0.1: each term is below a hundredth of the one before.
    for (let j = 3; j < 41; j += 2) {
      term *= square;
      const next = sum + term / j;
      if (next === sum) return next;
      sum = next;
    }
    return sum;
  }
  return x === 0 ? m : x * Math.log(x / m) - difference;
}
