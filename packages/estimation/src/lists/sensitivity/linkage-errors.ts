import type { CaptureHistories } from '@repere/contracts';
import { drawBinomial, drawMultinomial, type RandomStream } from '@repere/numerics';
import { listsOfMember, memberSize } from '../members.ts';
import { fromCells } from './changed-lists.ts';

/**
 * The table as if linkage had missed links: each person on several lists falls apart, with probability `share`, into a person
 * on one of these lists, any with equal chance, and a person on the others.
 *
 * @param share between 0 and 1
 */
export function withMissedLinks(histories: CaptureHistories, share: number, stream: RandomStream): CaptureHistories {
  const persons = cellsOf(histories);
  for (const [history, count] of cellsOf(histories)) {
    if (memberSize(history) < 2) continue;
    const parts = listsOfMember(history);
    const split = spreadEvenly(stream, drawBinomial(stream, count, share), parts.length);
    parts.forEach((list, index) => {
      move(persons, history, [1 << list, history & ~(1 << list)], split[index]!);
    });
  }
  return fromCells(histories.lists, persons);
}

/**
 * The table as if links had been missed and were found again: the opposite of {@link withMissedLinks}. As many persons as a
 * share of those on several lists are put together from two; which lists the whole person is on, and which one falls off, is
 * drawn as it was observed. A pair of parts that the table does not have is left alone, so very large shares fall short.
 */
export function withFoundLinks(histories: CaptureHistories, share: number, stream: RandomStream): CaptureHistories {
  const persons = cellsOf(histories);
  for (const [history, count] of cellsOf(histories)) {
    if (memberSize(history) < 2) continue;
    const parts = listsOfMember(history);
    const joined = spreadEvenly(stream, drawBinomial(stream, count, share), parts.length);
    parts.forEach((list, index) => {
      const pieces = [1 << list, history & ~(1 << list)];
      const most = Math.min(...pieces.map((piece) => persons.get(piece) ?? 0));
      move(persons, history, pieces, -Math.min(joined[index]!, most));
    });
  }
  return fromCells(histories.lists, persons);
}

/** Takes persons out of a cell and puts each into all of the others; negative numbers the other way round. */
function move(persons: Map<number, number>, from: number, to: readonly number[], count: number): void {
  persons.set(from, (persons.get(from) ?? 0) - count);
  for (const cell of to) persons.set(cell, (persons.get(cell) ?? 0) + count);
}

function spreadEvenly(stream: RandomStream, count: number, parts: number): Float64Array {
  const out = new Float64Array(parts);
  drawMultinomial(stream, count, new Float64Array(parts).fill(1), out);
  return out;
}

function cellsOf({ histories, counts }: CaptureHistories): Map<number, number> {
  return new Map(histories.map((history, index) => [history, counts[index] ?? 0]));
}
