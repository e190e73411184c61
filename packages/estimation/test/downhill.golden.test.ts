import './close-to-relative.ts';
import { historiesOf, reorderedLists } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { downhillEstimate } from '../src/lists/downhill/estimate.ts';
import { downhillSearch } from '../src/lists/downhill/select.ts';
import { modelNotation } from '../src/lists/log-linear/model.ts';
import { goldenTables, publishedTable } from './golden.ts';

/** New Orleans with eight lists and 186 cases, as in the paper: one case more on the lists C and D. */
function newOrleans186() {
  const { lists, histories, counts } = publishedTable('neworleans-8').histories;
  return historiesOf(
    lists,
    histories.map((history, index) => ({ history, count: counts[index]! + (history === 0b1100 ? 1 : 0) })),
  );
}

describe('downhill search from main effects', () => {
  // Silverman, Chan and Vincent (2024), Statistics and Computing 34, 44, table 6.
  it.each([
    ['uk2013-5', 2, 12_262],
    ['uk2013-5', 4, 12_262],
    ['uk2013-6', 2, 12_350],
    ['uk2013-6', 5, 12_350],
    ['kosovo-4', 2, 14_342],
    ['kosovo-4', 3, 10_357],
    ['neworleans-5-v186', 2, 981],
    ['neworleans-5-v186', 4, 981],
  ])('has the published value for %s to order %i', (name, order, published) => {
    const { total } = downhillSearch(publishedTable(name).histories, { order, starts: 'one' });
    expect(Math.round(total!)).toBe(published);
  });

  it.each([2, 3])('has the published value for eight lists and 186 cases to order %i', (order) => {
    expect(Math.round(downhillSearch(newOrleans186(), { order, starts: 'one' }).total!)).toBe(1110);
  });

  it('stops before the best model of five lists in the United Kingdom', () => {
    const { histories } = publishedTable('uk2013-5');
    const one = downhillSearch(histories, { order: 3, starts: 'one' });
    const several = downhillSearch(histories, { order: 3, starts: 'several' });
    expect(modelNotation(one.fit.model)).toBe('[12,13,25,35,45]');
    expect(modelNotation(several.fit.model)).toBe('[123,25,34]');
    expect(several.ends.map(({ total }) => Math.round(total))).toEqual([25_311, 12_262]);
  });
});

const exhaustive = goldenTables.flatMap(([name, { bicTwoWay, bicExhaustive }]) =>
  [bicTwoWay, bicExhaustive].flatMap((ranked) =>
    ranked === undefined ? [] : [{ name, ranked, order: ranked.maxorder }],
  ),
);

describe('downhill search from several starts', () => {
  it.each(exhaustive)('finds the best of all models for $name to order $order', ({ name, ranked, order }) => {
    const { fit, total } = downhillSearch(publishedTable(name).histories, { order, starts: 'several' });
    const best = ranked.top20[0]!;
    expect(modelNotation(fit.model)).toBe(best.model);
    expect(total).toBeCloseToRelative(best.abundance, 1e-8);
    expect(fit.status === 'ok' && fit.bic).toBeCloseToRelative(best.BIC, 1e-8);
  });

  it('does not depend on the order of the lists', () => {
    const { histories } = publishedTable('uk2013-6');
    const total = downhillSearch(histories, { order: 2, starts: 'several' }).total;
    const other = reorderedLists(histories, [4, 0, 5, 2, 1, 3]);
    expect(downhillSearch(other, { order: 2, starts: 'several' }).total).toBeCloseToRelative(total, 1e-9);
  });

  it('warns when searches end at models about as good that disagree', () => {
    const estimate = downhillEstimate(publishedTable('uk2013-5').histories, { order: null, level: 0.95 });
    expect(Math.round(estimate.value!)).toBe(25_311);
    expect(estimate.warnings.find(({ code }) => code === 'lists.near-models-disagree')?.details).toMatchObject({
      count: 2,
      ratio: 2.1,
    });
  });

  it('finishes with eight lists and with fourteen', () => {
    const eight = downhillSearch(publishedTable('neworleans-8').histories, { order: 3, starts: 'several' });
    expect(eight).toMatchObject({ starts: 407, order: 3 });
    expect(Math.round(eight.total!)).toBe(1184);
    const cells = Array.from({ length: 14 }, (_, list) => ({ history: 1 << list, count: 60 + list }));
    const pairs = Array.from({ length: 13 }, (_, list) => ({ history: 3 << list, count: list === 0 ? 40 : 4 }));
    const lists = cells.map((_, list) => `L${list + 1}`);
    const many = downhillSearch(historiesOf(lists, [...cells, ...pairs]), { order: 2, starts: 'several' });
    expect(many.starts).toBe(7);
    expect(modelNotation(many.fit.model)).toContain('1.2');
  });
});
