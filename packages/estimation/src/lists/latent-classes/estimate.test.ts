import { drawNormal, randomStream } from '@repere/numerics';
import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import type { ChainResult } from './chain.ts';
import { latentClassEstimate, R_HAT_LIMIT } from './estimate.ts';

const TABLE = aTable(3, [60, 45, 12, 80, 9, 7, 3]);

/** A chain of independent draws around a centre, as a sampler might give. */
function aChain(chain: number, centre: number, draws = 500): ChainResult {
  const stream = randomStream(40 + chain);
  return {
    chain,
    totals: Float64Array.from({ length: draws }, () => Math.round(centre + 20 * drawNormal(stream))),
    occupied: new Float64Array(draws).fill(2),
    concentration: new Float64Array(draws).fill(0.5),
    last: [{ share: 1, capture: [0.2, 0.1, 0.3] }],
  };
}

function chainsAround(centres: readonly number[], draws?: number): ChainResult[] {
  return centres.map((centre, chain) => aChain(chain, centre, draws));
}

describe('latentClassEstimate', () => {
  it('gives median and central credible interval of all chains that agree', () => {
    const chains = chainsAround(new Array(8).fill(700));
    const { estimate, draws } = latentClassEstimate(TABLE, { level: 0.9, chains });
    const sorted = Float64Array.from(chains.flatMap(({ totals }) => [...totals])).sort();
    expect(estimate).toMatchObject({
      status: 'ok',
      role: 'estimate',
      value: sorted[2000],
      interval: { level: 0.9, how: 'credible' },
      warnings: [],
    });
    // Whole numbers with many ties: the draw nearest to the quantile's place is the quantile.
    expect(estimate.interval.lower).toBe(sorted[200]);
    expect(estimate.interval.upper).toBe(sorted[3799]);
    expect(estimate.standardError).toBeCloseTo(20, 0);
    expect(draws.toSorted()).toEqual(sorted);
  });

  it('takes draws in turn from each chain, so that neighbours do not hang together', () => {
    const chains = chainsAround([700, 700, 700]);
    const { draws } = latentClassEstimate(TABLE, { level: 0.95, chains });
    expect([...draws.subarray(0, 6)]).toEqual([0, 1].flatMap((draw) => chains.map(({ totals }) => totals[draw]!)));
  });

  it('gives no number when one chain of eight lies elsewhere, and shows each chain', () => {
    const chains = chainsAround([700, 700, 700, 700, 700, 700, 700, 1500]);
    const { estimate, draws, traces } = latentClassEstimate(TABLE, { level: 0.95, chains });
    expect(estimate).toMatchObject({
      status: 'not-converged',
      value: null,
      standardError: null,
      interval: { lower: null, upper: null, how: 'none' },
      unobserved: { value: null },
    });
    expect(estimate.warnings.map(({ code }) => code)).toEqual(['lists.chains-disagree']);
    expect(estimate.warnings[0]!.details).toMatchObject({ chains: 8, limit: R_HAT_LIMIT });
    expect(estimate.diagnostics['rHat']).toBeGreaterThan(R_HAT_LIMIT);
    const medians = (estimate.diagnostics['chains'] as { median: number }[]).map(({ median }) => median);
    expect(Math.abs(medians[0]! - 700)).toBeLessThan(5);
    expect(Math.abs(medians[7]! - 1500)).toBeLessThan(5);
    expect(draws).toHaveLength(0);
    expect(traces?.traces).toHaveLength(8);
  });

  it('gives the one number that all draws are', () => {
    const chains = [0, 1].map((chain) => ({ ...aChain(chain, 700), totals: new Float64Array(500).fill(216) }));
    const { estimate } = latentClassEstimate(TABLE, { level: 0.95, chains });
    expect(estimate).toMatchObject({ status: 'ok', value: 216, interval: { lower: 216, upper: 216 }, warnings: [] });
    expect(estimate.diagnostics['rHat']).toBeNull();
  });

  it('gives no number when chains stand still at several values', () => {
    const chains = [0, 1].map((chain) => ({ ...aChain(chain, 700), totals: new Float64Array(500).fill(216 + chain) }));
    const { estimate } = latentClassEstimate(TABLE, { level: 0.95, chains });
    expect(estimate).toMatchObject({ status: 'not-converged', value: null });
    expect(estimate.warnings[0]!.details).toMatchObject({ rHat: 1000, smallest: 216, largest: 217 });
  });

  it('finds nothing amiss in a tail that is a single value', () => {
    const stream = randomStream(9);
    const chains = [0, 1, 2, 3].map((chain) => ({
      ...aChain(chain, 700),
      totals: Float64Array.from({ length: 500 }, () => (stream.nextUniform() < 0.2 ? 217 : 216)),
    }));
    const { estimate } = latentClassEstimate(TABLE, { level: 0.95, chains });
    expect(estimate).toMatchObject({ status: 'ok', value: 216, interval: { lower: 216, upper: 217 }, warnings: [] });
  });

  it('says that few independent draws leave the limits rough', () => {
    const { estimate } = latentClassEstimate(TABLE, { level: 0.95, chains: chainsAround([700, 700, 700, 700], 60) });
    expect(estimate.status).toBe('ok');
    expect(estimate.warnings.map(({ code }) => code)).toEqual(['lists.few-independent-draws']);
  });

  it('does not apply to two lists, nor to three of which one is empty', () => {
    for (const table of [aTable(2, [40, 30, 6]), aTable(3, [40, 30, 6])]) {
      const { estimate, draws, traces } = latentClassEstimate(table, { level: 0.95, chains: [] });
      expect(estimate).toMatchObject({ status: 'not-applicable', value: null, interval: { how: 'none' } });
      expect(estimate.warnings.map(({ code }) => code)).toEqual(['lists.too-few-for-method']);
      expect(draws).toHaveLength(0);
      expect(traces).toBeNull();
    }
  });

  it('refuses a single chain, chains of different lengths, and very short ones', () => {
    expect(() => latentClassEstimate(TABLE, { level: 0.95, chains: [aChain(0, 700)] })).toThrow(RangeError);
    const chains = [aChain(0, 700), aChain(1, 700, 400)];
    expect(() => latentClassEstimate(TABLE, { level: 0.95, chains })).toThrow(RangeError);
    expect(() => latentClassEstimate(TABLE, { level: 0.95, chains: chainsAround([700, 700], 11) })).toThrow(RangeError);
  });
});
