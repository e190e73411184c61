import { type IndicatorSet, isFailure, type Rule } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { smallSet } from '../../test/small-sets.ts';
import { compilePolicy } from './compile-policy.ts';

const signs = [{ strength: 'strong' }, { strength: 'weak' }, { strength: 'weak' }, { strength: null }] as const;
const own: Rule = {
  any: [
    { atLeast: 1, of: { strengths: ['strong'] } },
    { atLeast: 2, of: {} },
  ],
};

function setWith(when: Rule, rule: Rule | null = own): IndicatorSet {
  return smallSet(
    { a: { rule, indicators: signs }, b: { rule: null, indicators: signs } },
    [{ id: 'found', when }],
    ['act'],
  );
}

function problemOf(make: () => unknown): unknown {
  try {
    make();
  } catch (error) {
    if (isFailure(error)) return { code: error.problems[0].code, ...error.problems[0].details };
    throw error;
  }
  return null;
}

describe('a policy made ready', () => {
  it('groups the questions that no rule tells apart, and leaves out those it never looks at', () => {
    const { members, questions, classOf } = compilePolicy(setWith({ dimension: 'a' }), 'policy');
    const names = members.map((class_) => class_.map((question) => questions[question]!.id));
    expect(names).toEqual([['a0'], ['a1', 'a2', 'a3']]);
    expect(questions.filter((_, index) => classOf[index] === -1).map(({ id }) => id)).toEqual([
      'fact:act',
      'b0',
      'b1',
      'b2',
      'b3',
    ]);
  });

  it('keeps apart a question that a rule names by its id', () => {
    const { members } = compilePolicy(setWith({ all: [{ dimension: 'a' }, { indicator: 'a2' }] }), 'policy');
    expect(members.map(({ length }) => length)).toEqual([1, 2, 1]);
  });

  it('says where a rule speaks of what the set does not have', () => {
    const expected = { code: 'policy.unknown-reference', set: 'SMALL', path: 'policy.found.when.all[1].not' };
    const unknown: readonly (readonly [Rule, string])[] = [
      [{ indicator: 'a9' }, 'a9'],
      [{ fact: 'b' }, 'fact:b'],
      [{ dimension: 'c' }, 'c'],
      [{ atLeast: 1, of: { dimensions: ['c'] } }, 'c'],
    ];
    for (const [rule, found] of unknown) {
      const set = setWith({ all: [{ fact: 'act' }, { not: rule }] });
      expect(problemOf(() => compilePolicy(set, 'policy'))).toEqual({ ...expected, found });
    }
  });

  it('refuses a dimension asked for without a rule, a rule of a dimension that asks for one, and no such policy', () => {
    expect(problemOf(() => compilePolicy(setWith({ dimension: 'b' }), 'policy'))).toEqual({
      code: 'policy.dimension-without-rule',
      set: 'SMALL',
      path: 'policy.found.when',
      found: 'b',
    });
    expect(problemOf(() => compilePolicy(setWith({ fact: 'act' }, { dimension: 'b' }), 'policy'))).toMatchObject({
      code: 'policy.unknown-reference',
      path: 'a.rule',
    });
    expect(problemOf(() => compilePolicy(setWith({ fact: 'act' }), 'none'))).toEqual({
      code: 'policy.not-found',
      found: 'none',
      set: 'SMALL',
      expected: ['policy'],
    });
  });

  it('refuses a fact made up of one that is not there', () => {
    const set = setWith({ fact: 'act' });
    const broken = { ...set, facts: set.facts.map((fact) => ({ ...fact, anyOf: ['gone'] })) };
    expect(problemOf(() => compilePolicy(broken, 'policy'))).toEqual({
      code: 'policy.unknown-reference',
      set: 'SMALL',
      path: 'facts.act.anyOf',
      found: 'gone',
    });
  });
});
