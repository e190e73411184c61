import type { Answer, AnswerSheet, CrosswalkLink, Evidence, EvidencedAnswer, IndicatorSet } from '@repere/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Assessor } from '../assessment/assess.ts';
import { compilePolicy } from '../assessment/compile-policy.ts';
import { builtInSet } from '../built-in/built-in-sets.ts';
import { answerAt, placesOfSet, sheetAt } from './answers-of-set.ts';
import { carryAnswers } from './carry-answers.ts';
import { CROSSWALK_LINKS } from './links.ts';

const AL = builtInSet('AL');
const HS = builtInSet('hs2012');
const ICLS = builtInSet('icls-2018');
const software = { name: 'repere', version: '0', engine: 'test' } as const;

type Answers = Readonly<Record<string, Readonly<Record<string, Answer>>>>;

function sheet(answers: Answers, more: Partial<AnswerSheet> = {}): AnswerSheet {
  const evidenced = Object.entries(answers).map(([dimension, given]) => [
    dimension,
    Object.fromEntries(Object.entries(given).map(([concept, answer]) => [concept, { answer, evidence: [] }])),
  ]);
  return { facts: {}, answers: Object.fromEntries(evidenced), assumeUnlisted: 'unknown', context: {}, ...more };
}
const pairs = (list: readonly { readonly from: string; readonly to: string }[]) =>
  list.map(({ from, to }) => `${from} > ${to}`);

