import type { IndicatorSet } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { builtInSet } from '../built-in/built-in-sets.ts';
import { checkSet } from './check-set.ts';
import { deriveSet, reviseSet } from './derive-set.ts';
import { diffSets } from './diff-sets.ts';
import { signatureOf, signGrades } from './sign-off.ts';

const parent = builtInSet('AL');
const authorship = {
  by: 'Labour inspectorate',
  on: '2026-11-25',
  why: { en: 'national list', fr: 'liste nationale', es: 'lista nacional' },
};
const derived = deriveSet(
  parent,
  'MD.labour-adults',
  { en: 'Moldova, adults', fr: 'Moldova, adultes', es: 'Moldova, adultos' },
  authorship,
);

function withDimension(
  set: IndicatorSet,
  change: (
    indicators: IndicatorSet['dimensions'][number]['indicators'],
  ) => IndicatorSet['dimensions'][number]['indicators'],
): IndicatorSet {
  const [first, ...rest] = set.dimensions;
  return { ...set, dimensions: [{ ...first!, indicators: change(first!.indicators) }, ...rest] };
}

describe('a derived set', () => {
  it('starts as a draft of its own with its parent named, and passes the check', () => {
    expect(derived).toMatchObject({
      version: '0.1.0',
      status: 'draft',
      parent: { id: 'AL', version: '1.0.0' },
      signOffs: [],
    });
    expect(checkSet(derived).filter(({ severity }) => severity === 'wrong')).toEqual([]);
    expect(diffSets(parent, derived).same).toBe(true);
    expect(() => deriveSet(parent, 'AL', derived.title, authorship)).toThrow('set.same-id');
  });

  it('shows what was added, dropped, re-graded, re-worded and translated', () => {
    const edited = withDimension(derived, ([first, second, ...rest]) => [
      { ...first!, strength: 'medium', label: { ...first!.label, en: 'Lied to about the job', ro: 'Înșelat' } },
      ...rest,
      { ...second!, id: 'AL.DR.own', concept: 'own' },
    ]);
    const difference = diffSets(derived, edited);
    expect(difference).toMatchObject({
      added: ['deceptive-recruitment.own'],
      dropped: ['deceptive-recruitment.deceived-work-conditions'],
      regraded: [{ indicator: 'deceptive-recruitment.deceived-job', before: 'strong', after: 'medium' }],
      same: false,
    });
    expect(difference.reworded.map(({ path, language }) => `${path} ${language}`)).toEqual([
      'deceptive-recruitment.deceived-job.label en',
    ]);
    expect(difference.translated.map(({ path, language, before }) => [path, language, before])).toEqual([
      ['deceptive-recruitment.deceived-job.label', 'ro', null],
    ]);
  });

  it('grows by a patch for words and by a minor version for grades', () => {
    const reworded = withDimension(derived, ([first, ...rest]) => [
      { ...first!, label: { ...first!.label, en: 'Other words' } },
      ...rest,
    ]);
    expect(reviseSet(derived, reworded, authorship).version).toBe('0.1.1');
    const regraded = withDimension(derived, ([first, ...rest]) => [{ ...first!, strength: 'weak' }, ...rest]);
    expect(reviseSet(derived, regraded, authorship).version).toBe('0.2.0');
    expect(() => reviseSet(derived, derived, authorship)).toThrow('set.nothing-changed');
  });
});

describe('sign-off', () => {
  const signing = { by: 'A. Reviewer', on: '2026-11-25', edition: 'ILO and European Commission, September 2009' };

  it('keeps a set unreviewed until every grade is signed, then makes it reviewed', () => {
    const one = signGrades(parent, { ...signing, indicators: ['AL.DR.deceived-job'] });
    expect(one.status).toBe('unreviewed');
    expect(signatureOf(one)).toMatchObject({ signed: 1, total: 67 });
    const all = signGrades(one, signing);
    expect(all).toMatchObject({ status: 'reviewed', version: '1.0.1' });
    expect(checkSet(all).filter(({ severity }) => severity === 'wrong')).toEqual([]);
  });

  it('no longer counts once the grade is another', () => {
    const all = signGrades(parent, signing);
    const regraded = withDimension(all, ([first, ...rest]) => [{ ...first!, strength: 'weak' }, ...rest]);
    expect(signatureOf(regraded).open).toEqual(['AL.DR.deceived-job']);
    expect(checkSet(regraded).map(({ code }) => code)).toContain('set.unsigned-grades');
    expect(reviseSet(all, regraded, { ...authorship }).status).toBe('unreviewed');
  });

  it('refuses to sign a grade that nobody knows', () => {
    expect(() => signGrades(builtInSet('AS'), signing)).toThrow('set.unknown-grades');
  });
});
