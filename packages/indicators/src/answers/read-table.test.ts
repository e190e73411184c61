import { describe, expect, it } from 'vitest';
import { builtInSet } from '../built-in/built-in-sets.ts';
import { tableSheetReader } from './read-table.ts';

const AL = builtInSet('AL');

describe('tableSheetReader', () => {
  it('reads a row per person; an empty cell is not listed', () => {
    const reader = tableSheetReader(
      ['id', 'act', 'exploitation.bad-living', 'AL.CD.debt-bondage', 'colour'],
      {},
      AL,
      'no',
    );
    expect(reader.sheet({ row: 2, cells: ['p1', 'oui', 1, null, 'red'] })).toEqual({
      id: 'p1',
      facts: { act: 'yes' },
      answers: { exploitation: { 'bad-living': { answer: 'yes', evidence: [] } } },
      assumeUnlisted: 'no',
      context: {},
    });
    expect(reader.warnings.map(({ code, details }) => [code, details['columns']])).toEqual([
      ['answers.columns-ignored', ['colour']],
    ]);
  });

  it('names row and column of a cell that is no answer', () => {
    const reader = tableSheetReader(['act'], { file: 'a.csv' }, AL, 'unknown');
    reader.sheet({ row: 5, cells: ['perhaps'] });
    expect(() => reader.throwIfAny()).toThrow('answers.not-an-answer (row 5, column act)');
  });

  it('refuses a table without a question of the set, and two columns for one', () => {
    expect(() => tableSheetReader(['colour'], {}, AL, 'no')).toThrow('answers.no-columns');
    expect(() => tableSheetReader(['exploitation.bad-living', 'AL.EX.bad-living'], {}, AL, 'no')).toThrow(
      'answers.column-twice',
    );
  });
});
