import { Assessor, builtInSet, compilePolicy, readAnswers } from '@repere/indicators';
import { describe, expect, it } from 'vitest';
import { answerSheetOf, changeSheet, type ScreenSheet, topicsOf } from './sheet.ts';

const AL = builtInSet('AL');
const started = changeSheet(null, { kind: 'started', set: AL, id: 'sheet-1' })!;

function answered(sheet: ScreenSheet, answers: Readonly<Record<string, 'yes' | 'no' | 'unknown'>>): ScreenSheet {
  return Object.entries(answers).reduce<ScreenSheet>(
    (before, [question, answer]) => changeSheet(before, { kind: 'answered', question, answer })!,
    sheet,
  );
}

describe('the sheet of a screening', () => {
  it('asks about danger and age first, and of the act only its parts', () => {
    const [first, ...topics] = topicsOf(AL);
    expect(first!.questions.map(({ id }) => id).slice(0, 3)).toEqual([
      'fact:immediate-danger',
      'fact:child',
      'fact:act-recruitment',
    ]);
    expect(first!.questions.map(({ id }) => id)).not.toContain('fact:act');
    expect(topics.map(({ dimension }) => dimension!.id)).toEqual(AL.dimensions.map(({ id }) => id));
  });

  it('leaves what was not asked out, so that it stays unknown', () => {
    const sheet = answerSheetOf(answered(started, { 'AL.EX.excessive-hours': 'yes', 'fact:child': 'no' }));
    expect(sheet).toEqual({
      id: 'sheet-1',
      facts: { child: 'no' },
      answers: { exploitation: { 'excessive-hours': { answer: 'yes', evidence: [] } } },
      assumeUnlisted: 'unknown',
      context: {},
    });
  });

  it('comes back from its exported file as it was', () => {
    const before = changeSheet(answered(started, { 'AL.EX.bad-living': 'no', 'fact:act-transport': 'yes' }), {
      kind: 'evidence-given',
      question: 'AL.EX.bad-living',
      evidence: [{ medium: 'observation', certainty: 'established' }],
    })!;
    const [sheet] = readAnswers(JSON.parse(JSON.stringify({ set: 'AL', ...answerSheetOf(before) })), AL);
    expect(changeSheet(null, { kind: 'taken-up', set: AL, id: 'other', sheet: sheet! })).toEqual(before);
  });

  it('takes any part of the act for the act', () => {
    const software = { name: 'repere', version: '0', engine: 'test' } as const;
    const sheet = answered(started, { 'fact:act-transport': 'yes' });
    const { trace } = new Assessor(compilePolicy(AL, 'palermo-adult'), { software }).assess(answerSheetOf(sheet));
    expect(trace[0]).toEqual({ step: 'fact', fact: 'act', answer: 'yes' });
  });

  it('is gone when it is forgotten', () => {
    expect(changeSheet(started, { kind: 'forgotten' })).toBeNull();
  });
});
