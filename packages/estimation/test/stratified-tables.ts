import type { CaptureHistories, StratifiedHistories, Stratum } from '@repere/contracts';
import fc from 'fast-check';

/** The table as one of strata with these values; all tables over the same lists. */
export function stratifiedOf(
  columns: readonly string[],
  strata: readonly (readonly [values: readonly string[], table: CaptureHistories])[],
): StratifiedHistories {
  return {
    kind: 'stratified-histories',
    lists: strata[0]?.[1].lists ?? [],
    columns,
    strata: strata.map(([values, { histories, counts }]): Stratum => ({ values, histories, counts })),
  };
}

/** Combinations of levels of one covariate, and of two, the last without one of its combinations. */
const LAYOUTS: readonly { readonly columns: readonly string[]; readonly values: readonly (readonly string[])[] }[] = [
  { columns: ['g'], values: [['a'], ['b']] },
  { columns: ['g'], values: [['a'], ['b'], ['c']] },
  {
    columns: ['g', 'h'],
    values: [
      ['a', 'x'],
      ['a', 'y'],
      ['b', 'x'],
      ['b', 'y'],
    ],
  },
  {
    columns: ['g', 'h'],
    values: [
      ['a', 'x'],
      ['a', 'y'],
      ['b', 'x'],
      ['b', 'y'],
      ['b', 'z'],
    ],
  },
];

/** Tables over some lists in strata of one or two covariates; `zeros` is the share of histories that nobody has. */
export function anyStratifiedTable({ zeros = 0.3, largest = 30, lists = 3 } = {}): fc.Arbitrary<StratifiedHistories> {
  const count = fc
    .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: largest }))
    .map(([chance, some]) => (chance < zeros * 100 ? 0 : some));
  const size = 2 ** lists - 1;
  return fc.constantFrom(...LAYOUTS).chain(({ columns, values }) =>
    fc
      .array(
        fc.array(count, { minLength: size, maxLength: size }).filter((counts) => counts.some((one) => one > 0)),
        { minLength: values.length, maxLength: values.length },
      )
      .map((tables) => ({
        kind: 'stratified-histories' as const,
        lists: ['A', 'B', 'C', 'D', 'E'].slice(0, lists),
        columns,
        strata: tables.map((counts, stratum): Stratum => {
          const seen = counts.flatMap((one, index) => (one > 0 ? [index] : []));
          return {
            values: values[stratum] ?? [],
            histories: seen.map((index) => index + 1),
            counts: seen.map((index) => counts[index] ?? 0),
          };
        }),
      })),
  );
}
