import { randomStream } from '@repere/numerics';
import { describe, expect, it } from 'vitest';
import { historyProbabilities, type PopulationDesign, simulateTable } from './simulated-population.ts';

const independent: PopulationDesign = { persons: 1000, classes: [{ share: 1, chances: [0.5, 0.2] }] };

describe('historyProbabilities', () => {
  it('multiplies the chances of independent lists', () => {
    expect([...historyProbabilities(independent)].map((p) => Number(p.toFixed(12)))).toEqual([0.4, 0.4, 0.1, 0.1]);
  });

  it('gives a dependent pair its odds ratio', () => {
    const [none, first, second, both] = historyProbabilities({
      ...independent,
      pairs: [{ lists: [0, 1], oddsRatio: 3 }],
    });
    expect((none! * both!) / (first! * second!)).toBeCloseTo(3, 12);
  });

  it('leaves nobody on both lists of a pair that excludes', () => {
    expect(historyProbabilities({ ...independent, pairs: [{ lists: [0, 1], oddsRatio: 0 }] })[3]).toBe(0);
  });

  it('mixes classes by their shares', () => {
    const mixed = historyProbabilities({
      persons: 1,
      classes: [
        { share: 3, chances: [1, 0] },
        { share: 1, chances: [0, 1] },
      ],
    });
    expect([...mixed]).toEqual([0, 0.75, 0.25, 0]);
  });
});

describe('simulateTable', () => {
  it('gives the same table for the same stream, without those on no list', () => {
    const table = simulateTable(independent, randomStream(1));
    expect(simulateTable(independent, randomStream(1))).toEqual(table);
    expect(table.histories).toEqual([1, 2, 3]);
    const observed = table.counts.reduce((sum, count) => sum + count, 0);
    // 600 expected, standard deviation 15.5; five of them.
    expect(observed).toBeGreaterThan(520);
    expect(observed).toBeLessThan(680);
  });
});
