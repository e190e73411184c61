/** Standard deviation of a sample, with divisor n - 1; NaN for fewer than two values. */
export function standardDeviation(values: Float64Array): number {
  let mean = 0;
  let squares = 0;
  values.forEach((value, index) => {
    const distance = value - mean;
    mean += distance / (index + 1);
    squares += distance * (value - mean);
  });
  return values.length < 2 ? Number.NaN : Math.sqrt(squares / (values.length - 1));
}