describe('carryAnswers', () => {
  it('carries a yes to what it is a kind of, and says from where', () => {
    const given = sheet({ 'coercion-destination': { 'document-confiscation': 'yes', 'violence-family': 'yes' } });
    const found = carryAnswers(given, AL, ICLS);
    expect(pairs(found.carried)).toEqual([
      'AL.CD.violence-family > ICLS.C.violence-threats',
      'AL.CD.document-confiscation > ICLS.C.documents',
    ]);
    expect(found.sheet.answers).toEqual({
      coercion: {
        'violence-threats': { answer: 'yes', evidence: [] },
        documents: { answer: 'yes', evidence: [] },
      },
    });
    expect([found.contradictions, found.warnings]).toEqual([[], []]);
    // 17 questions of the set, two of them answered now.
    expect(found.open).toBe(15);
  });

  it('carries no "no" and no "unknown", and leaves what was not asked unknown whatever the sheet assumes', () => {
    const given = sheet(
      { 'coercion-destination': { 'document-confiscation': 'no', 'withholding-wages': 'unknown' } },
      { assumeUnlisted: 'no' },
    );
    const found = carryAnswers(given, AL, ICLS);
    expect(found.carried).toEqual([]);
    expect(found.sheet).toMatchObject({ answers: {}, assumeUnlisted: 'unknown' });
    const [policy] = ICLS.policies;
    const result = new Assessor(compilePolicy(ICLS, policy!.id), { software }).assess(found.sheet);
    expect(result.outcome).toBe('undetermined');
  });

  it('lets an own answer stand, lists where a link says otherwise, and warns', () => {
    const given = sheet({
      'coercion-destination': { 'document-confiscation': 'yes', 'withholding-wages': 'yes', 'debt-bondage': 'yes' },
      coercion: { documents: 'no', wages: 'yes', debt: 'unknown' },
    });
    const found = carryAnswers(given, AL, ICLS);
    expect(pairs(found.contradictions)).toEqual(['AL.CD.document-confiscation > ICLS.C.documents']);
    expect(pairs(found.carried)).toEqual(['AL.CD.debt-bondage > ICLS.C.debt']);
    expect(found.sheet.answers['coercion']).toMatchObject({
      documents: { answer: 'no' },
      wages: { answer: 'yes' },
      debt: { answer: 'yes' },
    });
    expect(found.warnings).toEqual([
      { code: 'crosswalk.contradiction', details: { from: 'AL', to: 'icls-2018', questions: ['ICLS.C.documents'] } },
    ]);
  });

  it('takes evidence along, each piece once', () => {
    const seen: Evidence = { medium: 'interview', certainty: 'established', exposure: 'witnessed' };
    const paper: Evidence = { medium: 'document', certainty: 'probable' };
    const yes = (...evidence: readonly Evidence[]): EvidencedAnswer => ({ answer: 'yes', evidence });
    const given: AnswerSheet = {
      ...sheet({}),
      answers: {
        'coercion-destination': { 'violence-victim': yes(seen), 'threat-violence': yes(paper, { ...seen }) },
      },
    };
    const found = carryAnswers(given, AL, ICLS);
    expect(found.carried.map(({ from, evidence }) => [from, evidence.length])).toEqual([
      ['AL.CD.violence-victim', 1],
      ['AL.CD.threat-violence', 2],
    ]);
    expect(found.sheet.answers['coercion']?.['violence-threats']).toEqual(yes(seen, paper));
  });

  it('takes the same facts as they are, yes, no or unknown, and nothing else that the other set does not ask', () => {
    const given = sheet(
      {},
      {
        facts: { child: 'no', 'immediate-danger': 'unknown', act: 'yes' },
        context: { 'reference-period': 'last-year' },
      },
    );
    const found = carryAnswers(given, AL, ICLS);
    expect(found.sheet.facts).toEqual({ child: 'no', 'immediate-danger': 'unknown' });
    expect(found.shared).toEqual(['fact:child', 'fact:immediate-danger']);
    expect(found.sheet.context).toEqual({ 'reference-period': 'last-year' });
    expect(carryAnswers(given, AL, HS).sheet.context).toEqual({});
  });

  it('takes signs that both sets ask in the same words as they are, and no sign in other words', () => {
    const given = sheet({ exploitation: { 'bad-living': 'no', 'excessive-hours': 'yes' } });
    const found = carryAnswers(given, AL, builtInSet('CL'));
    // Hours are judged by the child’s age there: another question under the same name.
    expect(found.sheet.answers).toEqual({ exploitation: { 'bad-living': { answer: 'no', evidence: [] } } });
    expect(found.shared).toEqual(['CL.EX.bad-living']);
  });

  it('carries into facts, and lets a whole that was answered no stop its parts', () => {
    const sold: Answers = { 'unfree-recruitment': { sale: 'yes' } };
    expect(carryAnswers(sheet(sold), HS, AL).sheet.facts).toEqual({ 'act-transfer': 'yes' });
    const denied = carryAnswers(sheet(sold, { facts: { act: 'no' } }), HS, AL);
    expect(denied.sheet.facts).toEqual({ act: 'no' });
    expect(pairs(denied.contradictions)).toEqual(['HS.unfree-recruitment.I.sale > fact:act-transfer']);
    const held: Answers = { 'unfree-recruitment': { 'coercive-recruitment': 'yes' } };
    const parts = Object.fromEntries(
      AL.facts.find(({ id }) => id === 'act')!.anyOf!.map((part) => [part, 'no' as const]),
    );
    expect(pairs(carryAnswers(sheet(held, { facts: parts }), HS, AL).contradictions)).toEqual([
      'HS.unfree-recruitment.I.coercive-recruitment > fact:act',
    ]);
  });

  it('goes one step and no further', () => {
    const link = (from: string, to: string): CrosswalkLink => ({
      from: { set: 'icls-2018', dimension: 'coercion', concept: from },
      to: { set: 'hs2012', dimension: 'duress', concept: to },
      trust: 'C',
      why: { en: 'made for a test' },
    });
    const backAndOn = [
      link('wages', 'wages'),
      {
        ...link('wages', 'phones'),
        from: { set: 'hs2012', dimension: 'duress', concept: 'wages' },
      },
    ];
    expect(pairs(carryAnswers(sheet({ coercion: { wages: 'yes' } }), ICLS, HS, backAndOn).carried)).toEqual([
      'ICLS.C.wages > HS.duress.P.wages',
    ]);
  });
});

