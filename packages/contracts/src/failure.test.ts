import { describe, expect, it } from 'vitest';
import { Failure, failure, isFailure, problem, throwIfAny } from './failure.ts';

describe('Failure', () => {
  it('logs codes and places and never the value of a cell', () => {
    const error = failure('lists.not-binary', { found: 'Maria' }, { file: 'a.csv', row: 3, column: 'police' });
    expect(error.message).toBe('lists.not-binary (row 3, column police)');
  });

  it('takes its kind from the first problem', () => {
    const error = new Failure([problem('table.too-large', { limit: 1 }), problem('table.empty')]);
    expect(error.kind).toBe('too-large');
  });

  it('is recognised across bundles by its shape', () => {
    const twin = Object.assign(new Error('x'), { name: 'Failure', problems: [problem('table.empty')] });
    expect(isFailure(twin)).toBe(true);
    expect(isFailure(new Error('x'))).toBe(false);
  });
});

describe('throwIfAny', () => {
  it('throws every problem that was collected', () => {
    expect(() => throwIfAny([])).not.toThrow();
    try {
      throwIfAny([problem('table.empty'), problem('lists.no-people')]);
      expect.unreachable();
    } catch (error) {
      if (!isFailure(error)) throw error;
      expect(error.problems.map(({ code }) => code)).toEqual(['table.empty', 'lists.no-people']);
    }
  });
});
