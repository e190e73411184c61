import { describe, expect, it } from 'vitest';
import { Assessor, builtInSet, compilePolicy, outcomesOf, reevaluateTrace } from '../src/index.ts';
import { sheetOf } from './small-sets.ts';

const software = { name: 'repere', version: '0', engine: 'test' } as const;

/** A small generator of its own: which numbers come does not matter, only that they are many and always the same. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('10,000 random answer sheets', () => {
  it.each([
    ['AL', 'palermo-adult', 4000],
    ['AL', 'moldova-lfs-2008', 3000],
    ['hs2012', 'hs2012', 3000],
  ])('of %s under %s: listed sets decide, and none of their answers can be spared', (setId, policy, sheets) => {
    const set = builtInSet(setId);
    const compiled = compilePolicy(set, policy);
    const assessor = new Assessor(compiled, { software, listed: 3 });
    const width = compiled.questions.length;
    const random = numbers(sheets);
    const wrong: string[] = [];
    // Half a million checks: collected, and asserted once.
    const check = (holds: boolean, what: string) => {
      if (!holds) wrong.push(what);
    };
    const outcomeWith = (states: Uint8Array) => outcomesOf(compiled, states, 1)[0]!;
    for (let sheet = 0; sheet < sheets; sheet++) {
      const [yes, unknown] = [random() * 0.4, random() * 0.8];
      const states = Uint8Array.from({ length: width }, () => {
        const draw = random();
        return draw < yes ? 2 : draw < yes + unknown ? 1 : 0;
      });
      const assessment = assessor.assess(sheetOf(set, states));
      check(reevaluateTrace(set, policy, assessment.trace) === assessment.outcome, `${sheet}: trace`);
      // The sheet's own facts may be made up of others; the engine's view of them is what counts.
      const seen = Uint8Array.from(states);
      for (const { id, anyOf } of set.facts) {
        if (anyOf === undefined) continue;
        const own = compiled.indexOf.get(`fact:${id}`)!;
        const parts = anyOf.map((part) => states[compiled.indexOf.get(`fact:${part}`)!]);
        if (parts.includes(2)) seen[own] = 2;
        else if (seen[own] === 1 && parts.every((part) => part === 0)) seen[own] = 0;
      }
      const outcome = outcomeWith(seen);
      for (const deciding of assessment.decisive) {
        const only = new Uint8Array(width).fill(1);
        for (const { question, answer } of deciding) only[compiled.indexOf.get(question)!] = answer === 'yes' ? 2 : 0;
        check(outcomeWith(only) === outcome, `${sheet}: decides`);
        for (const { question } of deciding) {
          const index = compiled.indexOf.get(question)!;
          const kept = only[index]!;
          only[index] = 1;
          check(outcomeWith(only) !== outcome, `${sheet}: ${question} can be spared`);
          only[index] = kept;
        }
      }
      for (const { outcome: name, sets } of assessment.openQuestions) {
        const names = [...compiled.policy.outcomes.map(({ id }) => id), compiled.policy.otherwise.id];
        for (const settling of sets) {
          const filled = Uint8Array.from(seen);
          for (const { question, answer } of settling) {
            const index = compiled.indexOf.get(question)!;
            check(filled[index] === 1, `${sheet}: ${question} is known`);
            filled[index] = answer === 'yes' ? 2 : 0;
          }
          check(names[outcomeWith(filled)] === name, `${sheet}: settles ${name}`);
          for (const { question } of settling) {
            const index = compiled.indexOf.get(question)!;
            const kept = filled[index]!;
            filled[index] = 1;
            check(names[outcomeWith(filled)] !== name, `${sheet}: ${question} need not be asked`);
            filled[index] = kept;
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
