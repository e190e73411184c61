import { describe, expect, it } from 'vitest';
import { modelOf } from '../log-linear/model.ts';
import {
  canEnumerate,
  defaultOrder,
  hierarchicalModels,
  interactionCount,
  maskOfMembers,
  membersOfMask,
} from './model-space.ts';

describe('hierarchical models', () => {
  it.each([
    [2, 1, 1],
    [3, 2, 8],
    [4, 2, 64],
    [4, 3, 113],
    [5, 1, 1],
    [5, 2, 1024],
    [5, 3, 6212],
    [5, 4, 6893],
    [6, 2, 32_768],
  ])('over %i lists to order %i are %i', (lists, order, count) => {
    const { masks } = hierarchicalModels(lists, order);
    expect(masks).toHaveLength(count);
    expect(new Set(masks).size).toBe(count);
  });

  it('hold every subset of their members, and come after the model without their last interaction', () => {
    const space = hierarchicalModels(5, 4);
    const seen = new Set<number>([0]);
    // Gathered, since an assertion for each of 6,893 models takes seconds.
    const wrong = [...space.masks].filter((mask) => {
      const members = membersOfMask(space, mask);
      const isClosed = members.join() === modelOf(5, members).members.join();
      const isCounted = members.length === 6 + interactionCount(mask);
      const isAfter = seen.has(mask === 0 ? 0 : mask ^ (1 << (31 - Math.clz32(mask))));
      seen.add(mask);
      return !(isClosed && isCounted && isAfter && maskOfMembers(space, members) === mask);
    });
    expect(wrong).toEqual([]);
  });

  it('leave out the interaction of all lists, whatever the order', () => {
    expect(hierarchicalModels(3, 7)).toEqual(hierarchicalModels(3, 2));
    expect(hierarchicalModels(2, 5).masks).toEqual(Int32Array.of(0));
  });

  it('are not enumerated where they are too many', () => {
    expect(canEnumerate(6, 2)).toBe(true);
    expect(canEnumerate(6, 3)).toBe(false);
    expect(canEnumerate(7, 1)).toBe(false);
    expect(() => hierarchicalModels(6, 3)).toThrow(RangeError);
    expect(() => hierarchicalModels(4, 0)).toThrow(RangeError);
  });

  it('go by default as far as published practice', () => {
    expect([2, 3, 4, 5, 6].map(defaultOrder)).toEqual([1, 2, 3, 3, 2]);
  });
});
