import { randomStream } from '@repere/numerics';
import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { memberName } from '../members.ts';
import { selectByThreshold, type Thresholding } from './select.ts';
import { PriorTable } from './table.ts';

/** Four lists with strong dependence among the first three, and the fourth independent of them. */
const dependent = aTable(4, [300, 300, 250, 300, 250, 250, 900, 400, 60, 60, 50, 60, 50, 50, 180]);

function select(options: Thresholding, table = dependent, variance = 1) {
  const selection = selectByThreshold(new PriorTable(table, variance), options, randomStream(1));
  const names = (members: readonly number[]) => members.map((member) => memberName(member, table.lists.length));
  return {
    ...selection,
    judgedNames: names(selection.judged.map(({ member }) => member)),
    keptNames: selection.failure === null ? names(selection.kept.finite) : null,
  };
}

describe('selection by threshold', () => {
  it('judges all pairs and keeps those far from zero', () => {
    const { judgedNames, keptNames, judged, rounds } = select({ order: 2, cutoff: 2 });
    expect(judgedNames).toEqual(['12', '13', '14', '23', '24', '34']);
    expect(keptNames).toEqual(['12', '13', '23']);
    for (const { mean, deviation, isKept } of judged) expect(isKept).toBe(Math.abs(mean) / deviation >= 2);
    expect(rounds).toMatchObject([{ order: 2 }]);
  });

  it('judges a triple only when its three pairs were kept', () => {
    const { judgedNames, rounds } = select({ order: 3, cutoff: 2 });
    expect(judgedNames.slice(6)).toEqual(['123']);
    expect(rounds.map(({ order }) => order)).toEqual([2, 3]);
  });

  it('stops where no larger set is left to judge', () => {
    const nothing = select({ order: 3, cutoff: 1e6 });
    expect(nothing.judgedNames).toHaveLength(6);
    expect(nothing.keptNames).toEqual([]);
    expect(select({ order: 1, cutoff: 2 })).toMatchObject({ judged: [], rounds: [], keptNames: [] });
  });

  it('keeps a dependence of either sign', () => {
    const opposed = aTable(3, [800, 800, 20, 300, 200, 200, 10]);
    const { judged, keptNames } = select({ order: 2, cutoff: 2 }, opposed);
    expect(keptNames).toContain('12');
    expect(judged[0]!.mean).toBeLessThan(0);
  });

  it('keeps interactions at minus infinity under a flat prior, and builds no larger ones on them', () => {
    const gap = aTable(4, [300, 300, 0, 300, 250, 250, 0, 400, 60, 60, 0, 60, 50, 50, 0]);
    const pairs = select({ order: 2, cutoff: 0 }, gap, Number.POSITIVE_INFINITY);
    expect(pairs).toMatchObject({ failure: null, kept: { minusInfinity: [3] } });
    expect(pairs.judged[0]).toEqual({ member: 3, mean: Number.NEGATIVE_INFINITY, deviation: 0, isKept: true });
    // 134 and 234, but neither 123 nor 124; together they are more than the 11 histories left can tell apart.
    const triples = select({ order: 3, cutoff: 0 }, gap, Number.POSITIVE_INFINITY);
    expect(triples).toMatchObject({
      failure: 'unidentified',
      attempted: { finite: [5, 9, 6, 10, 12, 13, 14], minusInfinity: [3] },
    });
  });

  it('draws on where a statistic is near the cutoff', () => {
    const { judged } = select({ order: 2, cutoff: 2 });
    const statistic = Math.abs(judged[0]!.mean / judged[0]!.deviation);
    const near = select({ order: 2, cutoff: statistic });
    expect(near.rounds[0]!.proposals).toBe(100_000);
    expect(select({ order: 2, cutoff: statistic + 1 }).rounds[0]!.proposals).toBeLessThan(40_000);
  });

  it('says at which model it stopped', () => {
    const selection = select({ order: 2, cutoff: 2 }, aTable(3, [40, 30, 0, 25]));
    expect(selection).toMatchObject({ failure: 'does-not-exist', attempted: { finite: [3, 5, 6] } });
  });
});
