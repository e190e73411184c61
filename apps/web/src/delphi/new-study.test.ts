import { builtInSet, delphiRulesShape } from '@repere/indicators';
import { describe, expect, it } from 'vitest';
import { formFor, languagesOf, newStudyOf } from './new-study.ts';

const AL = builtInSet('AL');
const form = { ...formFor(AL, 2027), title: { en: 'A survey', fr: ' ' } };

describe('a new survey', () => {
  it('starts from the defaults of the house, in all languages of the set', () => {
    expect(form).toMatchObject({ id: 'AL-delphi-2027', languages: ['en', 'es', 'fr'], people: 20, maxRounds: 3 });
    expect(languagesOf({ ...AL, title: { en: 'x', pt: 'y' } })).toEqual(['en']);
  });

  it('is sent as the server takes it: a built-in set by its name, all dimensions as none chosen', () => {
    const sent = newStudyOf(form) as { rules: object };
    expect(sent).toMatchObject({
      rules: { title: { en: 'A survey' }, scale: { kind: 'grades' }, panel: { people: 20, professions: 4 } },
      base: { kind: 'built-in', id: 'AL' },
      dimensions: null,
    });
    expect(delphiRulesShape.safeParse(sent.rules).success).toBe(true);
  });

  it('carries a set of one’s own along, and the dimensions that were chosen', () => {
    const own = { ...AL, id: 'mine' };
    const sent = newStudyOf({
      ...formFor(own, 2027),
      purpose: 'choose',
      scale: 'ordinal',
      dimensions: ['exploitation'],
    });
    expect(sent).toMatchObject({
      rules: { scale: { kind: 'ordinal', points: 9 } },
      base: { kind: 'own', set: { id: 'mine' } },
      dimensions: ['exploitation'],
    });
  });
});