/** Answers to some questions of both sets, the linked ones more often. */
function someAnswers(from: IndicatorSet, to: IndicatorSet): fc.Arbitrary<AnswerSheet> {
  const linked = CROSSWALK_LINKS.filter((link) => link.from.set === from.id && link.to.set === to.id);
  const places = [...linked.map((link) => link.from), ...linked.map((link) => link.to), ...placesOfSet(to)];
  const given = fc.tuple(fc.constantFrom(...places), fc.constantFrom<Answer>('yes', 'no', 'unknown'));
  return fc
    .tuple(fc.array(given, { maxLength: 30 }), fc.constantFrom('yes', 'no') as fc.Arbitrary<'yes' | 'no'>)
    .map(([list, act]) => {
      const facts: Record<string, Answer> = to.facts.some(({ id }) => id === 'act') ? { act } : {};
      const answers: Record<string, Record<string, EvidencedAnswer>> = {};
      for (const [place, answer] of list) {
        if ('fact' in place) facts[place.fact] = answer;
        else {
          answers[place.dimension] ??= {};
          answers[place.dimension]![place.concept] = { answer, evidence: [] };
        }
      }
      return { facts, answers, assumeUnlisted: 'unknown', context: {} };
    });
}

describe.each([
  ['AL', 'icls-2018'],
  ['AL', 'hs2012'],
  ['hs2012', 'icls-2018'],
  ['hs2012', 'AL'],
  ['ilo11-2012', 'AL'],
])('answers of %s carried to %s', (fromId, toId) => {
  const [from, to] = [builtInSet(fromId), builtInSet(toId)];
  const assessors = to.policies.map(({ id }) => new Assessor(compilePolicy(to, id), { software, listed: 0 }));

  it('never turn a result that the own answers had settled', () => {
    let settled = 0;
    fc.assert(
      fc.property(someAnswers(from, to), (given) => {
        const own = sheetAt(given, placesOfSet(to), to);
        const { sheet: answered } = carryAnswers(given, from, to);
        for (const assessor of assessors) {
          const alone = assessor.assess(own).outcome;
          if (alone === 'undetermined') continue;
          settled++;
          expect(assessor.assess(answered).outcome).toBe(alone);
        }
      }),
      { numRuns: 150, seed: 4 },
    );
    expect(settled).toBeGreaterThan(0);
  });

  it('keep every own yes and no, and differ from them only by what is listed', () => {
    fc.assert(
      fc.property(someAnswers(from, to), (given) => {
        const { sheet: answered, carried, contradictions } = carryAnswers(given, from, to);
        const listed = new Set(carried.map(({ link }) => JSON.stringify(link.to)));
        for (const place of placesOfSet(to)) {
          const [before, after] = [answerAt(given, place), answerAt(answered, place)];
          if (listed.has(JSON.stringify(place))) expect([before ?? 'unknown', after]).toEqual(['unknown', 'yes']);
          else expect(after).toBe(before);
        }
        expect(contradictions.every(({ link }) => answerAt(answered, link.to) !== 'yes')).toBe(true);
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  it('come out the same when carried again, and whatever the order of the links', () => {
    fc.assert(
      fc.property(
        someAnswers(from, to),
        fc.shuffledSubarray([...CROSSWALK_LINKS], { minLength: CROSSWALK_LINKS.length }),
        (given, shuffled) => {
          const once = carryAnswers(given, from, to);
          expect(carryAnswers(given, from, to, shuffled)).toEqual(once);
          const both: AnswerSheet = {
            ...given,
            facts: { ...given.facts, ...once.sheet.facts },
            answers: { ...given.answers, ...once.sheet.answers },
          };
          const again = carryAnswers(both, from, to);
          expect(again.sheet).toEqual(once.sheet);
          expect(again.carried).toEqual([]);
          expect(again.contradictions).toEqual(once.contradictions);
        },
      ),
      { numRuns: 100, seed: 6 },
    );
  });
});
