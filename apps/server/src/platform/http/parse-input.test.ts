import { isFailure } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseInput } from './parse-input.ts';

const schema = z.strictObject({ name: z.string().min(1), count: z.int() });

function problemsOf(value: unknown, language: 'en' | 'fr' | 'es' = 'en'): readonly string[] {
  try {
    parseInput(schema, value, 'body', language);
    return [];
  } catch (error) {
    if (!isFailure(error)) throw error;
    return error.problems.map(({ details }) => `${details['path']}: ${details['reason']}`);
  }
}

describe('input', () => {
  it('returns what fits', () => {
    expect(parseInput(schema, { name: 'a', count: 1 }, 'body', 'en')).toEqual({ name: 'a', count: 1 });
  });

  it('says everything that is wrong, unknown fields too', () => {
    const found = problemsOf({ name: '', extra: 1 });
    expect(found).toHaveLength(3);
    expect(found.some((text) => text.startsWith('body.count'))).toBe(true);
    expect(found.some((text) => text.includes('"extra"'))).toBe(true);
  });

  it('says it in the language of the reader', () => {
    expect(problemsOf({ name: 1, count: 1 }, 'fr').join()).toMatch(/attendu/i);
    expect(problemsOf({ name: 1, count: 1 }, 'es').join()).toMatch(/esperab|Entrada/i);
  });
});
