/** Exact rank of a matrix of whole numbers: elimination without fractions. */
export function exactRank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => row.map(BigInt));
  let done = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, index) => index >= done && row[column] !== 0n);
    if (pivot < 0) continue;
    [rows[done], rows[pivot]] = [rows[pivot]!, rows[done]!];
    const top = rows[done]!;
    for (let index = done + 1; index < rows.length; index++) {
      const row = rows[index]!;
      const factor = row[column]!;
      if (factor !== 0n) rows[index] = row.map((value, j) => value * top[column]! - factor * top[j]!);
    }
    done++;
  }
  return done;
}
