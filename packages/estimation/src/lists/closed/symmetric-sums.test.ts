import { describe, expect, it } from 'vitest';
import { memberSize } from '../members.ts';
import { symmetricSums } from './symmetric-sums.ts';

const VALUES = Float64Array.of(0.3, 2, 0.07, 1, 5);

/** Sum over all sets of j values, those left out apart, of their product. */
function byEnumeration(values: Float64Array, leftOut: readonly number[]): number[] {
  const sums = new Array<number>(values.length + 1).fill(0);
  for (let set = 0; set < 2 ** values.length; set++) {
    if (leftOut.some((index) => (set >> index) & 1)) continue;
    sums[memberSize(set)]! += values.reduce((product, value, i) => ((set >> i) & 1 ? product * value : product), 1);
  }
  return sums;
}

describe('symmetricSums', () => {
  it.each([[[]], [[2]], [[0, 4]]])('is the sum of products over all sets without %j', (leftOut: number[]) => {
    const sums = new Float64Array(6);
    symmetricSums(VALUES, sums, ...leftOut);
    byEnumeration(VALUES, leftOut).forEach((sum, j) => {
      expect(sums[j]).toBeCloseTo(sum, 12);
    });
  });

  it('counts sets where all values are one', () => {
    const sums = new Float64Array(5);
    symmetricSums(new Float64Array(4).fill(1), sums);
    expect([...sums]).toEqual([1, 4, 6, 4, 1]);
  });
});
