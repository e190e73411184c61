import { describe, expect, it } from 'vitest';
import { memberSize } from '../members.ts';
import { cliquesOf, decomposableGraphs, junctionSteps } from './decomposable.ts';

/** Neighbours by vertex, from edges 12, 13, .., 23, .. as binary digits. */
function neighbours(lists: number, edges: number): number[] {
  const adjacent = Array.from({ length: lists }, () => 0);
  let digit = 0;
  for (let i = 0; i < lists; i++) {
    for (let j = i + 1; j < lists; j++) {
      if (!((edges >> digit++) & 1)) continue;
      adjacent[i]! |= 1 << j;
      adjacent[j]! |= 1 << i;
    }
  }
  return adjacent;
}

const isClique = (adjacent: readonly number[], set: number) =>
  adjacent.every((around, v) => !((set >> v) & 1) || (set & ~around & ~(1 << v)) === 0);

/** Whether vertices can be taken away one by one, each with neighbours that all know each other. */
function isChordal(adjacent: readonly number[]): boolean {
  let left = (1 << adjacent.length) - 1;
  while (left !== 0) {
    const simplicial = adjacent.findIndex((around, v) => (left >> v) & 1 && isClique(adjacent, around & left));
    if (simplicial < 0) return false;
    left &= ~(1 << simplicial);
  }
  return true;
}

function maximalCliques(adjacent: readonly number[]): number[] {
  const cliques = Array.from({ length: 2 ** adjacent.length }, (_, set) => set).filter((set) =>
    isClique(adjacent, set),
  );
  return cliques.filter((set) => !cliques.some((other) => other !== set && (other & set) === set));
}

const graphsOf = (lists: number) =>
  Array.from({ length: 2 ** ((lists * (lists - 1)) / 2) }, (_, edges) => neighbours(lists, edges));

describe('decomposable graphs', () => {
  it.each([
    [2, 2],
    [3, 8],
    [4, 61],
    [5, 822],
    [6, 18154],
  ])('on %s lists number %s', (lists, count) => {
    expect(decomposableGraphs(lists).count).toBe(count);
  });

  it.each([3, 4, 5])('on %s lists are exactly the chordal ones, with their maximal cliques', (lists) => {
    const graphs = decomposableGraphs(lists);
    const chordal = graphsOf(lists).filter(isChordal);
    expect(graphs.count).toBe(chordal.length);
    chordal.forEach((adjacent, graph) => {
      expect(cliquesOf(graphs, graph).sort((a, b) => a - b)).toEqual(maximalCliques(adjacent));
    });
  });

  it('begin with independence and end with all edges', () => {
    const graphs = decomposableGraphs(5);
    expect(cliquesOf(graphs, 0)).toEqual([1, 2, 4, 8, 16]);
    expect(cliquesOf(graphs, graphs.count - 1)).toEqual([31]);
  });

  it('have factors that sum to one and count every list once', () => {
    const { count, first, factors, subsets } = decomposableGraphs(6);
    for (let graph = 0; graph < count; graph++) {
      let sum = 0;
      let lists = 0;
      for (let term = first[graph]!; term < first[graph + 1]!; term++) {
        sum += factors[term]!;
        lists += factors[term]! * memberSize(subsets[term]!);
      }
      if (sum !== 1 || lists !== 6) throw new Error(`graph ${graph}: ${sum}, ${lists}`);
    }
  });

  it('are enumerated once', () => {
    expect(decomposableGraphs(5)).toBe(decomposableGraphs(5));
  });

  it('are refused beyond six lists', () => {
    expect(() => decomposableGraphs(7)).toThrow(RangeError);
  });
});

describe('junctionSteps', () => {
  it('gives cliques that meet those before in a separator inside one of them', () => {
    for (const adjacent of graphsOf(5)) {
      const steps = junctionSteps(adjacent);
      if (steps === null) continue;
      let before = 0;
      steps.forEach(({ clique, separator }, position) => {
        expect(clique & before).toBe(separator);
        const earlier = steps.slice(0, position);
        expect(position === 0 || earlier.some((other) => (other.clique & separator) === separator)).toBe(true);
        before |= clique;
      });
    }
  });

  it('refuses a ring of four lists', () => {
    expect(junctionSteps([0b1010, 0b0101, 0b1010, 0b0101])).toBeNull();
  });

  it('counts the separator of a star as often as it separates', () => {
    expect(junctionSteps([0b1110, 1, 1, 1])?.map(({ separator }) => separator)).toEqual([0, 1, 1]);
  });
});
