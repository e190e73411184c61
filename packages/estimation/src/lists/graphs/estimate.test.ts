import { LANGUAGES, translator } from '@repere/messages';
import { aTable, historiesOf, reorderedLists } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { GRAPHS_DRAWS, graphsEstimate } from './estimate.ts';

const OPTIONS = { level: 0.9, pseudoCount: null, seed: 3 } as const;
const SPARSE = aTable(3, [20, 20, 1, 3, 0, 0, 0]);
const USUAL = aTable(4, [90, 80, 11, 70, 9, 12, 3, 60, 8, 7, 2, 6, 1, 2, 1]);
const codes = ({ warnings }: { warnings: readonly { code: string }[] }) => warnings.map(({ code }) => code);

describe('graphsEstimate', () => {
  it('gives the median with central limits, and draws', () => {
    const { estimate, draws } = graphsEstimate(USUAL, OPTIONS);
    expect(estimate).toMatchObject({ method: 'graphs', status: 'ok', role: 'estimate', standardError: null });
    expect(estimate.interval).toMatchObject({ level: 0.9, how: 'credible' });
    expect(estimate.value).toBe((estimate.diagnostics.quantiles as Record<string, number>)['50%']);
    const sorted = draws.toSorted();
    expect(sorted.length).toBe(GRAPHS_DRAWS);
    for (const [limit, probability] of [
      [estimate.interval.lower, 0.05],
      [estimate.value, 0.5],
      [estimate.interval.upper, 0.95],
    ] as const)
      expect(Math.abs(limit! - sorted[Math.round(probability * GRAPHS_DRAWS)]!)).toBeLessThanOrEqual(2);
  });

  it('does not depend on the order of the lists, names of graphs apart', () => {
    const plain = graphsEstimate(USUAL, OPTIONS);
    const moved = graphsEstimate(reorderedLists(USUAL, [2, 0, 3, 1]), OPTIONS);
    expect(moved.estimate.value).toBe(plain.estimate.value);
    expect(moved.estimate.interval).toEqual(plain.estimate.interval);
    expect(moved.estimate.diagnostics.mean).toBeCloseTo(plain.estimate.diagnostics.mean as number, 6);
  });

  it('names graphs by their cliques, in the numbers of the whole table when a list is empty', () => {
    // The second list of four is empty.
    const wide = historiesOf(
      ['A', 'B', 'C', 'D'],
      SPARSE.histories.map((history, i) => ({
        history: (history & 1) | ((history & 0b110) << 1),
        count: SPARSE.counts[i]!,
      })),
    );
    const plain = graphsEstimate(SPARSE, OPTIONS);
    const empty = graphsEstimate(wide, OPTIONS);
    expect(empty.estimate.value).toBe(plain.estimate.value);
    expect(empty.draws).toEqual(plain.draws);
    const names = ({ estimate }: typeof plain) =>
      (estimate.diagnostics.topGraphs as { graph: string }[]).map(({ graph }) => graph).slice(0, 2);
    expect(names(plain)).toEqual(['[1,2,3]', '[13,2]']);
    expect(names(empty)).toEqual(['[1,2,3,4]', '[14,2,3]']);
  });

  it.each([
    ['two lists', aTable(2, [9, 9, 3]), 'lists.too-few-for-method'],
    ['two lists with people on them', aTable(3, [9, 9, 3]), 'lists.too-few-for-method'],
    [
      'seven lists',
      aTable(7, [9, 9, 3, 8, 1, 1, 1, 4, ...Array(8).fill(0), 5, ...Array(15).fill(0), 3, ...Array(31).fill(0), 2]),
      'lists.too-many-for-method',
    ],
  ])('does not apply to %s', (_, table, code) => {
    const { estimate, draws } = graphsEstimate(table, OPTIONS);
    expect(estimate).toMatchObject({ status: 'not-applicable', value: null, interval: { how: 'none', lower: null } });
    expect(codes(estimate)).toEqual([code]);
    expect(draws.length).toBe(0);
  });

  it('says when the prior alone speaks in a good part of the posterior', () => {
    const { estimate } = graphsEstimate(aTable(3, [69, 55, 21, 63, 17, 18, 28]), OPTIONS);
    const { saturatedProbability, withoutSaturated } = estimate.diagnostics;
    expect(saturatedProbability).toBeGreaterThan(0.05);
    expect(saturatedProbability).toBeLessThan(0.95);
    expect(codes(estimate)).toContain('lists.saturated-graph');
    expect((withoutSaturated as { lower: number }).lower).toBeGreaterThan(estimate.interval.lower!);
  });

  it('gives no number where the prior alone speaks', () => {
    const { estimate, draws } = graphsEstimate(aTable(3, [30_000, 40_000, 0, 50_000, 0, 0, 0]), OPTIONS);
    expect(estimate).toMatchObject({ status: 'unidentified', value: null, interval: { how: 'none', upper: null } });
    expect(codes(estimate)).toContain('lists.saturated-graph');
    expect(draws.length).toBe(0);
  });

  it('has no upper limit where it lies beyond the numbers tried', () => {
    const { estimate, draws } = graphsEstimate(SPARSE, { ...OPTIONS, level: 0.99, pseudoCount: 1e-3 });
    expect(estimate).toMatchObject({ status: 'unbounded', interval: { upper: null } });
    expect(estimate.value).toBeGreaterThan(44);
    expect(estimate.diagnostics.massBeyond).toBeGreaterThan(0.005);
    expect(codes(estimate)).toContain('lists.upper-unbounded');
    expect(draws.every(Number.isFinite)).toBe(true);
  });

  it('gives no number where half of the posterior lies beyond them', () => {
    const { estimate, draws } = graphsEstimate(aTable(3, [20, 10, 0, 10, 0, 0, 0]), { ...OPTIONS, pseudoCount: 1e-3 });
    expect(estimate).toMatchObject({ status: 'unidentified', value: null });
    expect(codes(estimate)).toContain('lists.posterior-unsettled');
    expect(draws.length).toBe(0);
  });

  it('says when a given limit cuts the posterior', () => {
    const free = graphsEstimate(USUAL, OPTIONS).estimate;
    const unseen = free.value! - free.observed;
    const cut = graphsEstimate(USUAL, { ...OPTIONS, maxUnseen: Math.round(unseen) }).estimate;
    expect(cut.interval.upper!).toBeLessThanOrEqual(free.observed + Math.round(unseen));
    expect(codes(cut)).toContain('lists.posterior-cut');
    expect(codes(free)).not.toContain('lists.posterior-cut');
  });

  it('gives the answers of both pseudo-counts in use, and says when they differ', () => {
    const { estimate } = graphsEstimate(SPARSE, OPTIONS);
    const one = graphsEstimate(SPARSE, { ...OPTIONS, pseudoCount: 1 }).estimate;
    expect(estimate.diagnostics.sensitivity).toEqual([
      { pseudoCount: 0.125, value: estimate.value, lower: estimate.interval.lower, upper: estimate.interval.upper },
      { pseudoCount: 1, value: one.value, lower: one.interval.lower, upper: one.interval.upper },
    ]);
    expect(codes(estimate)).toContain('lists.pseudo-count-matters');
  });

  it.each(LANGUAGES)('has words for all its warnings in %s', (language) => {
    const t = translator(language);
    const warnings = [
      graphsEstimate(aTable(2, [9, 9, 3]), OPTIONS),
      graphsEstimate(SPARSE, OPTIONS),
      graphsEstimate(SPARSE, { ...OPTIONS, pseudoCount: 1e-6 }),
      graphsEstimate(USUAL, { ...OPTIONS, maxUnseen: 20 }),
      graphsEstimate(aTable(3, [30_000, 40_000, 0, 50_000, 0, 0, 0]), OPTIONS),
    ].flatMap(({ estimate }) => estimate.warnings);
    expect(new Set(warnings.map(({ code }) => code)).size).toBeGreaterThanOrEqual(5);
    for (const one of warnings) expect(t.warning(one)).toMatch(/^[^{}]{20,}$/);
  });

  it('holds only numbers that JSON can hold', () => {
    for (const pseudoCount of [null, 1e-6, 1, 50]) {
      for (const table of [SPARSE, USUAL, aTable(3, [1, 1, 0, 1, 0, 0, 0]), aTable(3, [0, 0, 0, 0, 0, 0, 9])]) {
        const { estimate } = graphsEstimate(table, { ...OPTIONS, pseudoCount });
        expect(JSON.parse(JSON.stringify(estimate))).toEqual(estimate);
      }
    }
  });

  it.each([{ pseudoCount: 0 }, { pseudoCount: Number.NaN }, { maxUnseen: 0 }, { maxUnseen: 1.5 }])(
    'refuses %s',
    (wrong) => {
      expect(() => graphsEstimate(SPARSE, { ...OPTIONS, ...wrong })).toThrow(RangeError);
    },
  );
});
