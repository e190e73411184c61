import type { Answer, EvidencedAnswer, IndicatorSet } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { Assessor, builtInSet, compilePolicy } from '../src/index.ts';

const software = { name: 'repere', version: '0', engine: 'test' } as const;

/** Strong, medium and weak found present, as the published rule words it. */
function operational(s: number, m: number, w: number): boolean {
  return s >= 2 || (s >= 1 && m + w >= 1) || m >= 3 || (m >= 2 && w >= 1);
}

/** Answers for one dimension: so many of each kind yes, then unknown, the rest no. */
function answersOf(
  set: IndicatorSet,
  dimension: string,
  kindOf: (indicator: IndicatorSet['dimensions'][number]['indicators'][number]) => string,
  wanted: Readonly<Record<string, readonly [yes: number, unknown: number]>>,
): Record<string, EvidencedAnswer> {
  const met: Record<string, number> = {};
  const { indicators } = set.dimensions.find(({ id }) => id === dimension)!;
  return Object.fromEntries(
    indicators.map((indicator) => {
      const kind = kindOf(indicator);
      const [yes, unknown] = wanted[kind] ?? [0, 0];
      const place = met[kind] ?? 0;
      met[kind] = place + 1;
      const answer: Answer = place < yes ? 'yes' : place < yes + unknown ? 'unknown' : 'no';
      return [indicator.concept, { answer, evidence: [] }];
    }),
  );
}

function stateOf(canBe: (unknowns: boolean) => boolean): string {
  return canBe(false) ? 'positive' : canBe(true) ? 'undetermined' : 'negative';
}

describe('the counting rule of the operational sets', () => {
  const sets = ['AL', 'CL'].map(builtInSet);
  const dimensions = sets.flatMap((set) => set.dimensions.map(({ id }) => [set.id, id, set] as const));

  it.each(dimensions)('holds for every count in %s %s', (_, dimension, set) => {
    const assessor = new Assessor(compilePolicy(set, set.policies[0]!.id), { software, listed: 1 });
    const { indicators } = set.dimensions.find(({ id }) => id === dimension)!;
    const size = (strength: string) => indicators.filter((entry) => entry.strength === strength).length;
    // Above three of a kind nothing changes any more, so the border of every part of the rule is inside.
    const upTo = (strength: string, most: number) =>
      Array.from({ length: Math.min(size(strength), most) + 1 }, (_, n) => n);
    for (const s of upTo('strong', 2)) {
      for (const m of upTo('medium', 4)) {
        for (const w of upTo('weak', 2)) {
          for (const us of upTo('strong', Math.min(2, size('strong') - s))) {
            for (const um of upTo('medium', Math.min(3, size('medium') - m))) {
              for (const uw of upTo('weak', Math.min(1, size('weak') - w))) {
                const answers = answersOf(set, dimension, ({ strength }) => strength ?? '', {
                  strong: [s, us],
                  medium: [m, um],
                  weak: [w, uw],
                });
                const sheet = {
                  facts: {},
                  answers: { [dimension]: answers },
                  assumeUnlisted: 'no' as const,
                  context: {},
                };
                const expected = stateOf((all) => (all ? operational(s + us, m + um, w + uw) : operational(s, m, w)));
                expect(assessor.assess(sheet).dimensions[dimension], `${s},${m},${w} + ${us},${um},${uw}`).toBe(
                  expected,
                );
              }
            }
          }
        }
      }
    }
  });
});

describe('the rule of the survey guidelines of 2012', () => {
  const set = builtInSet('hs2012');
  const assessor = new Assessor(compilePolicy(set, 'hs2012'), { software, listed: 1 });
  const kinds = ['involuntariness strong', 'involuntariness medium', 'penalty strong', 'penalty medium'];

  it.each(set.dimensions.map(({ id }) => id))('holds for every count in %s', (dimension) => {
    const { indicators } = set.dimensions.find(({ id }) => id === dimension)!;
    const kindOf = ({ side, strength }: { side: string | null; strength: string | null }) => `${side} ${strength}`;
    const sizes = kinds.map((kind) => indicators.filter((entry) => kindOf(entry) === kind).length);
    const rule = ([is, im, ps, pm]: readonly number[]) => is! + im! >= 1 && ps! + pm! >= 1 && is! + ps! >= 1;
    // None, one and two of each kind, each with none or one unknown.
    for (let code = 0; code < 6 ** 4; code++) {
      const counts = kinds.map((_, place) => {
        const digit = Math.floor(code / 6 ** place) % 6;
        return [digit % 3, Math.floor(digit / 3)] as const;
      });
      if (counts.some(([yes, unknown], place) => yes + unknown > sizes[place]!)) continue;
      const wanted = Object.fromEntries(kinds.map((kind, place) => [kind, counts[place]!]));
      const sheet = {
        facts: {},
        answers: { [dimension]: answersOf(set, dimension, kindOf, wanted) },
        assumeUnlisted: 'no' as const,
        context: {},
      };
      const expected = stateOf((all) => rule(counts.map(([yes, unknown]) => yes + (all ? unknown : 0))));
      const { dimensions, outcome } = assessor.assess(sheet);
      expect(dimensions[dimension], JSON.stringify(counts)).toBe(expected);
      expect(outcome).toBe({ positive: 'forced-labour', negative: 'not-indicated' }[expected] ?? 'undetermined');
    }
  });
});
