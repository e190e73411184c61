import type { IndicatorSet } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { Assessor, builtInSet, compilePolicy, outcomesOf } from '../src/index.ts';
import { sheetOf } from './small-sets.ts';

type Indicator = IndicatorSet['dimensions'][number]['indicators'][number];
/** How many of one kind are answered yes, and how many are unknown; the others are no. */
type Count = readonly [yes: number, unknown: number];

/** Strong, medium and weak found present, as the published rule words it. */
function operational([s = 0, m = 0, w = 0]: readonly number[]): boolean {
  return s >= 2 || (s >= 1 && m + w >= 1) || m >= 3 || (m >= 2 && w >= 1);
}

/** A sign of each side, and one of them strong. */
function survey([is = 0, im = 0, ps = 0, pm = 0]: readonly number[]): boolean {
  return is + im >= 1 && ps + pm >= 1 && is + ps >= 1;
}

/** Positive (0) if the yes answers suffice, open (-1) if they would with the unknowns, otherwise negative (1). */
function expectedOf(rule: (counts: readonly number[]) => boolean, counts: readonly Count[]): number {
  if (rule(counts.map(([yes]) => yes))) return 0;
  return rule(counts.map(([yes, unknown]) => yes + unknown)) ? -1 : 1;
}

/** Every way to answer so many questions of one kind. */
function countsUpTo(size: number): readonly Count[] {
  const found: Count[] = [];
  for (let yes = 0; yes <= size; yes++)
    for (let unknown = 0; yes + unknown <= size; unknown++) found.push([yes, unknown]);
  return found;
}

function everyCount(sizes: readonly number[]): readonly (readonly Count[])[] {
  return sizes.reduce<readonly (readonly Count[])[]>(
    (all, size) => all.flatMap((before) => countsUpTo(size).map((count) => [...before, count])),
    [[]],
  );
}

/** The set with a policy that asks for one dimension and nothing else. */
function askingFor(set: IndicatorSet, dimension: string): IndicatorSet {
  const [policy] = set.policies;
  const label = { en: dimension };
  const outcomes = [{ id: 'positive', label, when: { dimension }, finds: {} }];
  return { ...set, policies: [{ ...policy!, id: 'dimension', outcomes, otherwise: { id: 'no', label, finds: {} } }] };
}

/**
 * Counts at which the engine and a plain restatement of the rule differ.
 *
 * @param most Answers yes or unknown of each kind at most; those beyond are no.
 */
function differences(
  set: IndicatorSet,
  dimension: string,
  kinds: readonly string[],
  kindOf: (indicator: Indicator) => string,
  rule: (counts: readonly number[]) => boolean,
  most = Number.POSITIVE_INFINITY,
): { readonly tried: number; readonly wrong: readonly string[] } {
  const compiled = compilePolicy(askingFor(set, dimension), 'dimension');
  const { indicators } = set.dimensions.find(({ id }) => id === dimension)!;
  const places = kinds.map((kind) =>
    indicators.filter((each) => kindOf(each) === kind).map(({ id }) => compiled.indexOf.get(id)!),
  );
  const cases = everyCount(places.map(({ length }) => Math.min(length, most)));
  const width = compiled.questions.length;
  const states = new Uint8Array(cases.length * width);
  cases.forEach((counts, row) => {
    counts.forEach(([yes, unknown], kind) => {
      places[kind]!.forEach((place, index) => {
        states[row * width + place] = index < yes ? 2 : index < yes + unknown ? 1 : 0;
      });
    });
  });
  const outcomes = outcomesOf(compiled, states, cases.length);
  const wrong = cases.flatMap((counts, row) =>
    outcomes[row] === expectedOf(rule, counts) ? [] : [`${JSON.stringify(counts)} gives ${outcomes[row]}`],
  );
  expect(places.flat().length).toBe(indicators.length);
  return { tried: cases.length, wrong };
}

describe('the counting rule of the operational sets', () => {
  const dimensions = ['AL', 'CL']
    .map(builtInSet)
    .flatMap((set) => set.dimensions.map(({ id }) => [set.id, id, set] as const));

  it.each(dimensions)('holds for every count in %s %s', (_, dimension, set) => {
    const { tried, wrong } = differences(
      set,
      dimension,
      ['strong', 'medium', 'weak'],
      ({ strength }) => strength ?? '',
      operational,
    );
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(30);
  });
});

describe('the rule of the survey guidelines of 2012', () => {
  const set = builtInSet('hs2012');

  // Nothing in the rule asks for more than one of a kind, and duress alone has tens of millions of counts.
  it.each(set.dimensions.map(({ id }) => id))('holds for every count up to four of a kind in %s', (dimension) => {
    const { tried, wrong } = differences(
      set,
      dimension,
      ['involuntariness strong', 'involuntariness medium', 'penalty strong', 'penalty medium'],
      ({ side, strength }) => `${side} ${strength}`,
      survey,
      4,
    );
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(30);
  });

  it('finds forced labour where any dimension is positive, and nothing across dimensions', () => {
    const software = { name: 'repere', version: '0', engine: 'test' } as const;
    const assessor = new Assessor(compilePolicy(set, 'hs2012'), { software, listed: 1 });
    const { questions, indexOf } = assessor.compiled;
    const strongOf = (dimension: Indicator[], side: string) =>
      indexOf.get(dimension.find((each) => each.side === side && each.strength === 'strong')!.id)!;
    for (const [first, { indicators }] of set.dimensions.entries()) {
      for (const [second, other] of set.dimensions.entries()) {
        const states = new Uint8Array(questions.length);
        states[strongOf([...indicators], 'involuntariness')] = 2;
        states[strongOf([...other.indicators], 'penalty')] = 2;
        const { outcome } = assessor.assess(sheetOf(set, states));
        expect(outcome).toBe(first === second ? 'forced-labour' : 'not-indicated');
      }
    }
  });
});
