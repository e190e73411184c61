import { describe, expect, it } from 'vitest';
import { allTwoWayModel, mainEffectsModel, modelNotation, modelOf, withMember } from './model.ts';

describe('log-linear models', () => {
  it('are written by their maximal members, large ones first', () => {
    expect(modelNotation(mainEffectsModel(3))).toBe('[1,2,3]');
    expect(modelNotation(allTwoWayModel(3))).toBe('[12,13,23]');
    expect(modelNotation(modelOf(4, [0b0110]))).toBe('[23,1,4]');
    expect(modelNotation(modelOf(4, [0b0111, 0b1000]))).toBe('[123,4]');
  });

  it('are hierarchical: with a member comes every subset of it', () => {
    expect(modelOf(3, [0b111]).members).toEqual([0, 0b001, 0b010, 0b100, 0b011, 0b101, 0b110, 0b111]);
    expect(withMember(mainEffectsModel(3), 0b101).members).toEqual([0, 0b001, 0b010, 0b100, 0b101]);
  });

  it('put the intercept first and count all members', () => {
    expect(allTwoWayModel(5).members[0]).toBe(0);
    expect(allTwoWayModel(5).members).toHaveLength(16);
  });
});
