import type { Answer, FindingState, IndicatorSet, Policy } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { smallSet } from '../../test/small-sets.ts';
import { Assessor } from './assess.ts';
import { compilePolicy } from './compile-policy.ts';
import { crossFinding } from './findings.ts';

const software = { name: 'repere', version: '0', engine: 'test' } as const;
const label = { en: 'x' };
const base = smallSet(
  { a: { rule: null, indicators: [{ strength: 'strong' }, { strength: 'weak' }] } },
  [{ id: 'x', when: { fact: 'held' } }],
  ['held', 'moved', 'child', 'immediate-danger'],
);

/** Held and moved is trafficking for forced labour, held alone forced labour, moved alone somebody has to look at. */
const policy: Policy = {
  ...base.policies[0]!,
  outcomes: [
    {
      id: 'both',
      label,
      when: { all: [{ fact: 'held' }, { fact: 'moved' }] },
      finds: { trafficking: true, 'forced-labour': true },
    },
    { id: 'held', label, when: { fact: 'held' }, finds: { trafficking: false, 'forced-labour': true } },
    { id: 'look', label, when: { fact: 'moved' }, finds: {} },
  ],
  otherwise: { id: 'none', label, finds: { trafficking: false, 'forced-labour': false } },
};
const set: IndicatorSet = { ...base, policies: [policy] };

function assess(facts: Readonly<Record<string, Answer>>, yes: readonly string[] = [], of = set) {
  const answers = Object.fromEntries(
    ['c0', 'c1'].map((concept) => [
      concept,
      { answer: yes.includes(concept) ? ('yes' as const) : ('no' as const), evidence: [] },
    ]),
  );
  return new Assessor(compilePolicy(of, 'policy'), { software }).assess({
    facts,
    answers: { a: answers },
    assumeUnlisted: 'no',
    context: {},
  });
}

describe('findings', () => {
  it('are what the outcome says of each of them', () => {
    expect(assess({ held: 'yes', moved: 'yes' }).findings).toEqual({
      forcedLabour: 'indicated',
      trafficking: 'indicated',
    });
    expect(assess({ held: 'yes', moved: 'no' }).findings).toEqual({
      forcedLabour: 'indicated',
      trafficking: 'not-established',
    });
    expect(assess({ held: 'no', moved: 'no' }).findings).toEqual({
      forcedLabour: 'not-established',
      trafficking: 'not-established',
    });
  });

  it('are settled before the outcome is, where everything still possible says the same', () => {
    const { outcome, findings, possible } = assess({ held: 'yes' });
    expect(outcome).toBe('undetermined');
    expect(possible).toEqual(['both', 'held']);
    expect(findings).toEqual({ forcedLabour: 'indicated', trafficking: 'undetermined' });
  });

  it('ask for a person where the source has no class for the answers', () => {
    expect(assess({ held: 'no', moved: 'yes' }).findings).toEqual({ forcedLabour: 'review', trafficking: 'review' });
  });

  it('are not judged where no outcome of the policy speaks of them', () => {
    const silent: Policy = {
      ...policy,
      outcomes: policy.outcomes.map((each) => ({ ...each, finds: { trafficking: true } })),
      otherwise: { ...policy.otherwise, finds: { trafficking: false } },
    };
    expect(assess({}, [], { ...set, policies: [silent] }).findings.forcedLabour).toBe('not-judged');
  });

  it('cross to both, one, neither, and to undetermined as soon as one is not clear', () => {
    const cases: readonly (readonly [FindingState, FindingState, string])[] = [
      ['indicated', 'indicated', 'both'],
      ['indicated', 'not-established', 'forced-labour-only'],
      ['not-established', 'indicated', 'trafficking-only'],
      ['not-established', 'not-established', 'neither'],
      ['indicated', 'undetermined', 'undetermined'],
      ['not-judged', 'indicated', 'undetermined'],
      ['review', 'not-established', 'undetermined'],
    ];
    for (const [forcedLabour, trafficking, cross] of cases) expect(crossFinding(forcedLabour, trafficking)).toBe(cross);
  });
});

describe('advice on referral', () => {
  const settled = { held: 'no', moved: 'no' } as const;

  it('is silent only where everything is known and nothing calls for it', () => {
    expect(assess(settled).referral).toEqual([]);
    expect(assess(settled, ['c1']).referral).toEqual([]);
  });

  it('opens with a strong sign, a child or danger, whatever the count says', () => {
    expect(assess(settled, ['c0']).referral).toEqual(['strong-sign']);
    expect(assess({ ...settled, child: 'yes' }).referral).toEqual(['child']);
    expect(assess({ ...settled, 'immediate-danger': 'yes' }).referral).toEqual(['immediate-danger']);
    expect(assess(settled, [], { ...set, population: 'child' }).referral).toEqual(['child']);
  });

  it('opens with an indication, with an open outcome and with one that a person must look at', () => {
    expect(assess({ held: 'yes', moved: 'yes' }).referral).toEqual(['indicated']);
    expect(assess({}).referral).toEqual(['undetermined']);
    expect(assess({ held: 'no', moved: 'yes' }).referral).toEqual(['undetermined']);
    expect(assess({ held: 'yes' }).referral).toEqual(['indicated', 'undetermined']);
  });
});
