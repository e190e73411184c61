import { describe, expect, it } from 'vitest';
import { compareMembers, listsOfMember, memberName, memberSize, pairsOfLists } from './members.ts';

describe('sets of lists', () => {
  it('are named by list numbers, with dots beyond nine lists', () => {
    expect(memberName(0b10101, 5)).toBe('135');
    expect(memberName(0b1000000000011, 13)).toBe('1.2.13');
    // Without the dot this would be list 12.
    expect(memberName(0b11, 10)).toBe('1.2');
    expect(memberName(1 << 11, 12)).toBe('12');
  });

  it('know their size and their lists', () => {
    expect(memberSize(0)).toBe(0);
    expect(memberSize(0b1011)).toBe(3);
    expect(listsOfMember(0b1011)).toEqual([0, 1, 3]);
  });

  it('are ordered by size, then 12, 13, 23', () => {
    const sets = [0b111, 0b110, 0b101, 0b011, 0b100, 0b010, 0b001, 0];
    expect(sets.toSorted(compareMembers)).toEqual([0, 0b001, 0b010, 0b100, 0b011, 0b101, 0b110, 0b111]);
  });

  it('come in pairs in the same order', () => {
    expect(pairsOfLists(4).map((pair) => memberName(pair, 4))).toEqual(['12', '13', '14', '23', '24', '34']);
    expect(pairsOfLists(4).toSorted(compareMembers)).toEqual(pairsOfLists(4));
  });
});
