import type { Answer, IndicatorSet, Policy, Rule } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { smallSet } from '../../test/small-sets.ts';
import { Assessor } from './assess.ts';
import { compilePolicy } from './compile-policy.ts';
import { assessSideBySide } from './side-by-side.ts';

const software = { name: 'repere', version: '0', engine: 'test' } as const;
const base = smallSet(
  { a: { rule: null, indicators: [{}] } },
  [{ id: 'x', when: { fact: 'held' } }],
  ['held', 'moved'],
);

function policyOf(id: string, when: Rule, finding: 'trafficking' | 'forced-labour'): Policy {
  const [policy] = base.policies;
  const outcomes = [{ id: 'yes', label: { en: 'yes' }, when, finds: { [finding]: true } }];
  return { ...policy!, id, outcomes, otherwise: { id: 'no', label: { en: 'no' }, finds: { [finding]: false } } };
}

const set: IndicatorSet = {
  ...base,
  policies: [
    policyOf('strict', { all: [{ fact: 'held' }, { fact: 'moved' }] }, 'trafficking'),
    policyOf('wide', { fact: 'moved' }, 'trafficking'),
    policyOf('labour', { fact: 'held' }, 'forced-labour'),
  ],
};
const assessors = set.policies.map(({ id }) => new Assessor(compilePolicy(set, id), { software }));

function together(facts: Readonly<Record<string, Answer>>, of = assessors) {
  return assessSideBySide(of, () => ({ facts, answers: {}, assumeUnlisted: 'no', context: {} }));
}

describe('several frameworks side by side', () => {
  it('agree on a finding where all that judge it say the same', () => {
    const { trafficking, forcedLabour, cross, assessments } = together({ held: 'yes', moved: 'yes' });
    expect([trafficking.state, forcedLabour.state, cross]).toEqual(['indicated', 'indicated', 'both']);
    expect(assessments.map(({ policy }) => policy)).toEqual(['strict', 'wide', 'labour']);
    expect(forcedLabour.byPolicy).toEqual([{ set: 'SMALL', policy: 'labour', state: 'indicated' }]);
  });

  it('are not averaged where they disagree: each is listed, and a person must look', () => {
    const { trafficking, cross } = together({ held: 'no', moved: 'yes' });
    expect(trafficking.byPolicy.map(({ policy, state }) => `${policy} ${state}`)).toEqual([
      'strict not-established',
      'wide indicated',
    ]);
    expect([trafficking.state, cross]).toEqual(['review', 'undetermined']);
  });

  it('do not disagree where one of them is only still open', () => {
    const { trafficking } = together({ moved: 'yes' });
    expect(trafficking.byPolicy.map(({ state }) => state)).toEqual(['undetermined', 'indicated']);
    expect(trafficking.state).toBe('undetermined');
  });

  it('judge nothing where none of them judges it', () => {
    expect(together({ held: 'yes' }, assessors.slice(2)).trafficking).toEqual({ state: 'not-judged', byPolicy: [] });
  });
});
