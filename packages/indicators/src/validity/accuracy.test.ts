import type { Cell } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { accuracyOf } from './accuracy.ts';
import { ratingsReader } from './ratings-table.ts';

const OPTIONS = { standard: 'truth', level: 0.95, interval: 'wilson', prevalence: null } as const;

function table(counts: readonly (readonly [Cell, Cell, number])[]) {
  const reader = ratingsReader(['truth', 'sign'], {}, { scale: 'nominal', unknown: 'missing' });
  let row = 2;
  for (const [truth, sign, count] of counts)
    for (let each = 0; each < count; each++) reader.add({ row: row++, cells: [truth, sign] });
  return reader.finish();
}

// 340 assessments in the proportions of a published screening study: sensitivity 86.7 %, specificity 76.5 %.
const STUDY = table([
  ['yes', 'yes', 39],
  ['yes', 'no', 6],
  ['no', 'yes', 69],
  ['no', 'no', 225],
  ['yes', '?', 1],
]);

describe('accuracyOf', () => {
  it('gives sensitivity, specificity and what follows from them', () => {
    const [all] = accuracyOf(STUDY, { ...OPTIONS, prevalence: 0.02 });
    expect(all!.table).toEqual({ truePositive: 39, falsePositive: 69, falseNegative: 6, trueNegative: 225 });
    expect(all!.sensitivity).toMatchObject({ hits: 39, of: 45 });
    expect(all!.sensitivity.value).toBeCloseTo(0.867, 3);
    expect(all!.specificity.value).toBeCloseTo(0.765, 3);
    expect(all!.likelihoodRatioPositive.value).toBeCloseTo(39 / 45 / (69 / 294), 12);
    expect(all!.youden).toBeCloseTo(39 / 45 + 225 / 294 - 1, 12);
    // Where one in fifty is a case, most who are marked are none: the sample itself would have said 36 %.
    expect(all!.positivePredictiveValue).toBeCloseTo((0.02 * 39) / 45 / ((0.02 * 39) / 45 + (0.98 * 69) / 294), 12);
    expect(all!.positivePredictiveValue).toBeLessThan(0.08);
    expect(all!.negativePredictiveValue).toBeGreaterThan(0.99);
  });

  it('counts what is unknown apart, never as no', () => {
    const kept = accuracyOf(
      table([
        ['yes', 'yes', 2],
        ['no', 'no', 2],
        ['yes', null, 3],
      ]),
      OPTIONS,
    );
    expect(kept[0]!.sensitivity).toMatchObject({ value: 1, of: 2 });
  });

  it('holds intervals that contain the value, Jeffreys’ too', () => {
    for (const interval of ['wilson', 'jeffreys'] as const) {
      const [
        {
          sensitivity: { value, lower, upper },
        },
      ] = accuracyOf(STUDY, { ...OPTIONS, interval }) as [ReturnType<typeof accuracyOf>[number]];
      expect([lower! < value!, value! < upper!]).toEqual([true, true]);
    }
  });

  it('gives null where nothing can be said, never NaN', () => {
    const [all] = accuracyOf(table([['no', 'no', 3]]), { ...OPTIONS, prevalence: 0.1 });
    expect(all!.sensitivity.value).toBeNull();
    expect(JSON.stringify(all)).not.toMatch(/NaN|Infinity/);
  });

  it('refuses a standard that nobody is, and ratings that are no yes and no', () => {
    expect(() => accuracyOf(STUDY, { ...OPTIONS, standard: 'nobody' })).toThrow('ratings.unknown-rater');
    expect(() =>
      accuracyOf(
        table([
          [1, 5, 1],
          [2, 3, 1],
        ]),
        OPTIONS,
      ),
    ).toThrow('ratings.not-yes-no');
  });
});
