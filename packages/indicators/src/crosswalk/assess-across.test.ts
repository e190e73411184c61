import type { AnswerSheet } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../answers/read-json.ts';
import { Assessor } from '../assessment/assess.ts';
import { compilePolicy } from '../assessment/compile-policy.ts';
import { builtInSet } from '../built-in/built-in-sets.ts';
import { assessorAcross } from './assess-across.ts';
import { jointSet } from './joint-set.ts';

const [AL, HS, ICLS] = [builtInSet('AL'), builtInSet('hs2012'), builtInSet('icls-2018')];
const software = { name: 'repere', version: '0', engine: 'test' } as const;
const assessors = [AL, HS, ICLS].flatMap((set) =>
  set.policies.map(({ id }) => new Assessor(compilePolicy(set, id), { software })),
);

const held: AnswerSheet = readAnswers(
  {
    act: 'yes',
    answers: {
      exploitation: { 'excessive-hours': 'yes', 'low-no-salary': 'yes' },
      'coercion-destination': { 'document-confiscation': 'yes', 'isolation-confinement': 'yes' },
    },
  },
  AL,
)[0]!;

describe('frameworks of several sets on the answers of one', () => {
  it('judge from what was carried, each with its own rule', () => {
    const { assessments, others, forcedLabour } = assessorAcross(AL, assessors)(held);
    expect(assessments.map(({ set, policy, outcome }) => `${set} ${policy} ${outcome}`)).toEqual([
      'AL palermo-adult indicated',
      'AL moldova-lfs-2008 undetermined',
      'hs2012 hs2012 forced-labour',
      'icls-2018 icls-2018 forced-labour',
    ]);
    expect(others.map(({ set, carried }) => [set.id, carried.map(({ to }) => to)])).toEqual([
      ['hs2012', ['HS.duress.I.movement', 'HS.duress.P.documents']],
      ['icls-2018', ['ICLS.I.overtime-on-call', 'ICLS.C.documents']],
    ]);
    // What the labour force survey leaves open keeps the joint finding open.
    expect(forcedLabour.state).toBe('undetermined');
  });

  it('leave the results of the own set as they are alone', () => {
    const together: AnswerSheet = {
      ...held,
      answers: { ...held.answers, coercion: { documents: { answer: 'no', evidence: [] } } },
    };
    const { assessments, others } = assessorAcross(AL, assessors)(together);
    expect(assessments.slice(0, 2)).toEqual(assessors.slice(0, 2).map((assessor) => assessor.assess(held)));
    expect(others.map(({ contradictions }) => contradictions.length)).toEqual([0, 1]);
    expect(assessments[3]?.outcome).toBe('undetermined');
  });

  it('carry nothing where only the own set judges', () => {
    expect(assessorAcross(AL, assessors.slice(0, 2))(held).others).toEqual([]);
  });
});

describe('a joint set', () => {
  it('reads one sheet that answers several sets', () => {
    const joint = jointSet(AL, [HS, ICLS]);
    const [sheet] = readAnswers(
      {
        act: 'yes',
        answers: {
          exploitation: { 'bad-living': 'no' },
          duress: { penalty: { locked: 'yes' } },
          coercion: { debt: 'no' },
        },
        context: { 'reference-period': 'last-year' },
      },
      joint,
    );
    expect(Object.keys(sheet!.answers)).toEqual(['exploitation', 'duress', 'coercion']);
    expect([joint.id, joint.policies]).toEqual(['AL', AL.policies]);
    expect(joint.facts).toEqual(AL.facts);
  });

  it('joins the signs of a dimension that both have', () => {
    const joint = jointSet(builtInSet('CL'), [AL]);
    const sizes = ({ dimensions }: typeof AL) => dimensions.map(({ indicators }) => indicators.length);
    expect(sizes(joint)).toEqual(sizes(AL));
  });
});
