import type { Cell } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { answersOfRater } from './answers-of-rater.ts';
import { ratingsReader } from './ratings-table.ts';

function table(rows: readonly (readonly Cell[])[]) {
  const reader = ratingsReader(['case', 'indicator', 'A', 'B'], {}, { scale: 'nominal', unknown: 'missing' });
  for (const [index, cells] of rows.entries()) reader.add({ row: index + 2, cells });
  return reader.finish();
}

describe('answersOfRater', () => {
  it('takes one rater’s answers, a row for each case; what was not answered is not known', () => {
    const read = table([
      ['1', 'x', 'yes', 'no'],
      ['1', 'y', 'no', 'no'],
      ['2', 'x', 'unknown', 'yes'],
      ['2', 'y', 'yes', null],
    ]);
    const { values, people, items } = answersOfRater(read, 'A');
    expect([[...values], people, items]).toEqual([[1, 0, -1, 1], 2, ['x', 'y']]);
    expect([...answersOfRater(read, 'B').values]).toEqual([0, 0, 1, -1]);
  });

  it('refuses a rater that nobody is, and a single indicator', () => {
    expect(() => answersOfRater(table([['1', 'x', 'yes', 'no']]), 'C')).toThrow('ratings.unknown-rater');
    expect(() => answersOfRater(table([['1', 'x', 'yes', 'no']]), 'A')).toThrow('ratings.few-indicators');
  });
});
