/** One column, from 0, of row-major values: of replicates that hold more than one number each. */
export function columnOf(rows: Float64Array, width: number, column: number): Float64Array {
  return Float64Array.from({ length: Math.floor(rows.length / width) }, (_, row) => rows[row * width + column]!);
}
