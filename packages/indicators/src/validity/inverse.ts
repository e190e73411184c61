/**
 * Inverse of a symmetric matrix, row-major, by Gauss-Jordan with the largest pivot; null where it is singular or no
 * covariance (a variance that is not positive).
 */
export function inverseOf(matrix: Float64Array, size: number): Float64Array | null {
  const width = 2 * size;
  const work = new Float64Array(size * width);
  for (let i = 0; i < size; i++) {
    work.set(matrix.subarray(i * size, (i + 1) * size), i * width);
    work[i * width + size + i] = 1;
  }
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(work[row * width + column]!) > Math.abs(work[pivot * width + column]!)) pivot = row;
    }
    const value = work[pivot * width + column]!;
    if (!(Math.abs(value) >= 1e-10)) return null;
    if (pivot !== column) {
      const held = work.slice(pivot * width, (pivot + 1) * width);
      work.copyWithin(pivot * width, column * width, (column + 1) * width);
      work.set(held, column * width);
    }
    for (let k = 0; k < width; k++) work[column * width + k]! /= value;
    for (let row = 0; row < size; row++) {
      const factor = work[row * width + column]!;
      if (row === column || factor === 0) continue;
      for (let k = 0; k < width; k++) work[row * width + k]! -= factor * work[column * width + k]!;
    }
  }
  const inverse = new Float64Array(size * size);
  for (let i = 0; i < size; i++) inverse.set(work.subarray(i * width + size, (i + 1) * width), i * size);
  for (let i = 0; i < size; i++) if (!(inverse[i * size + i]! > 0)) return null;
  return inverse;
}
