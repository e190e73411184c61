import { describe, expect, it } from 'vitest';
import { CANNOT_JUDGE, draftOf, unsent } from './ratings.ts';

const KEPT = draftOf([
  { item: 'a', rating: 'weak', comment: null },
  { item: 'b', rating: null, comment: 'not my field' },
]);

describe('the ratings in a form', () => {
  it('are nothing to send while they are as the server has them', () => {
    expect(unsent(KEPT, KEPT)).toEqual([]);
    expect(KEPT.get('b')).toEqual({ choice: CANNOT_JUDGE, comment: 'not my field' });
  });

  it('are sent where the choice or the reason changed', () => {
    const draft = new Map(KEPT)
      .set('a', { choice: CANNOT_JUDGE, comment: '' })
      .set('b', { choice: CANNOT_JUDGE, comment: ' ' })
      .set('c', { choice: 'strong', comment: 'seen often' });
    expect(unsent(draft, KEPT)).toEqual([
      { item: 'a', rating: null, comment: null },
      { item: 'b', rating: null, comment: null },
      { item: 'c', rating: 'strong', comment: 'seen often' },
    ]);
  });

  it('wait for a choice when there is only a reason', () => {
    expect(unsent(new Map([['d', { choice: null, comment: 'because' }]]), KEPT)).toEqual([]);
  });
});
