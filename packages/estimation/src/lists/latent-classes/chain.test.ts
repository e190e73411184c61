import { observedPersons } from '@repere/contracts';
import { randomStream } from '@repere/numerics';
import { aTable, simulateTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { type ChainOptions, latentClassChain } from './chain.ts';

const TABLE = aTable(3, [60, 45, 12, 80, 9, 7, 3]);
const OPTIONS: ChainOptions = { classes: 6, seed: 7, chain: 0, burnIn: 20, sweeps: 60, thin: 3 };

describe('latentClassChain', () => {
  it('gives equal draws for equal options, and others for another chain or seed', () => {
    const result = latentClassChain(TABLE, OPTIONS);
    expect(latentClassChain(TABLE, OPTIONS)).toEqual(result);
    expect(latentClassChain(TABLE, { ...OPTIONS, chain: 1 }).totals).not.toEqual(result.totals);
    expect(latentClassChain(TABLE, { ...OPTIONS, seed: 8 }).totals).not.toEqual(result.totals);
  });

  it('keeps one sweep of so many after the burn-in', () => {
    const every = latentClassChain(TABLE, { ...OPTIONS, thin: 1 });
    const third = latentClassChain(TABLE, OPTIONS);
    expect(every.totals).toHaveLength(60);
    expect(third.totals).toEqual(every.totals.filter((_, sweep) => sweep % 3 === 2));
    expect(third.occupied).toEqual(every.occupied.filter((_, sweep) => sweep % 3 === 2));
    const later = latentClassChain(TABLE, { ...OPTIONS, thin: 1, burnIn: 30, sweeps: 50 });
    expect(later.totals).toEqual(every.totals.subarray(10));
  });

  it('never draws fewer persons than were seen, nor more classes than allowed', () => {
    const { totals, occupied, last } = latentClassChain(TABLE, { ...OPTIONS, sweeps: 600, classes: 2 });
    for (const total of totals) expect(total).toBeGreaterThanOrEqual(observedPersons(TABLE));
    for (const classes of occupied) expect([1, 2]).toContain(classes);
    expect(last.length).toBe(occupied.at(-1));
  });

  it('describes the classes of the last sweep by shares and chances, the largest first', () => {
    const { last } = latentClassChain(TABLE, OPTIONS);
    const shares = last.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(shares.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1 + 1e-12);
    for (const { capture } of last) {
      expect(capture).toHaveLength(3);
      for (const chance of capture) expect(chance > 0 && chance < 1).toBe(true);
    }
  });

  it('starts chains far apart', () => {
    const starts = Array.from({ length: 8 }, (_, chain) =>
      latentClassChain(TABLE, { ...OPTIONS, chain, burnIn: 0, sweeps: 1, thin: 1 }),
    );
    const totals = starts.map(({ totals: [total = 0] }) => total);
    expect(Math.max(...totals) / Math.min(...totals)).toBeGreaterThan(3);
  });

  it('finds two classes that differ, and their size', () => {
    const classes = [
      { share: 0.4, chances: [0.7, 0.6, 0.75, 0.65, 0.7] },
      { share: 0.6, chances: [0.15, 0.2, 0.1, 0.2, 0.15] },
    ];
    const table = simulateTable({ persons: 5000, classes }, randomStream(3));
    const options = { classes: 8, seed: 1, chain: 5, burnIn: 500, sweeps: 2000, thin: 1 };
    const { totals, last } = latentClassChain(table, options);
    const sorted = totals.toSorted();
    expect(sorted[50]).toBeLessThan(5000);
    expect(sorted[1950]).toBeGreaterThan(5000);
    expect(sorted[1950]! - sorted[50]!).toBeLessThan(1000);
    // One draw of the chances, each with a standard deviation up to 0.03; the two classes differ by about 0.5.
    const [large, small] = last;
    classes[1]!.chances.forEach((chance, list) => {
      expect(Math.abs(large!.capture[list]! - chance)).toBeLessThan(0.15);
    });
    classes[0]!.chances.forEach((chance, list) => {
      expect(Math.abs(small!.capture[list]! - chance)).toBeLessThan(0.15);
    });
  });
});
