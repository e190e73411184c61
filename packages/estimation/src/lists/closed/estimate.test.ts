import { aTable, reorderedLists } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { estimateMainEffects } from '../fixed-models.ts';
import { estimateClosed } from './estimate.ts';

/** Counts that depend on the number of lists only: f1, f2, .. spread evenly. */
function evenTable(lists: number, perHistory: readonly number[]) {
  const counts = Array.from({ length: 2 ** lists - 1 }, (_, index) => {
    const onLists = [...(index + 1).toString(2)].filter((bit) => bit === '1').length;
    return perHistory[onLists - 1]!;
  });
  return aTable(lists, counts);
}

const byModel = (estimates: ReturnType<typeof estimateClosed>, model: string) =>
  estimates.find((one) => one.model === model)!;
const codes = ({ warnings }: { readonly warnings: readonly { readonly code: string }[] }) =>
  warnings.map(({ code }) => code);

describe('estimateClosed', () => {
  it('lets one model count, the bounds apart', () => {
    const estimates = estimateClosed(evenTable(4, [400, 60, 20, 12]), 0.95);
    expect(estimates.map(({ model }) => model)).toEqual([
      'M0',
      'Mt',
      'Mh Chao',
      'Mh Poisson',
      'Mh Darroch',
      'Mh Gamma',
      'Mth Chao',
      'Mth Poisson',
      'Mth Darroch',
      'Mth Gamma',
    ]);
    const counting = estimates.filter(({ role }) => role === 'estimate');
    expect(counting.length).toBe(1);
    const others = estimates.filter(({ role }) => role === 'other-form');
    for (const other of others) expect(other.bic).toBeGreaterThan(counting[0]!.bic!);
    expect(estimates.filter(({ role }) => role === 'lower-bound').map(({ model }) => model)).toEqual([
      'Mh Chao',
      'Mth Chao',
    ]);
    expect(codes(counting[0]!)).toContain('lists.interval-ignores-choice');
    expect(codes(byModel(estimates, 'Mh Chao'))).toEqual(['lists.lower-bound']);
  });

  it('gives Mt the numbers and the interval of independent lists', () => {
    const table = aTable(3, [50, 40, 12, 30, 9, 8, 4]);
    const mt = byModel(estimateClosed(table, 0.9), 'Mt');
    const main = estimateMainEffects(table, 0.9);
    for (const [own, other] of [
      [mt.value, main.value],
      [mt.interval.lower, main.interval.lower],
      [mt.interval.upper, main.interval.upper],
      [mt.standardError, main.standardError],
      [mt.bic, main.bic],
    ]) {
      expect(own).toBeCloseTo(other!, 6);
    }
  });

  it('does not let a negative heterogeneity count', () => {
    // Fewer on all lists and fewer on one list than chance would have: lists repel each other.
    const estimates = estimateClosed(evenTable(3, [40, 60, 12]), 0.95);
    const best = Math.min(...estimates.map(({ bic }) => bic!));
    const darroch = byModel(estimates, 'Mh Darroch');
    expect(darroch.bic).toBeCloseTo(best, 6);
    expect(darroch.role).toBe('other-form');
    expect(codes(darroch)).toEqual(['lists.closed-wrong-sign']);
    expect(byModel(estimates, 'M0').role).toBe('estimate');
    expect(codes(byModel(estimates, 'M0'))).toContain('lists.closed-misfit');
  });

  it('takes the smallest of forms that fit alike, and says that they differ', () => {
    const estimates = estimateClosed(evenTable(3, [60, 19, 28]), 0.95);
    const poisson = byModel(estimates, 'Mh Poisson');
    expect(poisson.role).toBe('estimate');
    expect(poisson.bic).toBeCloseTo(byModel(estimates, 'Mh Gamma').bic!, 8);
    expect(poisson.value).toBeLessThan(byModel(estimates, 'Mh Darroch').value!);
    expect(poisson.warnings).toContainEqual(
      expect.objectContaining({
        code: 'lists.closed-forms-disagree',
        details: expect.objectContaining({ models: ['Mh Poisson', 'Mh Darroch', 'Mh Gamma'] }),
      }),
    );
  });

  it('says which models two lists have no use for', () => {
    const estimates = estimateClosed(aTable(2, [90, 40, 10]), 0.95);
    const mthChao = byModel(estimates, 'Mth Chao');
    expect(mthChao).toMatchObject({ status: 'not-applicable', value: null, interval: { how: 'none' } });
    expect(mthChao.warnings).toEqual([{ code: 'lists.closed-coincides', details: { model: 'Mth Chao', other: 'Mt' } }]);
    expect(byModel(estimates, 'Mh Gamma')).toMatchObject({ status: 'unidentified', value: null });
    expect(estimates.filter(({ role }) => role === 'estimate').map(({ model }) => model)).toEqual(['Mt']);
  });

  it('gives no upper limit where the likelihood sets none', () => {
    const estimates = estimateClosed(aTable(2, [9000, 9000, 1]), 0.95);
    const m0 = byModel(estimates, 'M0');
    expect(m0.status).toBe('unbounded');
    expect(m0.interval.upper).toBeNull();
    expect(m0.interval.lower).toBeGreaterThan(1e6);
    expect(codes(m0)).toContain('lists.upper-unbounded');
  });

  it('names lists that nobody is on in models where lists have effects', () => {
    const estimates = estimateClosed(aTable(3, [50, 40, 12, 0, 0, 0, 0]), 0.95);
    expect(byModel(estimates, 'Mt').minusInfinity).toEqual(['3']);
    expect(byModel(estimates, 'M0').minusInfinity).toEqual([]);
  });

  it('does not depend on the order of the lists', () => {
    const table = aTable(4, [150, 90, 20, 70, 14, 22, 11, 60, 20, 8, 3, 9, 4, 6, 5]);
    const turned = estimateClosed(reorderedLists(table, [2, 0, 3, 1]), 0.95);
    estimateClosed(table, 0.95).forEach((one, index) => {
      expect(turned[index]!.value).toBeCloseTo(one.value!, 6);
      expect(turned[index]!.role).toBe(one.role);
    });
  });
});
