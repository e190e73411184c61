import { describe, expect, it } from 'vitest';
import { Assessor, builtInSet, compilePolicy, readAnswers } from '../src/index.ts';
import { WORKED_EXAMPLES } from './worked-examples.ts';

const software = { name: 'repere', version: '0', engine: 'test' } as const;

describe('the worked examples', () => {
  const cases = WORKED_EXAMPLES.flatMap((example) =>
    Object.entries(example.outcomes).map(([policy, outcome]) => [example.id, policy, outcome, example] as const),
  );
  it.each(cases)('%s under %s come to %s', (_, policy, outcome, { id, set: setId, act, present, positive }) => {
    const set = builtInSet(setId);
    const [sheet] = readAnswers({ id, ...(act && { act }), present, assumeUnlisted: 'no' }, set);
    const assessment = new Assessor(compilePolicy(set, policy), { software }).assess(sheet!);
    const found = Object.entries(assessment.dimensions).filter(([, state]) => state === 'positive');
    expect(found.map(([dimension]) => dimension)).toEqual(positive);
    expect(assessment.outcome).toBe(outcome);
    expect(assessment.id).toBe(id);
    expect(assessment.warnings.map(({ code }) => code)).toContain('assessment.unreviewed-set');
  });
});
