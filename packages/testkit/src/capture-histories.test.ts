import { describe, expect, it } from 'vitest';
import { aTable, historiesOf, reorderedLists } from './capture-histories.ts';

describe('histories for tests', () => {
  it('are canonical: ascending, without zero counts', () => {
    const cells = [
      { history: 3, count: 6 },
      { history: 1, count: 40 },
      { history: 2, count: 0 },
    ];
    expect(historiesOf(['A', 'B'], cells)).toMatchObject({ histories: [1, 3], counts: [40, 6] });
  });

  it('take counts in the order of the masks', () => {
    expect(aTable(2, [40, 30, 6])).toEqual({
      kind: 'capture-histories',
      lists: ['A', 'B'],
      histories: [1, 2, 3],
      counts: [40, 30, 6],
    });
  });

  it('keep each person with the list of that name when lists change places', () => {
    expect(reorderedLists(aTable(3, [1, 2, 3, 4, 5, 6, 7]), [1, 2, 0])).toEqual({
      kind: 'capture-histories',
      lists: ['C', 'A', 'B'],
      histories: [1, 2, 3, 4, 5, 6, 7],
      counts: [4, 1, 5, 2, 6, 3, 7],
    });
  });
});
