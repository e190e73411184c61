import { type CaptureHistories, observedPersons } from '@repere/contracts';
import { fillLogGammaRatios, logGamma } from '@repere/numerics';
import { memberSize } from '../members.ts';
import { type DecomposableGraphs, decomposableGraphs } from './decomposable.ts';

/** What the log posterior of every graph at every number x of unseen persons is made from. */
export interface GraphScores {
  readonly graphs: DecomposableGraphs;
  /** Persons on any list, n. */
  readonly observed: number;
  /** Pseudo-count of a cell, delta. */
  readonly pseudoCount: number;
  /** The part that does not depend on x, by graph. */
  readonly constants: Float64Array;
  /**
   * Observed persons in the all-zero cell of each margin plus its pseudo-counts, less 1, by subset of the lists; then the
   * observed persons of the whole table, for the part that all graphs share.
   */
  readonly shifts: Float64Array;
}

/**
 * Prepares the posterior of (graph, x) under hyper-Dirichlet priors and a prior 1 / N for the number of persons N = n + x.
 *
 * With the margin of a subset S having 2^|S| cells of d = delta 2^(k - |S|) pseudo-counts each,
 *
 *     log p(graph, x) = sum over cliques g(C) - sum over separators g(S)
 *                       + log gamma(n + x + 1) - log gamma(x + 1) - log gamma(n + x + D) - log(n + x) + constant
 *     g(S) = sum over cells of the margin of log gamma(count + d) - log gamma(d),   D = delta 2^k,
 *
 * where x counts in the all-zero cells. Only these depend on x, so each g(S) is a constant and one log gamma, which all graphs
 * share.
 *
 * Source: Madigan and York (1997), Biometrika 84, 19-31; hyper-Dirichlet laws: Dawid and Lauritzen (1993), Annals of
 * Statistics 21, 1272-1317, section 3.3.
 */
export function graphScores(histories: CaptureHistories, pseudoCount: number): GraphScores {
  const lists = histories.lists.length;
  const graphs = decomposableGraphs(lists);
  const size = 2 ** lists;
  const fixed = new Float64Array(size);
  const shifts = new Float64Array(size + 1);
  const margin = new Float64Array(size);
  for (let subset = 0; subset < size; subset++) {
    const perCell = pseudoCount * 2 ** (lists - memberSize(subset));
    const logGammaPerCell = logGamma(perCell);
    margin.fill(0);
    histories.histories.forEach((history, index) => {
      margin[history & subset]! += histories.counts[index] ?? 0;
    });
    shifts[subset] = margin[0]! + perCell - 1;
    // The all-zero cell's own log gamma is added for each x.
    fixed[subset] = -logGammaPerCell;
    for (let cell = subset; cell > 0; cell = (cell - 1) & subset) {
      if (margin[cell]! > 0) fixed[subset]! += logGamma(margin[cell]! + perCell) - logGammaPerCell;
    }
  }
  const observed = observedPersons(histories);
  shifts[size] = observed;
  const constants = new Float64Array(graphs.count);
  const all = Int32Array.from(constants.keys());
  fillScores({ graphs, constants: new Float64Array(graphs.count) }, all, graphs.count, fixed, 0, constants);
  return { graphs, observed, pseudoCount, constants, shifts };
}

/**
 * For each of the first `count` graphs in `among`, its sum over cliques less that over separators of `terms`, by subset, plus its
 * constant and `shared`, written to `values` in their order. One loop without calls: all the time goes here.
 */
export function fillScores(
  { graphs, constants }: Pick<GraphScores, 'graphs' | 'constants'>,
  among: Int32Array,
  count: number,
  terms: Float64Array,
  shared: number,
  values: Float64Array,
): void {
  const { first, subsets, factors } = graphs;
  for (let index = 0; index < count; index++) {
    const graph = among[index]!;
    const end = first[graph + 1]!;
    let sum = constants[graph]! + shared;
    for (let term = first[graph]!; term < end; term++) sum += factors[term]! * terms[subsets[term]!]!;
    values[index] = sum;
  }
}

/**
 * Where the terms of some graphs stand: their cliques and separators, each once, as masks, the empty one always among them; then
 * the shared part.
 */
export function subsetsInUse({ graphs }: GraphScores, among: Int32Array): Uint8Array {
  const isUsed = new Uint8Array(2 ** graphs.lists);
  isUsed[0] = 1;
  for (const graph of among) {
    for (let term = graphs.first[graph]!; term < graphs.first[graph + 1]!; term++) isUsed[graphs.subsets[term]!] = 1;
  }
  return Uint8Array.from([...isUsed.keys()].filter((subset) => isUsed[subset] === 1).concat(isUsed.length));
}

/**
 * The x-dependent part of the margins in use at x >= 1, written to `terms` by subset; returns the part that all graphs share. The
 * log posterior of a graph is its constant plus the sum of its terms plus the shared part.
 *
 * Everything is taken relative to log gamma(x + 1), which cancels over cliques, separators and the shared part: the
 * differences keep their digits where log gamma itself is near 1e9. `x` need not be whole.
 */
export function fillTerms(
  { shifts, observed }: GraphScores,
  x: number,
  inUse: Uint8Array,
  terms: Float64Array,
): number {
  fillLogGammaRatios(x + 1, shifts, inUse, terms);
  // The margin of no list has one cell, of all persons and all pseudo-counts.
  return terms[shifts.length - 1]! - terms[0]! - Math.log(observed + x);
}
