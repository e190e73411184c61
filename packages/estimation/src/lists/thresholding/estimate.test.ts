import { aTable, reorderedLists } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { POSTERIOR_DRAWS, type ThresholdingOptions, thresholdingEstimate } from './estimate.ts';

const options: ThresholdingOptions = { level: 0.95, seed: 1, order: null, priorVariance: 1 };
const independent = aTable(3, [120, 90, 40, 60, 25, 20, 10]);
const codes = ({ estimate }: ReturnType<typeof thresholdingEstimate>) => estimate.warnings.map(({ code }) => code);

describe('the estimate by thresholding', () => {
  const result = thresholdingEstimate(independent, options);

  it('is the median of the draws, with a central credible interval', () => {
    const { estimate, draws } = result;
    expect(draws).toHaveLength(POSTERIOR_DRAWS);
    const share = (limit: number | null) => draws.filter((draw) => draw <= limit!).length / draws.length;
    expect(estimate).toMatchObject({ method: 'thresholding', role: 'estimate', status: 'ok', observed: 365 });
    expect(estimate.interval.how).toBe('credible');
    expect(share(estimate.value)).toBeCloseTo(0.5, 1);
    expect(share(estimate.interval.lower)).toBeCloseTo(0.025, 2);
    expect(share(estimate.interval.upper)).toBeCloseTo(0.975, 2);
    expect(draws.every((draw) => draw >= 365 && Number.isInteger(draw))).toBe(true);
  });

  it('has draws in random order, so that those of strata may be added', () => {
    const { draws } = result;
    const { mean, standardDeviation } = result.estimate.diagnostics as { mean: number; standardDeviation: number };
    let products = 0;
    const lag = 10;
    for (let i = lag; i < draws.length; i++) products += (draws[i]! - mean) * (draws[i - lag]! - mean);
    expect(Math.abs(products / draws.length / standardDeviation ** 2)).toBeLessThan(4 / Math.sqrt(draws.length));
  });

  it('is wider than that of the expectation', () => {
    const { standardDeviation, expectation } = result.estimate.diagnostics as {
      standardDeviation: number;
      expectation: { standardDeviation: number; mean: number };
    };
    // The Poisson variance of the unseen comes on top.
    const added = standardDeviation ** 2 - expectation.standardDeviation ** 2;
    expect(added / (expectation.mean - 365)).toBeCloseTo(1, 0);
  });

  it('is the same for the same seed and nearly so for another', () => {
    const again = thresholdingEstimate(independent, options);
    expect(again.estimate).toEqual(result.estimate);
    expect(again.draws.every((draw, i) => draw === result.draws[i])).toBe(true);
    const other = thresholdingEstimate(independent, { ...options, seed: 2 });
    expect(other.draws.some((draw, i) => draw !== result.draws[i])).toBe(true);
    expect(Math.abs(other.estimate.value! - result.estimate.value!)).toBeLessThan(
      0.05 * result.estimate.standardError!,
    );
  });

  it('does not hang on the order of the lists', () => {
    const { estimate } = thresholdingEstimate(reorderedLists(independent, [2, 0, 1]), options);
    const difference = Math.abs(estimate.value! - result.estimate.value!);
    expect(difference).toBeLessThan(0.05 * result.estimate.standardError!);
  });

  it('gives an interval of the asked level', () => {
    const narrow = thresholdingEstimate(independent, { ...options, level: 0.8 }).estimate;
    expect(narrow.value).toBe(result.estimate.value);
    expect(narrow.interval.lower).toBeGreaterThan(result.estimate.interval.lower!);
    expect(narrow.interval.upper).toBeLessThan(result.estimate.interval.upper!);
  });

  it('uses interactions of at most all lists but one', () => {
    const large = thresholdingEstimate(independent, { ...options, order: 9 });
    expect(large.estimate.diagnostics['order']).toBe(2);
    expect(large.draws).toEqual(result.draws);
  });
});

