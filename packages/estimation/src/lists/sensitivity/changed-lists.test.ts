import { observedPersons } from '@repere/contracts';
import { aTable, historiesOf } from '@repere/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTable } from '../../../test/tables.ts';
import { listTotals } from '../dense-table.ts';
import { withMergedLists, withoutList } from './changed-lists.ts';

const table = historiesOf(
  ['A', 'B', 'C'],
  [
    { history: 0b001, count: 50 },
    { history: 0b010, count: 40 },
    { history: 0b100, count: 30 },
    { history: 0b011, count: 7 },
    { history: 0b101, count: 5 },
    { history: 0b111, count: 2 },
  ],
);

describe('withoutList', () => {
  it('forgets whoever is on no other list', () => {
    expect(withoutList(table, 1)).toEqual(
      historiesOf(
        ['A', 'C'],
        [
          { history: 0b01, count: 57 },
          { history: 0b10, count: 30 },
          { history: 0b11, count: 7 },
        ],
      ),
    );
  });

  it('leaves at least two lists', () => {
    expect(withoutList(aTable(2, [3, 2, 1]), 0)).toBeNull();
  });

  it('keeps everybody who is on another list, and their lists', () => {
    fc.assert(
      fc.property(anyTable({ lists: [3, 5] }), fc.nat(), (histories, pick) => {
        const list = pick % histories.lists.length;
        const left = withoutList(histories, list);
        const only = histories.histories.indexOf(1 << list);
        const gone = only < 0 ? 0 : histories.counts[only]!;
        if (left === null) return observedPersons(histories) === gone;
        expect(observedPersons(left)).toBe(observedPersons(histories) - gone);
        expect(listTotals(left)).toEqual(listTotals(histories).filter((_, position) => position !== list));
        return true;
      }),
    );
  });
});

describe('withMergedLists', () => {
  it('puts on the new list whoever is on either', () => {
    expect(withMergedLists(table, 0, 2)).toEqual(
      historiesOf(
        ['A + C', 'B'],
        [
          { history: 0b01, count: 85 },
          { history: 0b10, count: 40 },
          { history: 0b11, count: 9 },
        ],
      ),
    );
  });

  it('loses nobody', () => {
    fc.assert(
      fc.property(anyTable({ lists: [3, 5] }), (histories) => {
        const merged = withMergedLists(histories, 0, histories.lists.length - 1);
        return merged !== null && observedPersons(merged) === observedPersons(histories);
      }),
    );
  });
});
