import '../../../test/close-to-relative.ts';
import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { GRAPHS_ON_THREE, posteriorByHand } from '../../../test/graphs-by-hand.ts';
import { averageGraphs, graphProbabilities, meanPersons, personsAt } from './average.ts';
import { cliquesOf } from './decomposable.ts';
import { graphScores } from './scores.ts';
import { massAt, massUpTo, modeOfUnseen, unseenAtMass } from './unseen-distribution.ts';

/** Everything about a posterior, and the same by plain sums. */
function bothWays(counts: readonly number[], pseudoCount: number, limit: number) {
  const histories = aTable(3, counts);
  const joint = posteriorByHand(histories, pseudoCount, limit);
  const masses = joint[0]!.map((_, index) => joint.reduce((sum, row) => sum + row[index]!, 0));
  const averaged = averageGraphs(graphScores(histories, pseudoCount), limit);
  const observed = counts.reduce((a, b) => a + b, 0);
  return { averaged, joint, masses, observed, scores: graphScores(histories, pseudoCount) };
}

/** Largest relative difference, of numbers below 1e-6 as if they were that. */
function worst(ours: readonly number[], expected: readonly number[]): number {
  return Math.max(...ours.map((one, i) => Math.abs(one - expected[i]!) / Math.max(1e-6, expected[i]!)));
}

const TINY = [5, 3, 2, 4, 0, 1, 1];
const MIDDLING = [150, 120, 14, 90, 9, 0, 2];

describe.each([
  ['a tiny table summed one by one', TINY, 0.125, 200],
  ['a tiny table with a large pseudo-count', TINY, 1, 256],
  ['a tiny table beyond the head', TINY, 0.125, 9000],
  ['a table whose posterior lies beyond the head', MIDDLING, 0.125, 12_000],
  ['a table whose posterior is cut while it rises', MIDDLING, 0.125, 700],
  ['a table cut just after the head', MIDDLING, 0.01, 258],
] as const)('the posterior of %s', (_, counts, pseudoCount, limit) => {
  const { averaged, joint, masses, observed, scores } = bothWays(counts, pseudoCount, limit);
  const { posterior } = averaged;
  let sum = 0;
  const sums = masses.map((mass) => {
    sum += mass;
    return sum;
  });

  it('has the masses of the text-book formula', () => {
    const ours = masses.map((_, index) => massAt(posterior, index + 1) / posterior.total);
    expect(worst(ours, masses)).toBeLessThan(1e-8);
  });

  it('has its sums', () => {
    const ours = masses.map((_, index) => massUpTo(posterior, index + 1) / posterior.total);
    expect(worst(ours, sums)).toBeLessThan(1e-9);
    expect(sums.at(-1)).toBeCloseTo(1, 12);
  });

  it('has its probabilities of graphs', () => {
    const probabilities = graphProbabilities(averaged);
    expect(averaged.graphs.length).toBe(8);
    averaged.graphs.forEach((graph, index) => {
      const cliques = cliquesOf(scores.graphs, graph).sort((a, b) => a - b);
      const row = GRAPHS_ON_THREE.findIndex((one) => one.cliques.toSorted((a, b) => a - b).join() === cliques.join());
      const expected = joint[row]!.reduce((a, b) => a + b, 0);
      expect(probabilities[index]).toBeCloseToRelative(expected, 1e-8, 1e-15);
    });
  });

  it('has its mean, mode and quantiles', () => {
    const mean = masses.reduce((sum, mass, index) => sum + mass * (observed + index + 1), 0);
    expect(meanPersons(averaged)).toBeCloseToRelative(mean, 1e-9);
    expect(modeOfUnseen(posterior)).toBe(1 + masses.indexOf(Math.max(...masses)));
    for (const probability of [1e-4, 0.025, 0.2, 0.5, 0.8, 0.975, 0.9999, 0.999999]) {
      const expected = 1 + sums.findIndex((sum) => sum >= probability);
      expect(personsAt(averaged, probability)).toBe(observed + expected);
      expect(unseenAtMass(posterior, probability * posterior.total)).toBe(expected);
    }
  });
});

describe('the limit of the numbers tried', () => {
  it('is found where less than a millionth is left beyond', () => {
    const { posterior, tail } = averageGraphs(graphScores(aTable(3, [200, 180, 30, 150, 25, 20, 6]), 1), null);
    expect(posterior.limit).toBeLessThan(20_000);
    expect(tail.mass / posterior.total).toBeLessThan(2e-6);
  });

  it('does not show in the answers: what lies beyond counts as a power of the number', () => {
    const scores = graphScores(aTable(3, MIDDLING), 0.125);
    const found = averageGraphs(scores, null);
    const wide = averageGraphs(scores, 1e14);
    expect(found.posterior.limit).toBeLessThanOrEqual(1e8);
    for (const [probability, tolerance] of [
      [0.025, 1e-6],
      [0.5, 1e-6],
      [0.975, 1e-6],
      [0.999, 3e-5],
    ] as const)
      expect(personsAt(found, probability)).toBeCloseToRelative(personsAt(wide, probability), tolerance, 1);
  });
});
