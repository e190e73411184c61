import { historiesOf } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { latentClassChain } from '../src/lists/latent-classes/chain.ts';
import { independencePosterior, twoClassPosterior } from './latent-classes-by-hand.ts';

/** Nine persons on three lists. */
const SMALL = historiesOf(
  ['a', 'b', 'c'],
  [
    { history: 0b001, count: 3 },
    { history: 0b010, count: 2 },
    { history: 0b011, count: 1 },
    { history: 0b100, count: 2 },
    { history: 0b111, count: 1 },
  ],
);
const SEEN = 9;

/** Every sweep of four chains, cut into batches: numbers of unseen persons, and whether all persons are of one class. */
function batchesOf(classes: number): { unseen: number; isOneClass: boolean }[][] {
  const length = 500;
  return [0, 1, 2, 3].flatMap((chain) => {
    const { totals, occupied } = latentClassChain(SMALL, {
      classes,
      seed: 20051201,
      chain,
      burnIn: 500,
      sweeps: 20_000,
      thin: 1,
    });
    return Array.from({ length: totals.length / length }, (_, batch) =>
      Array.from({ length }, (_, i) => ({
        unseen: totals[batch * length + i]! - SEEN,
        isOneClass: occupied[batch * length + i] === 1,
      })),
    );
  });
}

/** How far a share of draws is from a probability, in standard errors taken from the batches. */
function distance<T>(batches: readonly (readonly T[])[], holds: (draw: T) => boolean, probability: number): number {
  const shares = batches.map((batch) => batch.filter(holds).length / batch.length);
  const mean = shares.reduce((a, b) => a + b, 0) / shares.length;
  const squares = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0);
  return Math.abs(mean - probability) / Math.sqrt(squares / (shares.length - 1) / shares.length);
}

describe('latentClassChain', () => {
  it('draws from the posterior of independent lists when there is one class', () => {
    const posterior = independencePosterior(SMALL, 2000);
    const batches = batchesOf(1);
    for (const limit of [0, 1, 3, 6, 10, 15, 25, 40]) {
      const probability = posterior.subarray(0, limit + 1).reduce((sum, p) => sum + p, 0);
      expect(distance(batches, ({ unseen }) => unseen <= limit, probability)).toBeLessThan(4);
    }
  });

  it('draws from the posterior that adding up all allocations to two classes gives', () => {
    const most = 120;
    const { unseen: posterior, oneClass } = twoClassPosterior(SMALL, most);
    const batches = batchesOf(2).map((batch) => batch.filter(({ unseen }) => unseen <= most));
    for (const limit of [0, 1, 3, 6, 10, 15, 25, 40, 80]) {
      const probability = posterior.subarray(0, limit + 1).reduce((sum, p) => sum + p, 0);
      expect(distance(batches, ({ unseen }) => unseen <= limit, probability)).toBeLessThan(4);
    }
    expect(distance(batches, ({ isOneClass }) => isOneClass, oneClass)).toBeLessThan(4);
  });
});
