import type { CaptureHistories } from '@repere/contracts';
import { logGamma } from '@repere/numerics';

/** Cliques of every graph on three lists, all of which are decomposable, with separators. */
export const GRAPHS_ON_THREE: readonly {
  readonly cliques: readonly number[];
  readonly separators: readonly number[];
}[] = [
  { cliques: [0b001, 0b010, 0b100], separators: [0, 0] },
  { cliques: [0b011, 0b100], separators: [0] },
  { cliques: [0b101, 0b010], separators: [0] },
  { cliques: [0b110, 0b001], separators: [0] },
  { cliques: [0b011, 0b110], separators: [0b010] },
  { cliques: [0b011, 0b101], separators: [0b001] },
  { cliques: [0b101, 0b110], separators: [0b100] },
  { cliques: [0b111], separators: [] },
];

/** Log of the normalising constant of a Dirichlet law. */
function logDirichlet(parameters: readonly number[]): number {
  return (
    parameters.reduce((sum, one) => sum + logGamma(one), 0) - logGamma(parameters.reduce((sum, one) => sum + one, 0))
  );
}

/** Log probability of persons with these histories one by one, a margin's cells having one Dirichlet law. */
function logMargin(cells: readonly number[], subset: number, pseudoCount: number): number {
  const before = new Map<number, number>();
  const after = new Map<number, number>();
  cells.forEach((count, cell) => {
    const margin = cell & subset;
    before.set(margin, (before.get(margin) ?? 0) + pseudoCount);
    after.set(margin, (after.get(margin) ?? 0) + pseudoCount + count);
  });
  return logDirichlet([...after.values()]) - logDirichlet([...before.values()]);
}

/**
 * Posterior of (graph, x) for three lists by the text-book formula, x = 1 .. limit: normalising constants of the hyper-Dirichlet
 * law after and before the data, for cliques and separators, times the number of orders in which the persons can stand, over N.
 * One row a graph, the whole summing to 1.
 */
export function posteriorByHand(histories: CaptureHistories, pseudoCount: number, limit: number): number[][] {
  const observed = histories.counts.reduce((sum, count) => sum + count, 0);
  const logs = GRAPHS_ON_THREE.map(({ cliques, separators }) =>
    Array.from({ length: limit }, (_, index) => {
      const x = index + 1;
      const cells = Array.from({ length: 8 }, () => 0);
      cells[0] = x;
      histories.histories.forEach((history, i) => {
        cells[history] = histories.counts[i] ?? 0;
      });
      const orders = cells.reduce((sum, count) => sum - logGamma(count + 1), logGamma(observed + x + 1));
      const of = (subsets: readonly number[]) =>
        subsets.reduce((sum, subset) => sum + logMargin(cells, subset, pseudoCount), 0);
      return of(cliques) - of(separators) + orders - Math.log(observed + x);
    }),
  );
  const highest = Math.max(...logs.flat());
  const total = logs.flat().reduce((sum, log) => sum + Math.exp(log - highest), 0);
  return logs.map((row) => row.map((log) => Math.exp(log - highest) / total));
}
