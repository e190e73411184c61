import { describe, expect, it } from 'vitest';
import { columnOf } from './columns.ts';

describe('columnOf', () => {
  it('takes one number from each row', () => {
    expect([...columnOf(Float64Array.of(1, 2, 3, 4, 5, 6), 3, 1)]).toEqual([2, 5]);
  });
});
