import { describe, expect, it } from 'vitest';
import { isWritten } from '../../sets/new-sign.ts';
import { type Decision, mergesOf, type NewItem, newItem } from './merges.ts';

const PROPOSALS = [{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }];
const begun = newItem('k', { dimension: 'd', text: 'Payé en nature', language: 'fr' }, null);
const english = { en: 'Paid in goods', fr: ' ' };
const written: NewItem = {
  ...begun,
  concept: 'paid-in-goods',
  label: english,
  definition: english,
  question: english,
  guidance: english,
};
const decided = new Map<string, Decision>([
  ['p1', { kind: 'new', key: 'k' }],
  ['p2', { kind: 'new', key: 'k' }],
  ['p3', { kind: 'existing', item: 'AL.x' }],
]);

describe('what a moderator makes of proposals', () => {
  it('is ready when every proposal is decided and every new item written', () => {
    expect(mergesOf(PROPOSALS, decided, [written])).toEqual([
      { kind: 'existing', proposals: ['p3'], item: 'AL.x' },
      {
        kind: 'new',
        proposals: ['p1', 'p2'],
        item: expect.objectContaining({ id: 'd.paid-in-goods', label: { en: 'Paid in goods' } }),
      },
    ]);
  });

  it('waits for the last proposal, the reason, and the English texts', () => {
    expect(mergesOf(PROPOSALS, new Map([...decided].slice(1)), [written])).toBeNull();
    expect(mergesOf(PROPOSALS, new Map(decided).set('p3', { kind: 'set-aside', why: ' ' }), [written])).toBeNull();
    expect(mergesOf(PROPOSALS, decided, [begun])).toBeNull();
    expect(mergesOf(PROPOSALS, decided, [{ ...written, concept: 'paid in goods' }])).toBeNull();
  });

  it('begins a new item with the words of the proposal, in their language', () => {
    expect(begun).toMatchObject({ label: { fr: 'Payé en nature' }, media: ['interview'], dimension: 'd' });
    expect(isWritten(begun)).toBe(false);
  });
});
