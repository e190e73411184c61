import './close-to-relative.ts';
import { describe, expect, it } from 'vitest';
import { estimateFixed } from '../src/lists/fixed-models.ts';
import { modelNotation } from '../src/lists/log-linear/model.ts';
import { parseModel } from '../src/lists/log-linear/notation.ts';
import { goldenTables, publishedTable } from './golden.ts';

/** `unidentified` and both at once are told apart in the warnings. */
const STATUS = ['ok', 'does-not-exist', 'unidentified', 'does-not-exist'];

describe.each(goldenTables)(
  'models of %s by their text form',
  (name, { lists, singleTwoWay, mainEffects, allTwoWay }) => {
    const { histories } = publishedTable(name);

    it.each([mainEffects, ...singleTwoWay, allTwoWay])('agree with the reference for $model', (expected) => {
      const model = parseModel(expected.model, lists);
      expect(modelNotation(model)).toBe(expected.model);
      const estimate = estimateFixed(histories, model, 0.95);
      expect(estimate).toMatchObject({ method: 'fixed', role: 'estimate', model: expected.model });
      expect(estimate.status).toBe(STATUS[expected.status]);
      expect(estimate.parameters).toBe(expected.npar);
      expect(estimate.minusInfinity.toSorted()).toEqual(expected.negInf.toSorted());
      if (expected.N === null) {
        expect(estimate).toMatchObject({ value: null, bic: null, aic: null, interval: { how: 'none' } });
        return;
      }
      expect(estimate.value).toBeCloseToRelative(expected.N, 1e-6);
      expect(estimate.bic).toBeCloseToRelative(expected.BIC, 1e-6);
      expect(estimate.aic).toBeCloseToRelative(expected.AIC, 1e-6);
      // The reference prints rounding noise where the model is saturated.
      expect(estimate.diagnostics['deviance']).toBeCloseToRelative(expected.deviance, 1e-6, 1e-9);
    });
  },
);

describe('models without an estimate', () => {
  const { histories } = publishedTable('korea-3');

  it.each(['[12,13]', '[12,13,23]'])('say so for %s in place of a number of the order of 1e10', (text) => {
    const estimate = estimateFixed(histories, parseModel(text, 3), 0.95);
    expect(estimate).toMatchObject({ status: 'does-not-exist', value: null, bic: null });
    expect(estimate.warnings.map(({ code }) => code)).toContain('lists.does-not-exist');
  });
});
