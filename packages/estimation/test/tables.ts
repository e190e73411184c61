import { aTable } from '@repere/testkit';
import fc from 'fast-check';

/** Tables over 2 to 5 lists with somebody in them; `zeros` is the share of histories that nobody has. */
export function anyTable({ zeros = 0.3, largest = 60, lists = [2, 5] as readonly [number, number] } = {}) {
  return fc
    .integer({ min: lists[0], max: lists[1] })
    .chain((k) =>
      fc.array(
        fc
          .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: largest }))
          .map(([chance, count]) => (chance < zeros * 100 ? 0 : count)),
        { minLength: 2 ** k - 1, maxLength: 2 ** k - 1 },
      ),
    )
    .filter((counts) => counts.some((count) => count > 0))
    .map((counts) => aTable(Math.log2(counts.length + 1), counts));
}
