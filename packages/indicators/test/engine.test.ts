import type { DecidingSet, IndicatorSet } from '@repere/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Assessor, compilePolicy, outcomesOf, reevaluateTrace } from '../src/index.ts';
import { anySmallSet, sheetOf, statesFor } from './small-sets.ts';

const software = { name: 'repere', version: '0', engine: 'test' } as const;
const anyCase = anySmallSet.chain((set) => fc.tuple(fc.constant(set), statesFor(set)));
const runs = 400;

function assessorOf(set: IndicatorSet, listed = 100_000, chanceOfYes = 0.1): Assessor {
  return new Assessor(compilePolicy(set, 'policy'), { software, listed, chanceOfYes });
}

/** The outcome with these states, by the engine. */
function outcomeWith(assessor: Assessor, states: readonly number[]): number {
  return outcomesOf(assessor.compiled, Uint8Array.from(states), 1)[0]!;
}

const key = (sets: readonly DecidingSet[]): string[] =>
  sets.map((set) => set.map(({ question, answer }) => `${question}=${answer}`).join(' ')).sort();

/** Every smallest subset of literals for which the test holds, by trying all subsets. */
function smallestByTrial(
  literals: readonly [number, number][],
  holds: (chosen: readonly [number, number][]) => boolean,
) {
  const found: number[] = [];
  const masks = Array.from({ length: 2 ** literals.length }, (_, mask) => mask).sort((a, b) => bits(a) - bits(b));
  for (const mask of masks) {
    if (found.some((smaller) => (smaller & mask) === smaller)) continue;
    if (holds(literals.filter((_, index) => mask & (1 << index)))) found.push(mask);
  }
  return found.map((mask) => literals.filter((_, index) => mask & (1 << index)));
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count++;
  return count;
}

function asSets(assessor: Assessor, found: readonly (readonly [number, number][])[]): DecidingSet[] {
  return found.map((literals) =>
    literals.map(([question, state]) => ({
      question: assessor.compiled.questions[question]!.id,
      answer: state === 2 ? ('yes' as const) : ('no' as const),
    })),
  );
}

