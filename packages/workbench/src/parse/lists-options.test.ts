import { DEFAULT_LISTS_OPTIONS, isFailure } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { LISTS_OPTION_LIMITS, parseListsOptions } from './lists-options.ts';

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
    for (const side of ['min', 'max'] as const) {
      const limits = Object.entries(LISTS_OPTION_LIMITS).map(([name, rule]) => [name, rule[side]]);
      const options = { ...Object.fromEntries(limits), method: 'all', model: '[12,3]', sensitivity: true };
      expect(parseListsOptions(options)).toEqual(options);
    }
  });

  it('keeps a flat prior apart from one that was not given', () => {
    expect(parseListsOptions({ priorVariance: null }).priorVariance).toBeNull();
    expect(parseListsOptions({}).priorVariance).toBe(1);
  });

  it('asks for the model of a method that has to be told one', () => {
    const problem = problemOf({ method: 'fixed' });
    expect(problem?.code).toBe('options.needed');
    expect(problem?.details['name']).toBe('--model');
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
    ['model', ''],
    ['model', 12],
    ['order', 0],
    ['order', 2.5],
    ['precision', 0],
    ['candidates', 'some'],
    ['candidates', 0],
    ['priorVariance', 0],
    ['pseudoCount', -1],
    ['chains', 1],
    ['sensitivity', 'yes'],
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
