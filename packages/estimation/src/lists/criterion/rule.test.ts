import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { criterionRule, nearDisagreement } from './rule.ts';

const counts = (lists: number) => Array.from({ length: 2 ** lists - 1 }, (_, i) => 40 - ((i * 7) % 23));
const ruleOf = (lists: number, candidates: number | 'all' | null = null, order: number | null = null) =>
  criterionRule(aTable(lists, counts(lists)), { criterion: 'bic', order, candidates });

describe('criterionRule', () => {
  it('repeats the choice among as many models as published practice', () => {
    expect([2, 3, 4, 5].map((lists) => ruleOf(lists).models.length)).toEqual([1, 8, 20, 100]);
    expect([2, 3, 4, 5].map((lists) => ruleOf(lists).order)).toEqual([1, 2, 3, 3]);
  });

  it('follows the choice in a grid that ends with all models used', () => {
    expect(ruleOf(2).grid).toEqual([1]);
    expect(ruleOf(3).grid).toEqual([1, 2, 5, 8]);
    expect(ruleOf(4).grid).toEqual([1, 2, 5, 10, 20]);
    expect(ruleOf(4, 'all').grid).toEqual([1, 2, 5, 10, 20, 50, 100, 113]);
    expect(ruleOf(4, 30).grid).toEqual([1, 2, 5, 10, 20, 30]);
  });

  it('takes no more models than have an estimate, unless all are asked for', () => {
    // Only A and B overlap: four of the eight models have an estimate.
    const table = aTable(3, [40, 30, 6, 20]);
    const options = { criterion: 'bic', order: null } as const;
    expect(criterionRule(table, { ...options, candidates: 100 }).models).toHaveLength(4);
    const all = criterionRule(table, { ...options, candidates: 'all' });
    expect(all.models).toHaveLength(8);
    expect(new Set(all.models).size).toBe(8);
    expect(all.search).toMatchObject({ candidates: 8, admissible: 4, undecided: 0 });
  });

  it('is empty where models are too many, or none has an estimate', () => {
    expect(ruleOf(7)).toMatchObject({ order: 2, grid: [], search: null });
    expect(ruleOf(6, null, 3)).toMatchObject({ order: 3, grid: [], search: null });
    const apart = criterionRule(aTable(3, [10, 10, 0, 10]), { criterion: 'aic', order: null, candidates: 'all' });
    expect(apart.models).toHaveLength(0);
    expect(apart.search).toMatchObject({ candidates: 8, admissible: 0, near: { count: 0 } });
  });

  it('survives being posted to a worker', () => {
    const rule = ruleOf(4);
    expect(structuredClone(rule)).toEqual(rule);
  });
});

describe('nearDisagreement', () => {
  const search = { candidates: 8, admissible: 8, undecided: 0 };

  it('is told only where near models differ by more than half', () => {
    expect(nearDisagreement({ ...search, near: { count: 3, smallest: 100, largest: 151 } })).toMatchObject({
      count: 3,
    });
    expect(nearDisagreement({ ...search, near: { count: 3, smallest: 100, largest: 150 } })).toBeNull();
    expect(nearDisagreement({ ...search, near: { count: 1, smallest: 100, largest: 100 } })).toBeNull();
    expect(
      nearDisagreement({ ...search, near: { count: 0, smallest: Number.POSITIVE_INFINITY, largest: 0 } }),
    ).toBeNull();
  });
});
