import type { ConcaveObjective } from '@repere/numerics';
import type { ClosedColumn } from './models.ts';
import { symmetricSums } from './symmetric-sums.ts';
import type { ClosedTable } from './table.ts';

/**
 * Poisson log-likelihood, up to a constant, of a closed-population model:
 *
 *     log mu(history) = a + sum of b_i over its lists i + sum over columns c of t_c h_c(j),   j = its number of lists
 *
 * with the b_i only where lists have effects. The expected number on exactly j lists is then exp(a + sum t_c h_c(j)) times the
 * j-th symmetric sum of the exp(b_i), and its derivatives are symmetric sums that leave out one list or two. So a fit costs a
 * polynomial in the number of lists, where the histories are 2^k; list totals and capture frequencies are all it needs of the data.
 *
 * Parameters in the order a, b_1..b_k, t_1.. .
 */
export class ClosedObjective implements ConcaveObjective {
  readonly size: number;
  /** Values of each column at 0..k lists. */
  readonly columns: readonly Float64Array[];
  /** Expected persons on exactly j lists at the parameters of the last `value`, at index j = 1..k. */
  readonly expected: Float64Array;

  readonly #table: ClosedTable;
  /** Number of list effects: all lists or none. */
  readonly #effects: number;
  /** Observed sums that the parameters after the list effects belong to. */
  readonly #columnSums: Float64Array;
  /** exp(b_i). */
  readonly #odds: Float64Array;
  /** exp(a + sum t_c h_c(j)). */
  readonly #levels: Float64Array;
  readonly #sums: Float64Array;
  /** At i (k + 1) + j: expected persons on list i and exactly j lists. */
  readonly #onList: Float64Array;

  /** Without list effects the first column is the number of lists. */
  constructor(table: ClosedTable, hasListEffects: boolean, columns: readonly ClosedColumn[]) {
    const { lists, frequencies } = table;
    this.#table = table;
    this.columns = columns.map(({ values }) => values);
    this.#effects = hasListEffects ? lists : 0;
    this.size = 1 + this.#effects + columns.length;
    this.expected = new Float64Array(lists + 1);
    this.#columnSums = Float64Array.from(this.columns, (column) =>
      column.reduce((sum, h, j) => sum + h * frequencies[j]!, 0),
    );
    this.#odds = new Float64Array(lists).fill(1);
    this.#levels = new Float64Array(lists + 1);
    this.#sums = new Float64Array(lists + 1);
    this.#onList = new Float64Array(lists * (lists + 1));
  }

  value(parameters: Float64Array): number {
    const { lists, persons, totals } = this.#table;
    const effects = this.#effects;
    let value = parameters[0]! * persons;
    for (let i = 0; i < effects; i++) {
      value += parameters[1 + i]! * totals[i]!;
      this.#odds[i] = Math.exp(parameters[1 + i]!);
    }
    for (let c = 0; c < this.columns.length; c++) value += parameters[1 + effects + c]! * this.#columnSums[c]!;
    symmetricSums(this.#odds, this.#sums);
    for (let j = 1; j <= lists; j++) {
      this.#levels[j] = Math.exp(this.#logLevel(parameters, j));
      this.expected[j] = this.#levels[j]! * this.#sums[j]!;
      value -= this.expected[j]!;
    }
    return value;
  }

  derivatives(_parameters: Float64Array, gradient: Float64Array, information: Float64Array): void {
    const { lists, persons, totals } = this.#table;
    const { size, columns, expected } = this;
    const effects = this.#effects;
    let all = 0;
    for (let j = 1; j <= lists; j++) all += expected[j]!;
    gradient[0] = persons - all;
    information[0] = all;
    for (let i = 0; i < effects; i++) {
      symmetricSums(this.#odds, this.#sums, i);
      let onList = 0;
      for (let j = 1; j <= lists; j++) {
        const mean = this.#levels[j]! * this.#odds[i]! * this.#sums[j - 1]!;
        this.#onList[i * (lists + 1) + j] = mean;
        onList += mean;
      }
      const row = (1 + i) * size;
      gradient[1 + i] = totals[i]! - onList;
      information[row] = onList;
      for (let other = 0; other < i; other++) information[row + 1 + other] = this.#onBoth(i, other);
      information[row + 1 + i] = onList;
    }
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c]!;
      const row = (1 + effects + c) * size;
      let sum = 0;
      for (let j = 1; j <= lists; j++) sum += column[j]! * expected[j]!;
      gradient[1 + effects + c] = this.#columnSums[c]! - sum;
      information[row] = sum;
      for (let i = 0; i < effects; i++) {
        let onList = 0;
        for (let j = 1; j <= lists; j++) onList += column[j]! * this.#onList[i * (lists + 1) + j]!;
        information[row + 1 + i] = onList;
      }
      for (let d = 0; d <= c; d++) {
        const other = columns[d]!;
        let product = 0;
        for (let j = 1; j <= lists; j++) product += column[j]! * other[j]! * expected[j]!;
        information[row + 1 + effects + d] = product;
      }
    }
  }

  /** log mu of a history over these lists. */
  logMean(parameters: Float64Array, history: number, onLists: number): number {
    let logMean = this.#logLevel(parameters, onLists);
    for (let i = 0; i < this.#effects; i++) if ((history >> i) & 1) logMean += parameters[1 + i]!;
    return logMean;
  }

  /**
   * The smallest and the largest sum of one list effect for each of j lists and the terms of j, over all histories: the range of
   * log mu, or of its change when the parameters are one. At index j = 1..k of `low` and `high`.
   */
  range(parameters: Float64Array, low: Float64Array, high: Float64Array): void {
    const { lists } = this.#table;
    const effects = parameters.slice(1, 1 + this.#effects).sort();
    let smallest = 0;
    let largest = 0;
    for (let j = 1; j <= lists; j++) {
      if (effects.length > 0) {
        smallest += effects[j - 1]!;
        largest += effects[lists - j]!;
      }
      const level = this.#logLevel(parameters, j);
      low[j] = level + smallest;
      high[j] = level + largest;
    }
  }

  #logLevel(parameters: Float64Array, onLists: number): number {
    let logLevel = parameters[0]!;
    for (let c = 0; c < this.columns.length; c++) {
      logLevel += parameters[1 + this.#effects + c]! * this.columns[c]![onLists]!;
    }
    return logLevel;
  }

  /** Expected persons on two lists at least. */
  #onBoth(i: number, other: number): number {
    symmetricSums(this.#odds, this.#sums, i, other);
    let sum = 0;
    for (let j = 2; j <= this.#table.lists; j++) sum += this.#levels[j]! * this.#sums[j - 2]!;
    return sum * this.#odds[i]! * this.#odds[other]!;
  }
}
