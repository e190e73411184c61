/**
 * Factors the information matrix of a log-linear model, H = L L', straight from the table that holds its entries: H(t, u) is
 * `table[t | u]` for members t and u. So the matrix is never written down, only L is.
 *
 * `factor` receives the lower triangle of L row by row, size × size; its diagonal stands in `inverseDiagonal` as reciprocals,
 * since a division costs several multiplications. Returns the smallest pivot relative to its diagonal element, at most 1; when
 * one is not positive the matrix is not positive definite as far as rounding lets one see, and the result is 0 with
 * `factor` unfinished.
 */
export function factorLookup(
  table: Float64Array,
  members: Int32Array,
  size: number,
  factor: Float64Array,
  inverseDiagonal: Float64Array,
): number {
  let smallest = 1;
  for (let i = 0; i < size; i++) {
    const row = i * size;
    const member = members[i]!;
    let j = 0;
    // Two columns at a time: two sums that do not wait for each other.
    for (; j + 1 < i; j += 2) {
      const first = j * size;
      const second = first + size;
      let a = table[member | members[j]!]!;
      let b = table[member | members[j + 1]!]!;
      for (let k = 0; k < j; k++) {
        const entry = factor[row + k]!;
        a -= entry * factor[first + k]!;
        b -= entry * factor[second + k]!;
      }
      a *= inverseDiagonal[j]!;
      factor[row + j] = a;
      factor[row + j + 1] = (b - a * factor[second + j]!) * inverseDiagonal[j + 1]!;
    }
    if (j < i) {
      const other = j * size;
      let a = table[member | members[j]!]!;
      for (let k = 0; k < j; k++) a -= factor[row + k]! * factor[other + k]!;
      factor[row + j] = a * inverseDiagonal[j]!;
    }
    const diagonal = table[member]!;
    let pivot = diagonal;
    for (let k = 0; k < i; k++) pivot -= factor[row + k]! * factor[row + k]!;
    // Written so that NaN is refused too.
    if (!(pivot > 0 && pivot < Number.POSITIVE_INFINITY)) return 0;
    smallest = Math.min(smallest, pivot / diagonal);
    inverseDiagonal[i] = 1 / Math.sqrt(pivot);
  }
  return smallest;
}

/**
 * Replaces the gradient g in `step` by H^-1 g, with the factor of {@link factorLookup}, and returns g' H^-1 g, the square of
 * the Newton decrement.
 */
export function solveLookup(
  factor: Float64Array,
  inverseDiagonal: Float64Array,
  size: number,
  step: Float64Array,
): number {
  let decrement = 0;
  for (let i = 0; i < size; i++) {
    const row = i * size;
    let sum = step[i]!;
    for (let k = 0; k < i; k++) sum -= factor[row + k]! * step[k]!;
    sum *= inverseDiagonal[i]!;
    step[i] = sum;
    decrement += sum * sum;
  }
  for (let i = size - 1; i >= 0; i--) {
    const row = i * size;
    const value = step[i]! * inverseDiagonal[i]!;
    step[i] = value;
    for (let k = 0; k < i; k++) step[k]! -= factor[row + k]! * value;
  }
  return decrement;
}
