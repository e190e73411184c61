import type { StratifiedHistories } from '@repere/contracts';
import { drawMultinomial, randomStream } from '@repere/numerics';
import type { ReplicateRange } from '../bootstrap/resample.ts';

/**
 * Draws each stratum again, to its own size, from the proportions of its histories, and gives the counts of all distinct
 * histories, stratum after stratum, to `visit`, which must not keep them. Strata are never lost and keep their weight, as a
 * table of one stratum keeps its size. Replicate r is the same table whatever the range it is drawn in.
 */
export function forEachStratifiedReplicate(
  { strata }: StratifiedHistories,
  { seed, from, to }: ReplicateRange,
  visit: (counts: Float64Array, replicate: number) => void,
): void {
  const weights = strata.map(({ counts }) => Float64Array.from(counts));
  const drawn = new Float64Array(weights.reduce((sum, one) => sum + one.length, 0));
  let offset = 0;
  const parts = weights.map((one) => {
    const part = drawn.subarray(offset, offset + one.length);
    offset += one.length;
    return part;
  });
  const persons = weights.map((one) => one.reduce((sum, count) => sum + count, 0));
  const root = randomStream(seed);
  for (let replicate = from; replicate < to; replicate++) {
    const stream = root.split(replicate);
    parts.forEach((part, stratum) => {
      drawMultinomial(stream, persons[stratum]!, weights[stratum]!, part);
    });
    visit(drawn, replicate);
  }
}

/**
 * Takes one person out of each distinct history of each stratum in turn, and gives the counts to `visit`, which must not keep
 * them.
 */
export function forEachStratifiedWithoutOne(
  { strata }: StratifiedHistories,
  visit: (counts: Float64Array, cell: number) => void,
): void {
  const counts = Float64Array.from(strata.flatMap((stratum) => stratum.counts));
  counts.forEach((count, cell) => {
    counts[cell] = count - 1;
    visit(counts, cell);
    counts[cell] = count;
  });
}
