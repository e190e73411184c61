import { failure } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { translateRefusal } from './refusals.ts';

function refusal(code: string): Error {
  return Object.assign(new Error('duplicate key (name)=(Maria)'), { code });
}

describe('a refusal of the database', () => {
  it.each([
    ['23503', 'thing.in-use'],
    ['23505', 'thing.changed'],
    ['40001', 'thing.changed'],
    ['42501', 'access.denied'],
    ['53300', 'store.unavailable'],
    ['57P01', 'store.unavailable'],
    ['ECONNREFUSED', 'store.unavailable'],
  ])('%s becomes %s and says nothing of the data', (code, expected) => {
    const translated = translateRefusal(refusal(code));
    expect(translated).toMatchObject({ problems: [{ code: expected }] });
    expect(String(translated)).not.toContain('Maria');
  });

  it('that is a mistake of ours stays what it is', () => {
    const mistake = refusal('42P01');
    expect(translateRefusal(mistake)).toBe(mistake);
  });

  it('leaves our own failures alone', () => {
    const own = failure('thing.not-found');
    expect(translateRefusal(own)).toBe(own);
  });

  it('is recognised when the connection is lost without a code', () => {
    expect(translateRefusal(new Error('Connection terminated unexpectedly'))).toMatchObject({
      problems: [{ code: 'store.unavailable' }],
    });
  });
});
