import type { EstimateStatus, ListsEstimate, ListsMethod } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { listsEstimate } from './estimate.ts';
import { spread, spreadWarnings } from './spread.ts';
import type { Unsourced } from './unsourced.ts';

function anEstimate(
  method: ListsMethod,
  value: number | null,
  status: EstimateStatus = 'ok',
): Unsourced<ListsEstimate> {
  return listsEstimate({
    method,
    status,
    observed: 10,
    value,
    standardError: null,
    level: 0.95,
    how: 'none',
    lower: null,
    upper: null,
    diagnostics: {},
    warnings: [],
  });
}

describe('spread', () => {
  it('is the range of what can be compared, and names what it leaves out', () => {
    const found = spread([
      anEstimate('main', 100),
      anEstimate('two-way', null, 'unidentified'),
      anEstimate('stepwise', 180, 'unbounded'),
      { ...anEstimate('chao', 500), role: 'lower-bound' },
      { ...anEstimate('closed', 900), model: 'M0', role: 'other-form' },
      { ...anEstimate('pairs', 20), model: '[1,2]', role: 'pair' },
    ]);
    expect(found).toEqual({
      min: 100,
      max: 180,
      methods: ['main', 'stepwise'],
      excluded: [
        { method: 'two-way', reason: 'unidentified' },
        { method: 'chao', reason: 'lower-bound' },
        { method: 'closed', model: 'M0', reason: 'other-form' },
        { method: 'pairs', model: '[1,2]', reason: 'pair' },
      ],
    });
  });

  it('is empty when nothing can be compared', () => {
    expect(spread([anEstimate('main', null, 'does-not-exist')])).toMatchObject({ min: null, max: null, methods: [] });
  });

  it('warns when methods differ by more than half', () => {
    const code = (max: number) => spreadWarnings(spread([anEstimate('main', 100), anEstimate('two-way', max)]));
    expect(code(150)).toEqual([]);
    expect(code(230)).toEqual([{ code: 'lists.methods-disagree', details: { min: 100, max: 230, ratio: 2.3 } }]);
  });
});