describe('thresholding where it does not apply', () => {
  it('needs three lists with people on them', () => {
    const nobodyOnC = thresholdingEstimate(aTable(3, [40, 30, 6]), options);
    for (const refused of [thresholdingEstimate(aTable(2, [40, 30, 6]), options), nobodyOnC]) {
      expect(refused.estimate).toMatchObject({ status: 'not-applicable', value: null, interval: { how: 'none' } });
      expect(refused.estimate.warnings).toEqual([{ code: 'lists.too-few-for-method', details: { needed: 3 } }]);
      expect(refused.draws).toHaveLength(0);
    }
  });

  it('takes at most ten lists', () => {
    const many = thresholdingEstimate(aTable(11, [40, 30, 6, 20]), options);
    expect(many.estimate).toMatchObject({ status: 'not-applicable', value: null });
    expect(codes(many)).toEqual(['lists.too-many-for-method']);
  });

  it('gives no number where independent lists have no estimate', () => {
    const apart = thresholdingEstimate(aTable(3, [40, 30, 0, 25]), options);
    expect(apart.estimate).toMatchObject({ status: 'does-not-exist', value: null, model: '[1,2,3]' });
    expect(codes(apart)).toEqual(['lists.does-not-exist']);
  });

  it('gives no number where a flat prior leaves the model without an estimate', () => {
    const table = aTable(3, [40, 30, 5, 25, 4, 0, 0]);
    const flat = thresholdingEstimate(table, { ...options, priorVariance: null });
    expect(flat.estimate).toMatchObject({ status: 'unidentified', value: null, model: '[12,13,23]' });
    expect(codes(flat)).toEqual(['lists.unidentified']);
    expect(thresholdingEstimate(table, options).estimate.status).toBe('ok');
  });
});

describe('thresholding with a posterior that is hard to draw from', () => {
  // Nobody is on the third list and another, so a vague prior leaves these interactions anywhere below zero.
  const gaps = aTable(3, [40, 30, 6, 20]);

  it('gives no number, and says how few draws count', () => {
    const { estimate, draws } = thresholdingEstimate(gaps, { ...options, priorVariance: 1e8 });
    expect(estimate).toMatchObject({ status: 'not-converged', value: null, model: '[12,13,23]' });
    expect(estimate.warnings).toEqual([{ code: 'lists.poor-draws', details: { model: '[12,13,23]', needed: 1000 } }]);
    expect(estimate.diagnostics['sampling']).toMatchObject([{ order: 2, proposals: 400_000 }]);
    expect(draws).toHaveLength(0);
  });

  it('is a matter of the prior', () => {
    expect(thresholdingEstimate(gaps, options).estimate.status).toBe('ok');
  });
});

describe('warnings of thresholding', () => {
  it('name the dependences near the cutoff', () => {
    const { interactions } = thresholdingEstimate(independent, options).estimate.diagnostics as {
      interactions: { lists: string; statistic: number }[];
    };
    const statistics = interactions.map(({ statistic }) => Math.abs(statistic));
    const largest = Math.max(...statistics);
    const names = new Map([
      ['12', 'A + B'],
      ['13', 'A + C'],
      ['23', 'B + C'],
    ]);
    const warned = (cutoff: number) =>
      thresholdingEstimate(independent, { ...options, cutoff }).estimate.warnings.find(
        ({ code }) => code === 'lists.near-threshold',
      )?.details['sets'] as string[] | undefined;
    const name = names.get(interactions[statistics.indexOf(largest)]!.lists);
    expect(warned(largest * 1.05)).toContain(name);
    expect(warned(largest / 1.05)).toContain(name);
    expect(warned(largest * 1.3)).toBeUndefined();
  });

  it('name the overlaps that a flat prior takes for impossible', () => {
    const gap = aTable(4, [300, 300, 0, 300, 250, 250, 0, 400, 60, 60, 0, 60, 50, 50, 0]);
    const { estimate } = thresholdingEstimate(gap, { ...options, priorVariance: null });
    expect(estimate.minusInfinity).toEqual(['12']);
    expect(estimate.warnings).toContainEqual({ code: 'lists.minus-infinity', details: { sets: ['A + B'] } });
    expect(estimate.model).toContain('12');
  });
});
