import { DEFAULT_LISTS_OPTIONS, isFailure } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { parseListsOptions } from './lists-options.ts';

function problemOf(value: unknown) {
  try {
    parseListsOptions(value, (option) => `--${option}`);
  } catch (error) {
    if (isFailure(error)) return error.problems[0];
    throw error;
  }
  return undefined;
}

describe('parseListsOptions', () => {
  it('writes out the defaults', () => {
    expect(parseListsOptions({})).toEqual(DEFAULT_LISTS_OPTIONS);
  });

  it('takes every option at its limits', () => {
    const low = { method: 'main', level: 0.5, bootstrap: 0, threshold: 0, seed: 0 };
    const high = { method: 'all', level: 0.999, bootstrap: 100_000, threshold: 1, seed: 2 ** 53 - 1 };
    expect(parseListsOptions(low)).toEqual(low);
    expect(parseListsOptions(high)).toEqual(high);
  });

  it.each([
    ['level', 0.49],
    ['level', 95],
    ['level', '0.95'],
    ['bootstrap', -1],
    ['bootstrap', 10.5],
    ['bootstrap', 100_001],
    ['threshold', 1.1],
    ['threshold', Number.NaN],
    ['seed', 2 ** 53],
    ['seed', -1],
    ['method', 'magic'],
  ])('refuses %s %s and names the option as it was written', (option, value) => {
    const problem = problemOf({ [option]: value });
    expect(problem?.code).toBe('options.invalid');
    expect(problem?.details['name']).toBe(`--${option}`);
  });

  it('refuses an option that does not exist, and one that only objects have', () => {
    expect(problemOf({ levle: 0.9 })?.code).toBe('options.unknown');
    expect(problemOf({ toString: 1 })?.code).toBe('options.unknown');
  });

  it('refuses what holds no options', () => {
    for (const value of [null, 3, 'all', ['all']]) expect(problemOf(value)?.code).toBe('options.invalid');
  });

  it('cuts what it found to a length that fits a message', () => {
    const found = problemOf({ method: 'x'.repeat(10_000) })?.details['found'];
    expect(String(found).length).toBeLessThan(100);
  });
});
