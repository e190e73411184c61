import type { CaptureHistories } from '@repere/contracts';
import { aTable } from '@repere/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLogLinear } from '../log-linear/fit.ts';
import { modelOf } from '../log-linear/model.ts';
import { memberSize } from '../members.ts';
import { LargeFits } from './large-fits.ts';
import { QuickFits } from './quick-fits.ts';
import { DownhillSearch, type EndPoint } from './search.ts';
import type { SearchFits } from './search-fits.ts';

/** The search by its definition, every neighbour fitted from scratch. */
function plainSearch(table: CaptureHistories, order: number): { interactions: number[]; bic: number } | null {
  const k = table.lists.length;
  const bicOf = (interactions: readonly number[]): number => {
    const fit = fitLogLinear(table, modelOf(k, interactions));
    return fit.status === 'ok' ? fit.bic : Number.POSITIVE_INFINITY;
  };
  const all = Array.from({ length: 2 ** k - 1 }, (_, set) => set).filter(
    (set) => memberSize(set) >= 2 && memberSize(set) <= order,
  );
  let interactions: number[] = [];
  let bic = bicOf(interactions);
  if (!Number.isFinite(bic)) return null;
  for (;;) {
    const present = new Set([0, ...Array.from({ length: k }, (_, list) => 1 << list), ...interactions]);
    const larger = all
      .filter((set) => !present.has(set))
      .filter((set) =>
        Array.from({ length: k }, (_, list) => set & ~(1 << list)).every((one) => one === set || present.has(one)),
      )
      .map((set) => [...interactions, set]);
    const smaller = interactions
      .filter((set) => !interactions.some((other) => other !== set && (other & set) === set))
      .map((set) => interactions.filter((other) => other !== set));
    const neighbours = [...larger, ...smaller].map((model) => ({ interactions: model, bic: bicOf(model) }));
    const best = neighbours.reduce((least, one) => (one.bic < least.bic ? one : least), { interactions, bic });
    if (best.bic >= bic - 1e-7) return { interactions, bic };
    ({ interactions, bic } = best);
  }
}

function descendFromMainEffects(fits: SearchFits, table: CaptureHistories, order: number): EndPoint | null {
  const search = new DownhillSearch(fits, order);
  search.load(table.histories, table.counts);
  fits.startIndependent();
  return search.descend([]);
}

/** Tables over three and four lists; many zeros, so that models without an estimate lie on the way. */
const tables = fc
  .integer({ min: 3, max: 4 })
  .chain((k) =>
    fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 })), {
      minLength: 2 ** k - 1,
      maxLength: 2 ** k - 1,
    }),
  )
  .filter((counts) => counts.some((count) => count > 0))
  .map((counts) => aTable(Math.log2(counts.length + 1), counts));

describe('DownhillSearch', () => {
  it.each([
    ['quick', (lists: number) => new QuickFits(lists)],
    ['patient', (lists: number) => new LargeFits(lists)],
  ])('ends where the definition ends, with %s fits', (_, makeFits) => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 2, max: 3 }), (table, order) => {
        const plain = plainSearch(table, order);
        const end = descendFromMainEffects(makeFits(table.lists.length), table, order);
        expect(end === null).toBe(plain === null);
        if (end === null || plain === null) return;
        expect(end.bic).toBeCloseTo(plain.bic, 6);
        // Of models with one BIC, which several lists without anybody can give, either may come first.
        const fit = fitLogLinear(table, modelOf(table.lists.length, end.interactions));
        expect(fit.status === 'ok' && fit.unseen / end.unseen).toBeCloseTo(1, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('removes an interaction that a start has for nothing', () => {
    // Independent lists of 80, 60 and 40 in 1000: the counts are the expected ones, rounded.
    const table = aTable(3, [280, 120, 180, 80, 120, 51, 77]);
    const search = new DownhillSearch(new QuickFits(3), 2);
    search.load(table.histories, table.counts);
    search.fits.startIndependent();
    expect(search.descend([0b011, 0b110])!.interactions).toEqual([]);
  });

  it('never adds the interaction of all lists', () => {
    const search = new DownhillSearch(new QuickFits(3), 3);
    expect(search.order).toBe(2);
    expect(search.terms).toEqual([0b011, 0b101, 0b110]);
  });

  it('goes nowhere from a start without an estimate', () => {
    const table = aTable(3, [40, 30, 0, 20, 0, 0, 0]);
    const search = new DownhillSearch(new QuickFits(3), 2);
    search.load(table.histories, table.counts);
    search.fits.startIndependent();
    expect(search.descend([])).toBeNull();
  });
});
