import './close-to-relative.ts';
import { describe, expect, it } from 'vitest';
import { estimateChao } from '../src/lists/chao.ts';
import { captureFrequencies, listTotals } from '../src/lists/dense-table.ts';
import { estimateMainEffects } from '../src/lists/fixed-models.ts';
import { mainEffectsModel } from '../src/lists/log-linear/model.ts';
import { estimatePairs } from '../src/lists/pairs.ts';
import { estimateZelterman } from '../src/lists/zelterman.ts';
import { goldenTables, publishedTable } from './golden.ts';
import { referenceFit, type Stopping } from './reference-fit.ts';

describe.each(goldenTables)('estimates of %s', (name, golden) => {
  const { histories } = publishedTable(name);

  it('rest on the list totals and frequencies of the reference', () => {
    expect(listTotals(histories)).toEqual(golden.listTotals);
    expect(captureFrequencies(histories)).toEqual(golden.captureFreq);
  });

  it('have the reference value of each pair', () => {
    const pairs = estimatePairs(histories, 0.95);
    expect(pairs.length).toBe(golden.pairs.length);
    golden.pairs.forEach(({ i, j, m, LP, chapman, chapmanVar }, index) => {
      const pair = pairs[index]!;
      expect(pair.model).toBe(`[${i},${j}]`);
      expect(pair.diagnostics['overlap']).toBe(m);
      if (LP === null) expect(pair.diagnostics['lincolnPetersen']).toBeNull();
      else expect(pair.diagnostics['lincolnPetersen']).toBeCloseToRelative(LP, 1e-9);
      expect(pair.value).toBeCloseToRelative(chapman, 1e-9);
      expect(pair.diagnostics['variance']).toBeCloseToRelative(chapmanVar, 1e-9);
    });
  });

  it('have the reference forms of Chao’s bound', () => {
    const { value, diagnostics } = estimateChao(histories, 0.95);
    expect(value).toBeCloseToRelative(golden.chao.biasCorrected, 1e-9);
    expect(diagnostics['classic']).toBeCloseToRelative(golden.chao.classic, 1e-9);
    expect(diagnostics['finiteLists']).toBeCloseToRelative(golden.chao.tAdjusted, 1e-9);
  });

  it('have the reference value of Zelterman’s estimator', () => {
    expect(estimateZelterman(histories, 0.95).value).toBeCloseToRelative(golden.chao.zelterman, 1e-9);
  });

  // As in the stepwise tests: R's glm takes the covariance at the weights before its last step. Its standard error is
  // reproduced from there; ours is taken at the estimate, and differs by up to 2e-5.
  it('have the standard error of the Mt model of Rcapture, taken at the estimate', () => {
    const { value, observed, standardError } = estimateMainEffects(histories, 0.95);
    const reference = golden.rcapture_closedp.find(({ model }) => model === 'Mt')!;
    expect(value).toBeCloseToRelative(reference.abundance, 1e-8);
    const { members } = mainEffectsModel(histories.lists.length);
    const unseen = value! - observed;
    const errorBy = (stopping: Stopping) =>
      Math.sqrt(unseen + unseen ** 2 * referenceFit(histories, members, [], stopping).covariance[0]![0]!);
    expect(errorBy('glm')).toBeCloseToRelative(reference.stderr, 1e-7);
    expect(standardError).toBeCloseToRelative(errorBy('exact'), 1e-8);
  });
});
