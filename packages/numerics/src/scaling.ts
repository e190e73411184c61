/** Powers of two by which rows and columns of a matrix are multiplied to even out its entries. */
export interface Scaling {
  readonly rowFactors: Float64Array;
  readonly columnFactors: Float64Array;
}

/**
 * Factors that bring the non-zero entries of a row-major matrix near 1 in absolute value, with none above 1 but for rounding
 * to powers of two; these cost no digits.
 *
 * Rows and columns are divided in turn by the geometric mean of their least and largest entries until that changes nothing
 * much, so that units which someone chose for rows and variables do not matter; then columns by their largest entry.
 */
export function evenScaling(matrix: Float64Array, rows: number, columns: number): Scaling {
  const logs = matrix.map((entry) => Math.log2(Math.abs(entry)));
  const rowShifts = new Float64Array(rows);
  const columnShifts = new Float64Array(columns);
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const byRow = centre(rowShifts, (i, j) => logs[i * columns + j]! + columnShifts[j]!, columns);
    const byColumn = centre(columnShifts, (j, i) => logs[i * columns + j]! + rowShifts[i]!, rows);
    if (byRow < 1 && byColumn < 1) break;
  }
  for (let j = 0; j < columns; j++) {
    let largest = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < rows; i++) largest = Math.max(largest, logs[i * columns + j]! + Math.round(rowShifts[i]!));
    columnShifts[j] = largest > Number.NEGATIVE_INFINITY ? -Math.ceil(largest) : 0;
  }
  return {
    rowFactors: rowShifts.map((shift) => 2 ** Math.round(shift)),
    columnFactors: columnShifts.map((shift) => 2 ** shift),
  };
}

/** The power of two that brings a size to between 1/2 and 1; 1 for zero. */
export function powerOfTwoFor(size: number): number {
  return size > 0 && size < Number.POSITIVE_INFINITY ? 2 ** -Math.ceil(Math.log2(size)) : 1;
}

const MAX_PASSES = 20;

/** Sets shifts so that the range of the shifted logarithms is centred at zero; returns the largest change. */
function centre(shifts: Float64Array, log: (own: number, other: number) => number, others: number): number {
  let change = 0;
  for (let own = 0; own < shifts.length; own++) {
    let least = Number.POSITIVE_INFINITY;
    let largest = Number.NEGATIVE_INFINITY;
    for (let other = 0; other < others; other++) {
      const value = log(own, other);
      // The logarithm of a zero entry.
      if (value === Number.NEGATIVE_INFINITY) continue;
      least = Math.min(least, value);
      largest = Math.max(largest, value);
    }
    if (largest === Number.NEGATIVE_INFINITY) continue;
    const shift = -(least + largest) / 2;
    change = Math.max(change, Math.abs(shift - shifts[own]!));
    shifts[own] = shift;
  }
  return change;
}
