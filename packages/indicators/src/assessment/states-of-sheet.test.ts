import type { Answer, AnswerSheet, IndicatorSet } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { smallSet } from '../../test/small-sets.ts';
import { compilePolicy } from './compile-policy.ts';
import { statesOfSheet } from './states-of-sheet.ts';

const plain = smallSet(
  { a: { rule: null, indicators: [{ strength: 'strong' }, { strength: 'weak' }] } },
  [{ id: 'found', when: { fact: 'act' } }],
  ['act', 'sent', 'moved', 'by-land'],
);

/** An act is a sending or a moving; a moving by land is a moving. */
const set: IndicatorSet = {
  ...plain,
  facts: plain.facts.map((fact) =>
    fact.id === 'act'
      ? { ...fact, anyOf: ['sent', 'moved'] }
      : fact.id === 'moved'
        ? { ...fact, anyOf: ['by-land'] }
        : fact,
  ),
};
const compiled = compilePolicy(set, 'policy');
const ids = ['act', 'sent', 'moved', 'by-land'];

function sheet(facts: Readonly<Record<string, Answer>>, more: Partial<AnswerSheet> = {}): AnswerSheet {
  return { facts, answers: {}, assumeUnlisted: 'unknown', context: {}, ...more };
}

/** States of the four facts in a word: n, u, y. */
function factsOf(facts: Readonly<Record<string, Answer>>): string {
  return [...statesOfSheet(compiled, sheet(facts)).states.slice(0, 4)].map((state) => 'nuy'[state]).join('');
}

const contradicted = (facts: Readonly<Record<string, Answer>>) =>
  statesOfSheet(compiled, sheet(facts)).warnings.map(({ details }) => details['fact']);

describe('answers of a sheet', () => {
  it('are unknown where nothing was asked, and no only where the sheet says so; facts are never assumed', () => {
    expect([...statesOfSheet(compiled, sheet({})).states]).toEqual([1, 1, 1, 1, 1, 1]);
    expect([...statesOfSheet(compiled, sheet({}, { assumeUnlisted: 'no' })).states]).toEqual([1, 1, 1, 1, 0, 0]);
  });

  it('make a fact yes with any of those that make it up, however deep, and no with all of them', () => {
    expect(factsOf({ sent: 'yes' })).toBe('yyuu');
    expect(factsOf({ 'by-land': 'yes' })).toBe('yuyy');
    expect(factsOf({ sent: 'no', 'by-land': 'no' })).toBe('nnnn');
    expect(factsOf({ sent: 'no' })).toBe('unuu');
  });

  it('leave no part unknown of a fact answered no', () => {
    expect(factsOf({ act: 'no' })).toBe('nnnn');
  });

  it('take yes where they contradict each other, and say so', () => {
    expect(factsOf({ act: 'no', sent: 'yes' })).toBe('yyuu');
    expect(contradicted({ act: 'no', sent: 'yes' })).toEqual(['act']);
    expect(factsOf({ act: 'yes', sent: 'no', moved: 'no' })).toBe('ynnn');
    expect(contradicted({ act: 'yes', sent: 'no', moved: 'no' })).toEqual(['act']);
    expect(contradicted({ act: 'no', 'by-land': 'yes' })).toEqual(['act']);
    expect(contradicted({ act: 'yes', sent: 'no' })).toEqual([]);
  });

  it('never turn a settled fact when one that is unknown is answered', () => {
    const answers = ['yes', 'no', 'unknown'] as const;
    const turned: string[] = [];
    let tried = 0;
    for (let code = 0; code < 3 ** ids.length; code++) {
      const facts = Object.fromEntries(ids.map((id, place) => [id, answers[Math.floor(code / 3 ** place) % 3]!]));
      const before = factsOf(facts);
      for (const [place, id] of ids.entries()) {
        if (before[place] !== 'u') continue;
        for (const answer of ['yes', 'no'] as const) {
          const after = factsOf({ ...facts, [id]: answer });
          tried++;
          if ([...before].some((state, index) => state !== 'u' && state !== after[index])) {
            turned.push(`${JSON.stringify(facts)} ${before} then ${id} ${answer}: ${after}`);
          }
        }
      }
    }
    expect(turned).toEqual([]);
    expect(tried).toBeGreaterThan(20);
  });

  it('that the set does not ask for are counted in a warning', () => {
    const known = { c0: { answer: 'yes', evidence: [] }, c9: { answer: 'yes', evidence: [] } } as const;
    const { states, warnings } = statesOfSheet(compiled, sheet({}, { answers: { a: known, elsewhere: known } }));
    expect([...states.slice(4)]).toEqual([2, 1]);
    expect(warnings).toEqual([{ code: 'assessment.answers-unused', details: { count: 3, set: 'SMALL' } }]);
  });
});
