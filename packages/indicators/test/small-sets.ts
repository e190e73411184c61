import type { AnswerSheet, IndicatorSet, Policy, Rule, Side, Strength } from '@repere/contracts';
import fc from 'fast-check';

const words = { label: { en: 'x' }, definition: { en: 'x' }, question: { en: 'x' }, guidance: { en: 'x' } };

/** One indicator of a set made for a test. */
export interface SmallIndicator {
  readonly strength?: Strength | null;
  readonly side?: Side;
}

/** A set with the given dimensions and rules, for tests of the engine. */
export function smallSet(
  dimensions: Readonly<Record<string, { readonly rule: Rule | null; readonly indicators: readonly SmallIndicator[] }>>,
  outcomes: readonly { readonly id: string; readonly when: Rule }[],
  facts: readonly string[] = [],
): IndicatorSet {
  const policy: Policy = {
    id: 'policy',
    label: { en: 'policy' },
    description: { en: 'policy' },
    population: 'any',
    outcomes: outcomes.map(({ id, when }, index) => ({
      id,
      when,
      label: { en: id },
      finds: { trafficking: index === 0 },
    })),
    otherwise: { id: 'otherwise', label: { en: 'otherwise' }, finds: { trafficking: false } },
    source: 'made',
    trust: 'project-rule',
  };
  return {
    format: 1,
    id: 'SMALL',
    aliases: [],
    version: '1.0.0',
    status: 'unreviewed',
    title: { en: 'small' },
    description: { en: 'small' },
    population: 'any',
    trust: 'C',
    parent: null,
    history: [{ version: '1.0.0', on: '2026-01-01', by: 'a test', why: { en: 'a test' } }],
    sources: [{ id: 'made', title: 'made', year: 2026, read: { en: 'whole' } }],
    facts: facts.map((id) => ({ id, ...words })),
    dimensions: Object.entries(dimensions).map(([id, { rule, indicators }]) => ({
      id,
      code: id.toUpperCase(),
      phase: null,
      palermo: null,
      rule,
      ...words,
      indicators: indicators.map(({ strength = null, side }, index) => ({
        id: `${id}${index}`,
        concept: `c${index}`,
        side: side ?? null,
        strength,
        media: ['interview'],
        ilo11: [],
        source: 'made',
        trust: 'C',
        ...words,
      })),
    })),
    policies: [policy],
    classifications: [],
    signOffs: [],
    endorsement: null,
  };
}

/** A sheet that answers a set's questions by their states: 0 no, 1 unknown, 2 yes, facts first. */
export function sheetOf(set: IndicatorSet, states: ArrayLike<number>): AnswerSheet {
  const answer = (state: number | undefined) => (state === 2 ? 'yes' : state === 0 ? 'no' : 'unknown');
  let place = 0;
  const facts = Object.fromEntries(set.facts.map(({ id }) => [id, answer(states[place++])] as const));
  const answers = Object.fromEntries(
    set.dimensions.map(({ id, indicators }) => [
      id,
      Object.fromEntries(
        indicators.map(({ concept }) => [concept, { answer: answer(states[place++]), evidence: [] }] as const),
      ),
    ]),
  );
  return { facts, answers, assumeUnlisted: 'unknown', context: {} };
}

const strengths = ['strong', 'medium', 'weak'] as const;
const sides = ['involuntariness', 'penalty'] as const;

function subset<T>(items: readonly T[]): fc.Arbitrary<readonly T[] | undefined> {
  return fc.option(fc.subarray([...items], { minLength: 1 }), { nil: undefined });
}

function without<T extends object>(value: T): T {
  // Absent and undefined differ for exact optional properties.
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

/** Any rule over the leaves given, a few levels deep. */
function rules(leaf: fc.Arbitrary<Rule>): fc.Arbitrary<Rule> {
  return fc.letrec<{ rule: Rule }>((tie) => ({
    rule: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((all): Rule => ({ all })),
      fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((any): Rule => ({ any })),
      tie('rule').map((not): Rule => ({ not })),
      fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.array(tie('rule'), { minLength: 1, maxLength: 3 }))
        .map(([atLeast, parts]): Rule => ({ atLeast, rules: parts })),
    ),
  })).rule;
}

/** Small sets of all kinds: two dimensions, a fact, rules that count, name, negate and combine. */
export const anySmallSet: fc.Arbitrary<IndicatorSet> = fc
  .record({
    first: fc.array(fc.record({ strength: fc.constantFrom(...strengths), side: fc.constantFrom(...sides) }), {
      minLength: 1,
      maxLength: 4,
    }),
    second: fc.array(fc.record({ strength: fc.constantFrom(...strengths, null), side: fc.constantFrom(...sides) }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .chain(({ first, second }) => {
    const ids = [...first.map((_, index) => `a${index}`), ...second.map((_, index) => `b${index}`)];
    const count = (dimensions: readonly string[] | null): fc.Arbitrary<Rule> =>
      fc
        .record({
          atLeast: fc.integer({ min: 1, max: 4 }),
          dimensions: dimensions === null ? fc.constant(undefined) : subset(dimensions),
          sides: subset(sides),
          strengths: subset(strengths),
        })
        .map(({ atLeast, ...of }): Rule => ({ atLeast, of: without(of) }) as Rule);
    const own = (some: readonly string[]): fc.Arbitrary<Rule> =>
      fc.oneof(
        count(null),
        fc.constantFrom(...some).map((indicator): Rule => ({ indicator })),
      );
    const policyLeaf: fc.Arbitrary<Rule> = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<Rule>({ dimension: 'a' }, { dimension: 'b' }) },
      { weight: 1, arbitrary: fc.constant<Rule>({ fact: 'act' }) },
      { weight: 1, arbitrary: fc.constantFrom(...ids).map((indicator): Rule => ({ indicator })) },
      { weight: 1, arbitrary: count(['a', 'b']) },
    );
    return fc
      .record({
        ruleA: rules(own(ids.filter((id) => id.startsWith('a')))),
        ruleB: rules(own(ids.filter((id) => id.startsWith('b')))),
        whens: fc.array(rules(policyLeaf), { minLength: 1, maxLength: 3 }),
      })
      .map(({ ruleA, ruleB, whens }) =>
        smallSet(
          { a: { rule: ruleA, indicators: first }, b: { rule: ruleB, indicators: second } },
          whens.map((when, index) => ({ id: `outcome-${index}`, when })),
          ['act'],
        ),
      );
  });

/** A state for each question of a set. */
export function statesFor(set: IndicatorSet): fc.Arbitrary<number[]> {
  const length = set.facts.length + set.dimensions.reduce((sum, { indicators }) => sum + indicators.length, 0);
  return fc.array(fc.constantFrom(0, 1, 1, 2), { minLength: length, maxLength: length });
}
