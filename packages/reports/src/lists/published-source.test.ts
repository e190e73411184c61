import { translator } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { publishedSource } from './published-source.ts';

describe('publishedSource', () => {
  it('tells the story in the language of the reader', () => {
    const facts = { id: 'uk2013-5', period: '2013', source: 'Silverman (2020)' };
    expect(publishedSource(facts, translator('fr'))).toMatchObject({
      title: 'Royaume-Uni 2013, cinq listes',
      period: '2013',
      citation: 'Silverman (2020)',
    });
  });

  it('leaves out what is not known', () => {
    const facts = { id: 'no-such-table', period: null, source: 'Somebody (1999)' };
    expect(publishedSource(facts, translator('en'))).toEqual({ citation: 'Somebody (1999)' });
  });
});
