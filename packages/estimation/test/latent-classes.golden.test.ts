import { describe, expect, it } from 'vitest';
import { latentClassChain } from '../src/lists/latent-classes/chain.ts';
import { latentClassEstimate } from '../src/lists/latent-classes/estimate.ts';
import { goldenTables, publishedTable } from './golden.ts';

/** What the quantiles of the reference are quantiles at. */
const PROBABILITIES = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975];

/**
 * The tables of which the two chains of the reference, of 100,000 sweeps each, tell nearly the same; elsewhere they document
 * how far single chains go astray.
 */
const SETTLED = ['artificial-3', 'korea-3', 'neworleans-5', 'neworleans-5-v186', 'neworleans-8'];

const tables = goldenTables.filter(([name]) => SETTLED.includes(name));

function chainsOf(name: string) {
  const { histories } = publishedTable(name);
  const chains = [0, 1, 2, 3].map((chain) =>
    latentClassChain(histories, { classes: 10, seed: 20051201, chain, burnIn: 1000, sweeps: 5000, thin: 5 }),
  );
  return latentClassEstimate(histories, { level: 0.95, chains });
}

/** How far a probability is outside the steps that a sample's distribution function makes at a value. */
function outside(sorted: Float64Array, value: number, probability: number): number {
  const below = sorted.filter((draw) => draw < value).length / sorted.length;
  const upTo = sorted.filter((draw) => draw <= value).length / sorted.length;
  return Math.max(0, below - probability, probability - upTo);
}

describe('latentClassEstimate on published tables', () => {
  it('has a reference for each of the settled tables', () => {
    expect(tables).toHaveLength(SETTLED.length);
  });

  // About three standard errors of a median from 500 independent draws, which is what the slowest of these runs is worth, and
  // the reference's own error.
  it.each(tables)('draws %s as the reference does', (name, { lcmcr_seed1, lcmcr_seed2 }) => {
    const { estimate, draws } = chainsOf(name);
    expect(estimate.status).toBe('ok');
    const sorted = draws.toSorted();
    for (const { q } of [lcmcr_seed1, lcmcr_seed2]) {
      PROBABILITIES.forEach((probability, i) => {
        expect(outside(sorted, q[i]!, probability)).toBeLessThan(0.06);
      });
    }
  });
});
