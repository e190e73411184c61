/**
 * Factors a symmetric positive-definite matrix A = L L' in place.
 *
 * `a` is row-major, size × size; only its lower triangle is read, and it receives L. The upper triangle is left as it was.
 * Returns false, with `a` partly overwritten, when A is not positive definite: when a pivot is not above
 * {@link PIVOT_TOLERANCE} × size times its diagonal element, which is what rounding leaves of a pivot that is zero.
 */
export function choleskyFactor(a: Float64Array, size: number): boolean {
  const tolerance = PIVOT_TOLERANCE * size;
  for (let i = 0; i < size; i++) {
    const row = i * size;
    for (let j = 0; j < i; j++) {
      const other = j * size;
      let sum = a[row + j]!;
      for (let k = 0; k < j; k++) sum -= a[row + k]! * a[other + k]!;
      a[row + j] = sum / a[other + j]!;
    }
    const diagonal = a[row + i]!;
    let pivot = diagonal;
    for (let k = 0; k < i; k++) pivot -= a[row + k]! * a[row + k]!;
    // Written so that NaN is refused too.
    if (!(pivot > tolerance * diagonal && pivot < Number.POSITIVE_INFINITY)) return false;
    a[row + i] = Math.sqrt(pivot);
  }
  return true;
}

/** Solves A x = b in place of `b`, given the factor of {@link choleskyFactor}. */
export function choleskySolve(factor: Float64Array, size: number, b: Float64Array): void {
  for (let i = 0; i < size; i++) {
    const row = i * size;
    let sum = b[i]!;
    for (let k = 0; k < i; k++) sum -= factor[row + k]! * b[k]!;
    b[i] = sum / factor[row + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    const value = b[i]! / factor[i * size + i]!;
    b[i] = value;
    // Along row i of L, which is column i of its transpose, so that memory is read in order.
    const row = i * size;
    for (let k = 0; k < i; k++) b[k]! -= factor[row + k]! * value;
  }
}

/** Relative size of a pivot that counts as zero: twice the rounding unit. */
export const PIVOT_TOLERANCE = 2.220446049250313e-16;