describe('the assessment engine', () => {
  it('never turns a determined result when an unknown is answered', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.boolean(), ([set, states], pick, yes) => {
        const assessor = assessorOf(set);
        const before = outcomeWith(assessor, states);
        const unknown = states.flatMap((state, index) => (state === 1 ? [index] : []));
        if (before < 0 || unknown.length === 0) return;
        const after = [...states];
        after[unknown[pick % unknown.length]!] = yes ? 2 : 0;
        expect(outcomeWith(assessor, after)).toBe(before);
      }),
      { numRuns: runs },
    );
  });

  it('gives the same result in whatever order the answers stand', () => {
    fc.assert(
      fc.property(anyCase, ([set, states]) => {
        const sheet = sheetOf(set, states);
        const reversed = Object.fromEntries(
          Object.entries(sheet.answers)
            .reverse()
            .map(([id, answers]) => [id, Object.fromEntries(Object.entries(answers).reverse())]),
        );
        const assessor = assessorOf(set, 12);
        expect(assessor.assess({ ...sheet, answers: reversed })).toEqual(assessor.assess(sheet));
      }),
      { numRuns: runs / 4 },
    );
  });

  it('leaves a trace that comes to the same outcome when it is evaluated again', () => {
    fc.assert(
      fc.property(anyCase, ([set, states]) => {
        const assessment = assessorOf(set, 1).assess(sheetOf(set, states));
        expect(reevaluateTrace(set, 'policy', assessment.trace)).toBe(assessment.outcome);
      }),
      { numRuns: runs },
    );
  });

  it('lists exactly the smallest sets of known answers that decide, as trying all subsets finds them', () => {
    fc.assert(
      fc.property(anyCase, ([set, states]) => {
        const assessor = assessorOf(set);
        const outcome = outcomeWith(assessor, states);
        const { decisive, decisiveTotal } = assessor.assess(sheetOf(set, states));
        expect(decisive.length).toBe(decisiveTotal);
        if (outcome < 0) {
          expect(decisive).toEqual([]);
          return;
        }
        const known = states.flatMap((state, index): [number, number][] => (state === 1 ? [] : [[index, state]]));
        const found = smallestByTrial(known, (chosen) => {
          const only = states.map(() => 1);
          for (const [question, state] of chosen) only[question] = state;
          return outcomeWith(assessor, only) === outcome;
        });
        expect(key(decisive)).toEqual(key(asSets(assessor, found)));
      }),
      { numRuns: runs },
    );
  });

  it('lists exactly the smallest answers to unknowns that would settle each outcome', () => {
    fc.assert(
      fc.property(anyCase, ([set, states]) => {
        const unknown = states.flatMap((state, index) => (state === 1 ? [index] : []));
        fc.pre(unknown.length <= 6);
        const assessor = assessorOf(set);
        const { openQuestions, possible } = assessor.assess(sheetOf(set, states));
        if (outcomeWith(assessor, states) >= 0) {
          expect(openQuestions).toEqual([]);
          return;
        }
        const names = ['outcome-0', 'outcome-1', 'outcome-2'].slice(0, set.policies[0]!.outcomes.length);
        [...names, 'otherwise'].forEach((name, index) => {
          // Both answers of each unknown are candidates, but never together.
          const literals = unknown.flatMap((question): [number, number][] => [
            [question, 2],
            [question, 0],
          ]);
          const found = smallestByTrial(literals, (chosen) => {
            if (new Set(chosen.map(([question]) => question)).size < chosen.length) return false;
            const filled = [...states];
            for (const [question, state] of chosen) filled[question] = state;
            return outcomeWith(assessor, filled) === index;
          });
          const listed = openQuestions.find(({ outcome }) => outcome === name);
          expect(key(listed?.sets ?? [])).toEqual(key(asSets(assessor, found)));
          expect(listed?.total ?? 0).toBe(found.length);
          if (found.length > 0) expect(possible).toContain(name);
        });
      }),
      { numRuns: runs / 2 },
    );
  });

  it('asks next what lowers the entropy of the outcome most, as counting all completions finds it', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(0.5, 0.1, 0.8), ([set, states], chance) => {
        const assessor = assessorOf(set, 1, chance);
        const unknown = states.flatMap((state, index) => (state === 1 ? [index] : []));
        const { nextQuestion } = assessor.assess(sheetOf(set, states));
        const entropyWith = (fixed: Readonly<Record<number, number>>): number => {
          const open = unknown.filter((question) => fixed[question] === undefined);
          const chances = new Map<number, number>();
          for (let mask = 0; mask < 2 ** open.length; mask++) {
            const full = states.map((state, index) => fixed[index] ?? state);
            let weight = 1;
            open.forEach((question, index) => {
              const yes = (mask & (1 << index)) !== 0;
              full[question] = yes ? 2 : 0;
              weight *= yes ? chance : 1 - chance;
            });
            const outcome = outcomeWith(assessor, full);
            chances.set(outcome, (chances.get(outcome) ?? 0) + weight);
          }
          return [...chances.values()].reduce((sum, share) => sum - share * Math.log2(share), 0);
        };
        if (outcomeWith(assessor, states) >= 0) {
          expect(nextQuestion).toBeNull();
          return;
        }
        const now = entropyWith({});
        const gains = unknown.map(
          (question) => now - chance * entropyWith({ [question]: 2 }) - (1 - chance) * entropyWith({ [question]: 0 }),
        );
        const best = Math.max(0, ...gains);
        expect(nextQuestion?.bits ?? 0).toBeCloseTo(best, 9);
        if (nextQuestion !== null) {
          const chosen = assessor.compiled.indexOf.get(nextQuestion.question)!;
          expect(gains[unknown.indexOf(chosen)]).toBeCloseTo(best, 9);
        }
      }),
      { numRuns: runs / 2 },
    );
  });
});
