import type { AnswerMatrix } from './answer-matrix.ts';

/** What one item does among the others. */
export interface ItemStatistics {
  readonly item: string;
  /** People whose answer is known. */
  readonly n: number;
  /** Share of yes among them; null without any. */
  readonly endorsement: number | null;
  /** Correlation with the mean of the person's other known answers; null where one of the two does not vary. */
  readonly itemRest: number | null;
  /** Reliability of the other items, among people who answered them all. */
  readonly alphaIfDropped: number | null;
}

export interface ItemAnalysis {
  readonly items: readonly ItemStatistics[];
  /** Cronbach's alpha, which for yes-no items is KR-20, among people who answered every item; null where nothing varies. */
  readonly alpha: number | null;
  readonly complete: number;
}

/**
 * Classical item analysis: how often a sign is marked, how it goes with the others, and how far the items measure one thing.
 * Variances have n - 1 below them. Source: Kuder and Richardson (1937), Psychometrika 2, 151-160; Cronbach (1951), Psychometrika
 * 16, 297-334. Reliability is not validity: signs can go together for another reason than the one looked for.
 */
export function itemAnalysis(matrix: AnswerMatrix): ItemAnalysis {
  const { values, people, items } = matrix;
  const width = items.length;
  const complete: number[] = [];
  for (let person = 0; person < people; person++) {
    if (values.subarray(person * width, (person + 1) * width).every((value) => value >= 0)) complete.push(person);
  }
  return {
    items: items.map((item, index): ItemStatistics => {
      let n = 0;
      let yes = 0;
      for (let person = 0; person < people; person++) {
        const value = values[person * width + index]!;
        if (value < 0) continue;
        n++;
        yes += value;
      }
      return {
        item,
        n,
        endorsement: n === 0 ? null : yes / n,
        itemRest: itemRest(matrix, index),
        alphaIfDropped: cronbachAlpha(matrix, complete, index),
      };
    }),
    alpha: cronbachAlpha(matrix, complete, -1),
    complete: complete.length,
  };
}

function itemRest({ values, people, items }: AnswerMatrix, item: number): number | null {
  const width = items.length;
  const own: number[] = [];
  const rest: number[] = [];
  for (let person = 0; person < people; person++) {
    const value = values[person * width + item]!;
    if (value < 0) continue;
    let sum = 0;
    let known = 0;
    for (let other = 0; other < width; other++) {
      const answer = values[person * width + other]!;
      if (other === item || answer < 0) continue;
      sum += answer;
      known++;
    }
    if (known === 0) continue;
    own.push(value);
    rest.push(sum / known);
  }
  const [first, second] = [spread(own), spread(rest)];
  if (!(first.variance > 0 && second.variance > 0)) return null;
  let product = 0;
  for (let index = 0; index < own.length; index++) product += (own[index]! - first.mean) * (rest[index]! - second.mean);
  return product / ((own.length - 1) * Math.sqrt(first.variance * second.variance));
}

/** @param dropped Index of an item left out; -1 for none. */
function cronbachAlpha({ values, items }: AnswerMatrix, people: readonly number[], dropped: number): number | null {
  const width = items.length;
  const kept = items.flatMap((_, index) => (index === dropped ? [] : [index]));
  if (kept.length < 2 || people.length < 2) return null;
  let sum = 0;
  for (const item of kept) sum += spread(people.map((person) => values[person * width + item]!)).variance;
  const total = spread(
    people.map((person) => kept.reduce((score, item) => score + values[person * width + item]!, 0)),
  ).variance;
  return total > 0 ? (kept.length / (kept.length - 1)) * (1 - sum / total) : null;
}

function spread(values: readonly number[]): { readonly mean: number; readonly variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: values.length < 2 ? Number.NaN : squares / (values.length - 1) };
}
