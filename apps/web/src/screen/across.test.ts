import { builtInSet } from '@repere/indicators';
import { describe, expect, it } from 'vitest';
import { assessAcross, setsBeside } from './across.ts';
import { changeSheet, type ScreenSheet } from './sheet.ts';

const AL = builtInSet('AL');

function answered(answers: Readonly<Record<string, 'yes' | 'no'>>): ScreenSheet {
  let sheet = changeSheet(null, { kind: 'started', set: AL, id: 'one' });
  for (const [question, answer] of Object.entries(answers)) {
    sheet = changeSheet(sheet, { kind: 'answered', question, answer });
  }
  return sheet!;
}

describe('other frameworks on the same answers', () => {
  it('offers every other set that is no draft', () => {
    const ids = setsBeside(AL).map(({ id }) => id);
    expect(ids).toContain('icls-2018');
    expect(ids.filter((id) => ['AL', 'AS', 'CS'].includes(id))).toEqual([]);
  });

  it('judges by the policy in use and by those of the other set', () => {
    const sheet = changeSheet(
      answered({ 'AL.EX.excessive-hours': 'yes', 'AL.CD.debt-bondage': 'yes', 'AL.CD.withholding-wages': 'no' }),
      { kind: 'policy-chosen', policy: 'moldova-lfs-2008' },
    );
    const { assessments, others } = assessAcross(sheet!, builtInSet('icls-2018'), false);
    expect(assessments.map(({ policy, outcome }) => `${policy} ${outcome}`)).toEqual([
      'moldova-lfs-2008 undetermined',
      'icls-2018 forced-labour',
    ]);
    expect(others.map(({ set, carried }) => [set.id, carried.map(({ to }) => to)])).toEqual([
      ['icls-2018', ['ICLS.I.overtime-on-call', 'ICLS.C.debt']],
    ]);
  });

  it('leaves the other framework open where nothing was answered for it, even if all signs were asked about', () => {
    const sheet = changeSheet(answered({ 'fact:child': 'no' }), { kind: 'unlisted-read-as', assumeUnlisted: 'no' });
    const { assessments, others } = assessAcross(sheet!, builtInSet('hs2012'), false);
    expect(assessments[1]?.outcome).toBe('undetermined');
    expect(others[0]?.shared).toEqual(['fact:child']);
  });
});
