import { describe, expect, it } from 'vitest';
import { fitLogLinear } from '../src/lists/log-linear/fit.ts';
import { allTwoWayModel, mainEffectsModel, modelNotation, modelOf } from '../src/lists/log-linear/model.ts';
import { memberName } from '../src/lists/members.ts';
import './close-to-relative.ts';
import { type GoldenModel, goldenTables, membersOfNotation, publishedTable } from './golden.ts';

const STATUS = ['ok', 'does-not-exist', 'unidentified', 'neither-exists-nor-identified'];

describe.each(goldenTables)('log-linear fits of %s', (name, golden) => {
  const { histories } = publishedTable(name);
  const k = histories.lists.length;

  it.each([
    ['main effects', mainEffectsModel(k), golden.mainEffects],
    ['all two-way', allTwoWayModel(k), golden.allTwoWay],
    ...golden.singleTwoWay.map((one) => [one.model, modelOf(k, membersOfNotation(one.model)), one] as const),
  ] as const)('agree with the reference for %s', (_, model, expected: GoldenModel) => {
    const fit = fitLogLinear(histories, model);
    expect(modelNotation(model)).toBe(expected.model);
    expect(fit.status).toBe(STATUS[expected.status]);
    expect(fit.parameters).toBe(expected.npar);
    expect(fit.minusInfinity.map((member) => memberName(member, k)).sort()).toEqual(expected.negInf.toSorted());
    if (fit.status !== 'ok') {
      expect(expected.N).toBeNull();
      return;
    }
    expect(golden.observed + fit.unseen).toBeCloseToRelative(expected.N, 1e-8);
    expect(fit.bic).toBeCloseToRelative(expected.BIC, 1e-8);
    expect(fit.aic).toBeCloseToRelative(expected.AIC, 1e-8);
    // The reference prints rounding noise where the model is saturated.
    expect(fit.deviance).toBeCloseToRelative(expected.deviance, 1e-7, 1e-9);
  });
});
