import './close-to-relative.ts';
import { describe, expect, it } from 'vitest';
import { describeFit } from '../src/lists/log-linear/fit.ts';
import { LogLinearFitter } from '../src/lists/log-linear/fitter.ts';
import { type LogLinearModel, modelNotation, modelOf } from '../src/lists/log-linear/model.ts';
import { memberSize, pairsOfLists } from '../src/lists/members.ts';
import { goldenTables, publishedTable, type RankedModels } from './golden.ts';

/** All hierarchical models with members of up to two or three lists. */
function* hierarchicalModels(lists: number, order: number): Generator<LogLinearModel> {
  const pairs = pairsOfLists(lists);
  const triples = Array.from({ length: 2 ** lists }, (_, set) => set).filter((set) => memberSize(set) === 3);
  for (const chosen of subsets(pairs)) {
    const eligible =
      order < 3 || lists < 4
        ? []
        : triples.filter((triple) => pairs.every((pair) => (triple & pair) !== pair || chosen.includes(pair)));
    for (const higher of subsets(eligible)) yield modelOf(lists, [...chosen, ...higher]);
  }
}

function* subsets<T>(items: readonly T[]): Generator<T[]> {
  for (let mask = 0; mask < 2 ** items.length; mask++) yield items.filter((_, index) => (mask >> index) & 1);
}

const cases = goldenTables.flatMap(([name, golden]) =>
  [golden.bicTwoWay, golden.bicExhaustive]
    .filter((ranking): ranking is RankedModels => ranking !== undefined)
    .map((ranking) => [name, ranking.maxorder, ranking] as const),
);

describe('all hierarchical models of published tables', () => {
  it.each(cases)(
    '%s up to order %i: as many admissible ones as the reference, and its best',
    (name, order, ranking) => {
      const { histories } = publishedTable(name);
      const fitter = new LogLinearFitter(histories.lists.length);
      fitter.load(histories.histories, histories.counts);
      const found = new Map<string, { total: number; bic: number }>();
      let candidates = 0;
      for (const model of hierarchicalModels(histories.lists.length, order)) {
        candidates++;
        fitter.startIndependent();
        const fit = describeFit(fitter, model, fitter.fit(model.members));
        expect(fit.status).not.toBe('not-converged');
        if (fit.status === 'ok') found.set(modelNotation(model), { total: fitter.persons + fit.unseen, bic: fit.bic });
      }
      expect(candidates).toBe(ranking.candidates);
      expect(found.size).toBe(ranking.admissible);
      for (const { model, abundance, BIC } of ranking.top20) {
        expect(found.get(model)?.total).toBeCloseToRelative(abundance, 1e-6);
        expect(found.get(model)?.bic).toBeCloseToRelative(BIC, 1e-8);
      }
    },
    60_000,
  );
});
