import { observedPersons } from '@repere/contracts';
import { randomStream } from '@repere/numerics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTable } from '../../../test/tables.ts';
import { captureFrequencies, listTotals } from '../dense-table.ts';
import { withFoundLinks, withMissedLinks } from './linkage-errors.ts';

const overlapping = (frequencies: readonly number[]) => frequencies.slice(1).reduce((sum, count) => sum + count, 0);

describe('linkage errors', () => {
  it('never change how many people each list has', () => {
    fc.assert(
      fc.property(anyTable(), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(), (histories, share, seed) => {
        const totals = listTotals(histories);
        expect(listTotals(withMissedLinks(histories, share, randomStream(seed)))).toEqual(totals);
        expect(listTotals(withFoundLinks(histories, share, randomStream(seed)))).toEqual(totals);
      }),
    );
  });

  it('leave no overlap of two lists when every link is missed', () => {
    fc.assert(
      fc.property(anyTable({ lists: [2, 2] }), (histories) => {
        const apart = withMissedLinks(histories, 1, randomStream(1));
        expect(overlapping(captureFrequencies(apart))).toBe(0);
        const before = captureFrequencies(histories);
        expect(observedPersons(apart)).toBe(before[0]! + 2 * before[1]!);
      }),
    );
  });

  it('make more persons when links are missed and fewer when they are found, about the share asked for', () => {
    const histories = {
      kind: 'capture-histories',
      lists: ['A', 'B'],
      histories: [1, 2, 3],
      counts: [5000, 5000, 2000],
    } as const;
    const missed = observedPersons(withMissedLinks(histories, 0.05, randomStream(3))) - 12_000;
    const found = 12_000 - observedPersons(withFoundLinks(histories, 0.05, randomStream(3)));
    // Binomial with mean 100: five standard deviations are 49.
    expect(Math.abs(missed - 100)).toBeLessThan(49);
    expect(Math.abs(found - 100)).toBeLessThan(49);
  });

  it('make no negative counts however many links are found', () => {
    fc.assert(
      fc.property(anyTable({ zeros: 0.6 }), fc.nat(), (histories, seed) =>
        withFoundLinks(histories, 1, randomStream(seed)).counts.every((count) => count > 0),
      ),
    );
  });
});
