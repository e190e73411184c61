/**
 * Elementary symmetric sums of positive numbers: e_j is the sum over all sets of j of them of their product. By adding one
 * number after the other, e_j += x e_(j-1), where nothing cancels.
 *
 * `sums` receives e_0..e_(length - 1); numbers at the positions `skip` and `other` are left out (-1 for none).
 */
export function symmetricSums(values: Float64Array, sums: Float64Array, skip = -1, other = -1): void {
  sums.fill(0);
  sums[0] = 1;
  let top = 0;
  for (let i = 0; i < values.length; i++) {
    if (i === skip || i === other) continue;
    const x = values[i]!;
    if (top < sums.length - 1) top++;
    for (let j = top; j > 0; j--) sums[j]! += x * sums[j - 1]!;
  }
}
