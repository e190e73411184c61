import type { StratifiedHistories } from '@repere/contracts';
import { acceleration } from '@repere/numerics';
import { describe, expect, it } from 'vitest';
import { centredJackknife } from './jackknife.ts';

const tableOf = (...counts: readonly number[][]): StratifiedHistories => ({
  kind: 'stratified-histories',
  lists: ['A', 'B'],
  columns: ['g'],
  strata: counts.map((some, index) => ({ values: [`${index}`], histories: some.map((_, i) => i + 1), counts: some })),
});

describe('centredJackknife', () => {
  it('gives every stratum the mean asked for and keeps the differences within it', () => {
    const values = Float64Array.of(10, 13, 50, 60);
    const centred = centredJackknife(tableOf([2, 1], [1, 4]), values, 100);
    expect([...centred]).toEqual([99, 102, 92, 102]);
    expect([...values]).toEqual([10, 13, 50, 60]);
  });

  it('leaves the acceleration of one stratum as it is', () => {
    const values = Float64Array.of(10, 13, 17);
    const counts = Float64Array.of(5, 3, 1);
    expect(acceleration(centredJackknife(tableOf([5, 3, 1]), values, 12), counts)).toBeCloseTo(
      acceleration(values, counts),
      12,
    );
  });

  it('keeps what has no value without one, and does not spread it', () => {
    const centred = centredJackknife(tableOf([1, 1], [1, 1]), Float64Array.of(1, Number.NaN, 4, 6), 0);
    expect([...centred]).toEqual([0, Number.NaN, -1, 1]);
  });
});
