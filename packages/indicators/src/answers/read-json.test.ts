import { isFailure } from '@repere/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInSet } from '../built-in/built-in-sets.ts';
import { readAnswers, readAnswersJson, readAnswersLine } from './read-json.ts';

const AL = builtInSet('AL');
const HS = builtInSet('hs2012');

function problemsOf(value: unknown, set = AL) {
  try {
    readAnswers(value, set);
  } catch (error) {
    if (isFailure(error))
      return error.problems.map(({ code, details }) => `${code} ${details['path'] ?? details['found'] ?? ''}`);
    throw error;
  }
  return [];
}

describe('readAnswers', () => {
  it('reads the answers file as documented', () => {
    const [sheet] = readAnswers(
      {
        id: 7,
        act: 'yes',
        answers: { exploitation: { 'excessive-hours': 'yes', 'bad-living': 'no', 'hazardous-work': 'unknown' } },
      },
      AL,
    );
    expect(sheet).toMatchObject({ id: '7', facts: { act: 'yes' }, assumeUnlisted: 'unknown' });
    expect(Object.entries(sheet!.answers['exploitation']!).map(([concept, { answer }]) => [concept, answer])).toEqual([
      ['excessive-hours', 'yes'],
      ['bad-living', 'no'],
      ['hazardous-work', 'unknown'],
    ]);
  });

  it('takes ids, sides, words of three languages and evidence', () => {
    const [sheet] = readAnswers(
      {
        answers: {
          'HS.duress.P.locked': 'oui',
          duress: { involuntariness: { 'forced-overtime': 'Sí' }, dismissal: 0 },
          'impossibility-of-leaving': {
            documents: {
              answer: true,
              evidence: [{ medium: 'document', certainty: 'established', exposure: 'witnessed' }],
            },
          },
        },
      },
      HS,
    );
    expect(sheet!.answers['duress']).toMatchObject({
      locked: { answer: 'yes' },
      'forced-overtime': { answer: 'yes' },
      dismissal: { answer: 'no' },
    });
    expect(sheet!.answers['impossibility-of-leaving']!['documents']!.evidence).toEqual([
      { medium: 'document', certainty: 'established', exposure: 'witnessed' },
    ]);
  });

  it('says every place that is wrong, and what was expected', () => {
    expect(
      problemsOf([
        { answers: { exploitation: { 'excessive-hour': 'yes', 'bad-living': 'perhaps' }, weather: {} }, name: 'Ana' },
        { id: 'a', answers: {}, assumeUnlisted: 'yes' },
        { id: 'a', set: 'CL', facts: { rain: 'yes' } },
      ]),
    ).toEqual([
      'answers.unknown-field [0].name',
      'answers.unknown-indicator [0].answers.exploitation.excessive-hour',
      'answers.not-an-answer [0].answers.exploitation.bad-living',
      'answers.unknown-dimension [0].answers.weather',
      'answers.not-a-code [1].assumeUnlisted',
      'answers.unknown-fact [2].facts.rain',
      'answers.other-set [2].set',
      'answers.repeated-id a',
    ]);
  });

  it('refuses two answers to one question that differ', () => {
    expect(problemsOf({ answers: { 'AL.EX.bad-living': 'yes', exploitation: { 'bad-living': 'no' } } })).toEqual([
      'answers.twice answers.exploitation.bad-living',
    ]);
  });

  it('never repeats a long text, which may be a note about somebody', () => {
    const note = 'She said that her employer Mr Popescu keeps her passport';
    try {
      readAnswers({ answers: { exploitation: { 'bad-living': note } } }, AL);
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify(isFailure(error) ? error.problems : null)).not.toContain('Popescu');
    }
  });

  it('takes any JSON without crashing: a sheet or a failure', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        try {
          readAnswersJson(text, HS);
        } catch (error) {
          expect(isFailure(error)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('numbers lines, and passes over empty ones', () => {
    expect(readAnswersLine('  ', 3, AL)).toBeNull();
    expect(() => readAnswersLine('{"act":"maybe"}', 4, AL, 'x.jsonl')).toThrow('answers.not-an-answer (row 4)');
  });
});
