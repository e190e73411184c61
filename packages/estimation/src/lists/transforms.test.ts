import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOverSubsets, sumOverSupersets } from './transforms.ts';

const values = fc
  .integer({ min: 1, max: 6 })
  .chain((k) => fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2 ** k, maxLength: 2 ** k }));

/** By the definition, pair by pair. */
function plainSums(numbers: readonly number[], isCounted: (of: number, set: number) => boolean): number[] {
  return numbers.map((_, set) => numbers.reduce((sum, value, of) => (isCounted(of, set) ? sum + value : sum), 0));
}

describe('transforms over subsets', () => {
  it('sum what lies inside each set', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const fast = Float64Array.from(numbers);
        sumOverSubsets(fast);
        expect([...fast]).toEqual(plainSums(numbers, (of, set) => (of & set) === of));
      }),
    );
  });

  it('sum what contains each set', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const fast = Float64Array.from(numbers);
        sumOverSupersets(fast);
        expect([...fast]).toEqual(plainSums(numbers, (of, set) => (of & set) === set));
      }),
    );
  });
});
