import { memberSize } from '../members.ts';

/**
 * All decomposable graphs on k lists, each as the subsets that its marginal likelihood is a product of: a factor 1 for
 * every clique, and minus the multiplicity for every separator of its junction tree, the empty one included.
 */
export interface DecomposableGraphs {
  /** Number of lists, k. */
  readonly lists: number;
  /** Number of graphs. */
  readonly count: number;
  /** Terms of graph g stand at `first[g]` to `first[g + 1] - 1` of the other two arrays. */
  readonly first: Int32Array;
  /** A clique or separator, as a mask of lists. */
  readonly subsets: Uint8Array;
  /** 1 for a clique, minus the multiplicity for a separator. The factors of a graph sum to 1. */
  readonly factors: Int8Array;
}

/** Most lists that are enumerated: 18,154 of 32,768 graphs are decomposable on six, 617,675 of 2 million on seven. */
export const MOST_LISTS = 6;

/** A clique as it comes up in the search, and the separator to those before it (0 for none: a new component). */
export interface JunctionStep {
  readonly clique: number;
  readonly separator: number;
}

const enumerated = new Map<number, DecomposableGraphs>();

/**
 * The decomposable graphs on k lists, from independence (no edge) to the saturated model (all edges), in ascending order of
 * their edges as binary digits 12, 13, .., 23, ... Kept in memory for the next table with k lists.
 *
 * Throws a `RangeError` for more than {@link MOST_LISTS} lists.
 */
export function decomposableGraphs(lists: number): DecomposableGraphs {
  if (!(lists >= 1 && lists <= MOST_LISTS)) throw new RangeError(`no enumeration of graphs on ${lists} lists`);
  const known = enumerated.get(lists);
  if (known !== undefined) return known;
  const graphs = enumerate(lists);
  enumerated.set(lists, graphs);
  return graphs;
}

/**
 * Cliques and separators of a graph, cliques in an order in which each meets those before it in its separator and that
 * inside one of them (the running intersection property); `null` when the graph is not decomposable.
 *
 * Maximum cardinality search: each step takes a vertex with most neighbours already taken (`adjacent[v]` is the mask of the
 * neighbours of v). The graph is decomposable exactly when those neighbours always form a clique, and a new clique starts
 * wherever their number does not grow.
 *
 * Source: Tarjan and Yannakakis (1984), SIAM Journal on Computing 13, 566-579; cliques and separators: Blair and Peyton
 * (1993), An introduction to chordal graphs and clique trees, section 4.2.
 */
export function junctionSteps(adjacent: ArrayLike<number>): JunctionStep[] | null {
  const steps: JunctionStep[] = [];
  let taken = 0;
  let clique = 0;
  let separator = 0;
  for (let step = 0; step < adjacent.length; step++) {
    const vertex = nextVertex(adjacent, taken);
    const earlier = adjacent[vertex]! & taken;
    if (!isComplete(adjacent, earlier)) return null;
    if (step > 0 && memberSize(earlier) < memberSize(clique)) {
      steps.push({ clique, separator });
      separator = earlier;
    }
    clique = earlier | (1 << vertex);
    taken |= 1 << vertex;
  }
  steps.push({ clique, separator });
  return steps;
}

/** Cliques of a graph, as masks. */
export function cliquesOf({ first, subsets, factors }: DecomposableGraphs, graph: number): number[] {
  const cliques: number[] = [];
  // A clique is inside no other, so it is never a separator too.
  for (let term = first[graph]!; term < first[graph + 1]!; term++) if (factors[term]! > 0) cliques.push(subsets[term]!);
  return cliques;
}

function enumerate(lists: number): DecomposableGraphs {
  const first: number[] = [0];
  const subsets: number[] = [];
  const factors: number[] = [];
  const adjacent = new Uint8Array(lists);
  const multiplicity = new Int8Array(2 ** lists);
  for (let edges = 0; edges < 2 ** ((lists * (lists - 1)) / 2); edges++) {
    setNeighbours(adjacent, edges);
    const steps = junctionSteps(adjacent);
    if (steps === null) continue;
    multiplicity.fill(0);
    steps.forEach(({ clique, separator }, position) => {
      multiplicity[clique]!++;
      if (position > 0) multiplicity[separator]!--;
    });
    multiplicity.forEach((factor, subset) => {
      if (factor === 0) return;
      subsets.push(subset);
      factors.push(factor);
    });
    first.push(subsets.length);
  }
  return {
    lists,
    count: first.length - 1,
    first: Int32Array.from(first),
    subsets: Uint8Array.from(subsets),
    factors: Int8Array.from(factors),
  };
}

/** Reads edges 12, 13, .., 1k, 23, .. from the binary digits, lowest first. */
function setNeighbours(adjacent: Uint8Array, edges: number): void {
  adjacent.fill(0);
  let rest = edges;
  for (let i = 0; i < adjacent.length; i++) {
    for (let j = i + 1; j < adjacent.length; j++) {
      if (rest & 1) {
        adjacent[i]! |= 1 << j;
        adjacent[j]! |= 1 << i;
      }
      rest >>= 1;
    }
  }
}

/** The vertex not yet taken with most taken neighbours, the lowest of several. */
function nextVertex(adjacent: ArrayLike<number>, taken: number): number {
  let best = -1;
  let most = -1;
  for (let vertex = 0; vertex < adjacent.length; vertex++) {
    if ((taken >> vertex) & 1) continue;
    const neighbours = memberSize(adjacent[vertex]! & taken);
    if (neighbours > most) {
      most = neighbours;
      best = vertex;
    }
  }
  return best;
}

/** Whether every two of these vertices are neighbours. */
function isComplete(adjacent: ArrayLike<number>, vertices: number): boolean {
  for (let rest = vertices; rest !== 0; rest &= rest - 1) {
    const lowest = rest & -rest;
    const vertex = 31 - Math.clz32(lowest);
    if ((vertices & ~lowest & ~adjacent[vertex]!) !== 0) return false;
  }
  return true;
}
