import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { fitLogLinear } from './fit.ts';
import { mainEffectsModel, modelOf } from './model.ts';

describe('existence and identifiability', () => {
  // Only lists A and B overlap. Three lists, so that the zeros are not those of a pair in the model.
  const onlyOneOverlap = aTable(3, [40, 30, 6, 20]);

  it('finds the textbook cases of a table with one overlap', () => {
    const status = (...pairs: number[]) => fitLogLinear(onlyOneOverlap, modelOf(3, pairs)).status;
    expect(status()).toBe('ok');
    expect(status(0b101)).toBe('ok');
    expect(status(0b101, 0b110)).toBe('ok');
    expect(status(0b011)).toBe('does-not-exist');
    expect(status(0b011, 0b101)).toBe('does-not-exist');
    expect(status(0b011, 0b101, 0b110)).toBe('unidentified');
  });

  it('refuses independent lists without any overlap', () => {
    expect(fitLogLinear(aTable(3, [10, 10, 0, 10]), mainEffectsModel(3)).status).toBe('does-not-exist');
    expect(fitLogLinear(aTable(2, [10, 10]), mainEffectsModel(2)).status).toBe('does-not-exist');
  });

  it('cannot separate two lists from their dependence', () => {
    expect(fitLogLinear(aTable(2, [10, 10, 5]), modelOf(2, [0b11])).status).toBe('unidentified');
  });

  it('accepts an estimate whose expected counts are tiny', () => {
    // Expected persons on all twelve lists are about 1e-15, far below any fixed limit; the estimate exists all the same.
    const counts = Array.from({ length: 2 ** 12 - 1 }, () => 0);
    for (let list = 0; list < 12; list++) counts[(1 << list) - 1] = 30;
    for (let list = 0; list < 11; list++) counts[(3 << list) - 1] = 1;
    const fit = fitLogLinear(aTable(12, counts), mainEffectsModel(12));
    if (fit.status !== 'ok') throw new Error(fit.status);
    const onAll = fit.coefficients.reduce((sum, { value }) => sum + value, 0);
    expect(Math.exp(onAll)).toBeLessThan(1e-12);
    expect(fit.scoreResidual).toBeLessThan(1e-9);
  });

  it('fits lists that hold everybody or nobody as far as they go', () => {
    // Everybody is on A, so nobody is expected outside it: no finite coefficient gives that.
    expect(fitLogLinear(aTable(2, [10, 0, 5]), mainEffectsModel(2)).status).toBe('does-not-exist');
    // Nobody is on C: its main effect is at minus infinity and the rest is as without it.
    const without = fitLogLinear(aTable(2, [10, 10, 5]), mainEffectsModel(2));
    const withEmpty = fitLogLinear(aTable(3, [10, 10, 5, 0, 0, 0, 0]), mainEffectsModel(3));
    if (without.status !== 'ok' || withEmpty.status !== 'ok') throw new Error('no fit');
    expect(withEmpty.minusInfinity).toEqual([0b100]);
    expect(withEmpty.unseen).toBeCloseTo(without.unseen, 9);
  });
});
