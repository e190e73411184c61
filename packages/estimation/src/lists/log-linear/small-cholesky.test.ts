import { choleskyFactor, choleskySolve } from '@repere/numerics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOverSupersets } from '../transforms.ts';
import { factorLookup, solveLookup } from './small-cholesky.ts';

const means = fc.array(fc.double({ min: 0.01, max: 500, noNaN: true }), { minLength: 15, maxLength: 15 });
const memberSets = fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { maxLength: 13 });

/** Sums over supersets of means in all histories but the empty one. */
function tableOf(mu: readonly number[]): Float64Array {
  const table = Float64Array.from([0, ...mu]);
  sumOverSupersets(table);
  return table;
}

describe('the factor by look-up', () => {
  it('solves as the factor of the written-out matrix does', () => {
    fc.assert(
      fc.property(means, memberSets, (mu, others) => {
        const table = tableOf(mu);
        const members = Int32Array.from([0, ...others]);
        const size = members.length;
        const matrix = Float64Array.from({ length: size * size }, (_, at) => {
          const [i, j] = [Math.floor(at / size), at % size];
          return table[members[i]! | members[j]!]!;
        });
        const right = Float64Array.from(members, (member) => 1 + (member % 3));
        const plain = right.slice();
        expect(choleskyFactor(matrix, size)).toBe(true);
        choleskySolve(matrix, size, plain);

        const factor = new Float64Array(size * size);
        const inverseDiagonal = new Float64Array(size);
        const step = right.slice();
        expect(factorLookup(table, members, size, factor, inverseDiagonal)).toBeGreaterThan(0);
        const decrement = solveLookup(factor, inverseDiagonal, size, step);
        const scale = Math.max(...plain.map(Math.abs));
        step.forEach((value, i) => {
          expect(Math.abs(value - plain[i]!)).toBeLessThan(1e-6 * scale);
        });
        const product = right.reduce((sum, value, i) => sum + value * plain[i]!, 0);
        expect(Math.abs(decrement - product)).toBeLessThan(1e-6 * Math.abs(product));
      }),
    );
  });

  it('has no pivot where a member repeats what others say', () => {
    // With nobody expected outside both lists' common part, list 1 is the intercept.
    const table = Float64Array.of(5, 5, 5, 5);
    const smallest = factorLookup(table, Int32Array.of(0, 1), 2, new Float64Array(4), new Float64Array(2));
    expect(smallest).toBe(0);
  });
});
