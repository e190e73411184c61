import { describe, expect, it } from 'vitest';
import { appliesTo } from './method-groups.ts';

const table = (lists: number) => ({
  histories: {
    kind: 'capture-histories' as const,
    lists: Array.from({ length: lists }, (_, index) => `L${index + 1}`),
    histories: [1],
    counts: [1],
  },
  stratified: null,
});

describe('appliesTo', () => {
  it('offers the full searches where all models up to the order typed can be gone through', () => {
    const six = table(6);
    expect(appliesTo('bic', six, { order: 2 })).toBe(true);
    expect(appliesTo('bic', six, { order: 3 })).toBe(false);
  });

  it('offers the model with strata only to a table that has them', () => {
    const three = table(3);
    expect(appliesTo('covariates', three, { order: null })).toBe(false);
  });
});
