import type { AnswerSheet, IndicatorSet, Rule } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { smallSet } from '../../test/small-sets.ts';
import { builtInSet } from '../built-in/built-in-sets.ts';
import { Assessor } from './assess.ts';
import { compilePolicy } from './compile-policy.ts';
import { reevaluateTrace } from './trace.ts';

const software = { name: 'repere', version: '0', engine: 'test' } as const;
const empty: AnswerSheet = { facts: {}, answers: {}, assumeUnlisted: 'unknown', context: {} };

function codesOf(set: IndicatorSet, policy: string, sheet: Partial<AnswerSheet>): readonly string[] {
  const assessor = new Assessor(compilePolicy(set, policy), { software, allowDraft: true });
  return assessor.assess({ ...empty, ...sheet }).warnings.map(({ code }) => code);
}

describe('an assessor', () => {
  it('refuses a draft, unless it is allowed, and then every result says so and how many grades are not known', () => {
    const compiled = compilePolicy(builtInSet('AS'), 'palermo-adult');
    expect(() => new Assessor(compiled, { software })).toThrow('assessment.draft-set');
    const { warnings, setStatus } = new Assessor(compiled, { software, allowDraft: true }).assess(empty);
    expect(setStatus).toBe('draft');
    expect(warnings.map(({ code }) => code)).toEqual(['assessment.draft-set', 'assessment.unknown-grades']);
    const signs = builtInSet('AS').dimensions.flatMap(({ indicators }) => indicators);
    expect(warnings[1]?.details['count']).toBe(signs.length - 1);
  });

  it('counts a sign of unknown grade for no strength', () => {
    const as = builtInSet('AS');
    const assessor = new Assessor(compilePolicy(as, 'palermo-adult'), { software, allowDraft: true });
    const exploitation = as.dimensions.find(({ id }) => id === 'exploitation')!;
    const answers = Object.fromEntries(
      exploitation.indicators.map(({ concept }) => [concept, { answer: 'yes' as const, evidence: [] }]),
    );
    const { dimensions } = assessor.assess({ ...empty, answers: { exploitation: answers } });
    expect(dimensions['exploitation']).toBe('negative');
  });

  it('warns where the policy is for others than the person, and where the period is missing', () => {
    expect(codesOf(builtInSet('AL'), 'palermo-adult', { facts: { child: 'yes' } })).toContain(
      'assessment.policy-for-adults',
    );
    expect(codesOf(builtInSet('CL'), 'palermo-child', { facts: { child: 'no' } })).toContain(
      'assessment.policy-for-children',
    );
    const icls = builtInSet('icls-2018');
    expect(codesOf(icls, 'icls-2018', {})).toContain('assessment.no-reference-period');
    expect(codesOf(icls, 'icls-2018', { context: { 'reference-period': 'x' } })).not.toContain(
      'assessment.no-reference-period',
    );
  });

  it('asks the strongest of questions that tell as much, and of those the first', () => {
    const signs = [{ strength: 'weak' }, { strength: 'strong' }, { strength: 'strong' }] as const;
    const any: Rule = { any: [{ indicator: 'a0' }, { indicator: 'a1' }, { indicator: 'a2' }] };
    const set = smallSet({ a: { rule: any, indicators: signs } }, [{ id: 'found', when: { dimension: 'a' } }]);
    const { nextQuestion } = new Assessor(compilePolicy(set, 'policy'), { software }).assess(empty);
    expect(nextQuestion?.question).toBe('a1');
  });

  it('may ask for a fact next', () => {
    const set = smallSet(
      { a: { rule: { atLeast: 2, of: {} }, indicators: [{}, {}] } },
      [{ id: 'found', when: { all: [{ fact: 'act' }, { dimension: 'a' }] } }],
      ['act'],
    );
    const assessor = new Assessor(compilePolicy(set, 'policy'), { software });
    const yes = { answer: 'yes', evidence: [] } as const;
    const { nextQuestion } = assessor.assess({ ...empty, answers: { a: { c0: yes, c1: yes } } });
    expect(nextQuestion?.question).toBe('fact:act');
  });

  it('still gives the outcome of a policy too entangled to be explained, and says what is missing, at once', () => {
    // Twenty of forty signs, each named by itself: 138 billion smallest sets that no counting puts together.
    const named: Rule = {
      atLeast: 20,
      rules: Array.from({ length: 40 }, (_, index): Rule => ({ indicator: `a${index}` })),
    };
    const signs = Array.from({ length: 40 }, () => ({}));
    const set = smallSet({ a: { rule: named, indicators: signs } }, [{ id: 'found', when: { dimension: 'a' } }]);
    const assessor = new Assessor(compilePolicy(set, 'policy'), { software });
    for (const answer of ['yes', 'unknown'] as const) {
      const answers = Object.fromEntries(signs.map((_, index) => [`c${index}`, { answer, evidence: [] }]));
      const { outcome, decisive, openQuestions, warnings } = assessor.assess({ ...empty, answers: { a: answers } });
      expect(outcome).toBe(answer === 'yes' ? 'found' : 'undetermined');
      expect([decisive, openQuestions]).toEqual([[], []]);
      expect(warnings.map(({ code }) => code).filter((code) => code === 'assessment.too-entangled')).toHaveLength(1);
    }
  });

  it('explains a threshold over many rules by counting, not by trying all choices', () => {
    const signs = Array.from({ length: 40 }, () => ({}));
    const named = Array.from({ length: 40 }, (_, index): Rule => ({ indicator: `a${index}` }));
    const when: Rule = { atLeast: 20, rules: [...named, ...named.map((): Rule => ({ fact: 'act' }))] };
    const set = smallSet({ a: { rule: null, indicators: signs } }, [{ id: 'found', when }], ['act']);
    const assessor = new Assessor(compilePolicy(set, 'policy'), { software });
    const { decisive, decisiveTotal } = assessor.assess({ ...empty, facts: { act: 'yes' } });
    expect([decisive, decisiveTotal]).toEqual([[[{ question: 'fact:act', answer: 'yes' }]], 1]);
  });
});

describe('a trace', () => {
  it('is not evaluated under a policy that the set does not have', () => {
    const set = smallSet({ a: { rule: null, indicators: [{}] } }, [{ id: 'found', when: { indicator: 'a0' } }]);
    expect(() => reevaluateTrace(set, 'other', [])).toThrow('policy.not-found');
  });
});
