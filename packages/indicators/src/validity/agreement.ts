import { failure } from '@repere/contracts';
import {
  type AgreementTally,
  acceleration,
  agreementTally,
  agreementWeights,
  bcaLimits,
  type ChanceModel,
  type Coefficient,
  chanceCorrectedOf,
  krippendorffAlphaOf,
  type RandomStream,
  type Ratings,
  randomStream,
} from '@repere/numerics';
import type { RatingsTable } from './ratings-table.ts';

/** Statistics of agreement, in the order they are shown. */
export const AGREEMENT_STATISTICS = [
  'agreement',
  'cohen',
  'cohen-weighted',
  'fleiss',
  'krippendorff',
  'pabak',
  'gwet-ac1',
  'gwet-ac2',
] as const;
export type AgreementStatisticName = (typeof AGREEMENT_STATISTICS)[number];

/** One statistic of one indicator, or of all together. */
export interface AgreementStatistic {
  /** Null for all indicators together. */
  readonly indicator: string | null;
  readonly statistic: AgreementStatisticName;
  readonly status: 'ok' | 'no-pairs' | 'no-variation';
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly level: number;
  readonly how: 'bca' | 'percentile' | 'none';
  /** Cases with at least two ratings. */
  readonly n: number;
  readonly raters: number;
  /** Agreement seen, and expected by chance; null for plain agreement and where there is no value. */
  readonly observed: number | null;
  readonly expected: number | null;
}

/** How the answers of one indicator lie, without which no coefficient can be read. */
export interface AgreementSummary {
  readonly indicator: string | null;
  readonly cases: number;
  readonly raters: number;
  /** Share of each category among all ratings. */
  readonly shares: Readonly<Record<string, number>>;
  /** For two raters and two categories: |a - d| / n, how uneven the answers are (Byrt and others 1993). */
  readonly prevalenceIndex: number | null;
  /** The same for how differently the two raters use the categories: |b - c| / n. */
  readonly biasIndex: number | null;
  /** Below 0.60 (alpha) an indicator goes back to training or wording; the default of a pilot. */
  readonly advice: 'train-or-reword' | null;
}

export interface AgreementResult {
  readonly kind: 'agreement';
  readonly scale: RatingsTable['scale'];
  readonly categories: readonly string[];
  readonly statistics: readonly AgreementStatistic[];
  readonly summaries: readonly AgreementSummary[];
  readonly bootstrap: number;
  readonly seed: number;
}

export interface AgreementOptions {
  readonly level: number;
  /** Bootstrap samples of cases; 0 for no interval. */
  readonly bootstrap: number;
  readonly seed: number;
}

const LOW_ALPHA = 0.6;

/**
 * Agreement of raters, per indicator and over all of them. Intervals come from resampling cases: all ratings of a case stay
 * together, those about other indicators too, so that the interval of the whole knows that they belong together.
 *
 * @throws Failure `ratings.one-rater` when nobody can agree with anybody.
 */
export function agreementOf(table: RatingsTable, { level, bootstrap, seed }: AgreementOptions): AgreementResult {
  if (table.raters.length < 2) throw failure('ratings.one-rater', { found: table.raters.length });
  const root = randomStream(seed);
  const domains: (number | null)[] = [null, ...table.indicators.map((_, index) => index)];
  const statistics: AgreementStatistic[] = [];
  const summaries: AgreementSummary[] = [];
  domains.forEach((domain, place) => {
    const name = domain === null ? null : (table.indicators[domain] ?? null);
    const blocks = casesOf(table, domain);
    const whole = joined(blocks, table);
    const names = statisticsFor(whole, table.scale);
    const coefficients = coefficientsOf(names, table);
    const found = coefficients(agreementTally(whole));
    const limits = intervals(blocks, table, coefficients, found, { level, bootstrap }, root.split(place));
    const cases = blocks.filter((block) => hasPair(block, table.raters.length)).length;
    names.forEach((statistic, index) => {
      const coefficient = found[index];
      if (coefficient === undefined) return;
      const isValue = coefficient.kind === 'ok';
      const [lower = null, upper = null] = limits[index]?.limits ?? [];
      statistics.push({
        indicator: name,
        statistic,
        status: coefficient.kind,
        value: isValue ? coefficient.value : null,
        lower,
        upper,
        level,
        how: limits[index]?.how ?? 'none',
        n: cases,
        raters: table.raters.length,
        observed: isValue && statistic !== 'agreement' ? coefficient.observed : null,
        expected: isValue && statistic !== 'agreement' ? coefficient.expected : null,
      });
    });
    const alpha = found[names.indexOf('krippendorff')];
    summaries.push(summaryOf(name, whole, table, cases, alpha));
  });
  return {
    kind: 'agreement',
    scale: table.scale,
    categories: table.categories,
    statistics,
    summaries,
    bootstrap,
    seed,
  };
}

/** Category indices of the ratings of each case, rows of raters; one row for each indicator. */
function casesOf(table: RatingsTable, domain: number | null): readonly Int16Array[] {
  const raters = table.raters.length;
  const rows = Math.max(1, table.indicators.length);
  const width = domain === null ? rows : 1;
  const blocks = table.units.map(() => new Int16Array(width * raters).fill(-1));
  for (const { unit, rater, indicator, category } of table.ratings) {
    if (domain !== null && indicator !== domain) continue;
    const row = domain === null ? indicator : 0;
    const block = blocks[unit];
    if (block !== undefined) block[row * raters + rater] = category;
  }
  return blocks;
}

function joined(blocks: readonly Int16Array[], table: RatingsTable): Ratings {
  const raters = table.raters.length;
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  const values = new Int16Array(length);
  let place = 0;
  for (const block of blocks) {
    values.set(block, place);
    place += block.length;
  }
  return { values, units: length / raters, raters, scores: Float64Array.from(table.scores) };
}

function hasPair(block: Int16Array, raters: number): boolean {
  for (let start = 0; start < block.length; start += raters) {
    let rated = 0;
    for (let rater = 0; rater < raters; rater++) if (block[start + rater]! >= 0) rated++;
    if (rated >= 2) return true;
  }
  return false;
}

function statisticsFor({ raters }: Ratings, scale: RatingsTable['scale']): readonly AgreementStatisticName[] {
  const isWeighted = scale !== 'nominal';
  return AGREEMENT_STATISTICS.filter((statistic) => {
    if (statistic === 'cohen') return raters === 2;
    if (statistic === 'cohen-weighted') return raters === 2 && isWeighted;
    return statistic !== 'gwet-ac2' || isWeighted;
  });
}

const CHANCE: Readonly<Record<Exclude<AgreementStatisticName, 'krippendorff' | 'agreement'>, ChanceModel>> = {
  cohen: 'cohen',
  'cohen-weighted': 'cohen',
  fleiss: 'fleiss',
  pabak: 'uniform',
  'gwet-ac1': 'gwet',
  'gwet-ac2': 'gwet',
};

/** Computes the named coefficients from a tally. */
type Coefficients = (tally: AgreementTally) => readonly Coefficient[];

function coefficientsOf(names: readonly AgreementStatisticName[], { scale, scores }: RatingsTable): Coefficients {
  const values = Float64Array.from(scores);
  const plain = agreementWeights('identity', values.length);
  const quadratic = agreementWeights('quadratic', values.length);
  return (tally) =>
    names.map((statistic): Coefficient => {
      if (statistic === 'krippendorff') return krippendorffAlphaOf(tally, values, scale);
      const isWeighted = statistic === 'cohen-weighted' || statistic === 'gwet-ac2';
      const weights = isWeighted ? quadratic : plain;
      if (statistic !== 'agreement') return chanceCorrectedOf(tally, weights, CHANCE[statistic]);
      const found = chanceCorrectedOf(tally, weights, 'fleiss');
      if (found.kind === 'no-pairs') return found;
      return { kind: 'ok', value: found.observed, observed: found.observed, expected: 0 };
    });
}

interface Limits {
  readonly how: AgreementStatistic['how'];
  readonly limits: readonly (number | null)[];
}

/** Resamples cases. Their tallies add up, so no rating is looked at again. */
function intervals(
  blocks: readonly Int16Array[],
  table: RatingsTable,
  coefficients: Coefficients,
  found: readonly Coefficient[],
  { level, bootstrap }: Pick<AgreementOptions, 'level' | 'bootstrap'>,
  stream: RandomStream,
): readonly Limits[] {
  const none: Limits = { how: 'none', limits: [null, null] };
  if (bootstrap === 0 || blocks.length < 2) return found.map(() => none);
  const tallies = blocks.map((block) => agreementTally(joined([block], table)).sums);
  const size = tallies[0]?.length ?? 0;
  const sums = new Float64Array(size);
  const tally: AgreementTally = { categories: table.scores.length, sums };
  const replicates = found.map(() => new Float64Array(bootstrap));
  const kept = new Int32Array(found.length);
  const collect = (into: readonly Float64Array[], at: Int32Array): void => {
    coefficients(tally).forEach((coefficient, index) => {
      if (coefficient.kind !== 'ok') return;
      const place = at[index] ?? 0;
      const list = into[index];
      if (list !== undefined) list[place] = coefficient.value;
      at[index] = place + 1;
    });
  };
  const add = (one: Float64Array): void => {
    for (let cell = 0; cell < size; cell++) sums[cell]! += one[cell]!;
  };
  for (let replicate = 0; replicate < bootstrap; replicate++) {
    const random = stream.split(replicate);
    sums.fill(0);
    for (let draw = 0; draw < tallies.length; draw++) {
      add(tallies[Math.floor(random.nextUniform() * tallies.length)]!);
    }
    collect(replicates, kept);
  }
  const jackknife = found.map(() => new Float64Array(blocks.length));
  const jackknifed = new Int32Array(found.length);
  for (let left = 0; left < tallies.length; left++) {
    sums.fill(0);
    tallies.forEach((one, index) => {
      if (index !== left) add(one);
    });
    collect(jackknife, jackknifed);
  }
  const probabilities = [(1 - level) / 2, (1 + level) / 2];
  return found.map((coefficient, index): Limits => {
    const values = replicates[index]?.subarray(0, kept[index] ?? 0);
    // Samples in which nothing varies have no coefficient; with many of them the rest would tell another story.
    if (coefficient.kind !== 'ok' || values === undefined || values.length < 0.9 * bootstrap) return none;
    const cases = jackknife[index]?.subarray(0, jackknifed[index] ?? 0) ?? new Float64Array(0);
    const limits = bcaLimits({
      estimate: coefficient.value,
      replicates: values,
      acceleration: acceleration(cases, new Float64Array(cases.length).fill(1)),
      probabilities,
    });
    return { how: limits.kind === 'bca' ? 'bca' : 'percentile', limits: limits.limits };
  });
}

function summaryOf(
  indicator: string | null,
  { values, units, raters }: Ratings,
  table: RatingsTable,
  cases: number,
  alpha: Coefficient | undefined,
): AgreementSummary {
  const counts = table.categories.map(() => 0);
  let all = 0;
  for (const value of values) {
    if (value < 0) continue;
    counts[value] = (counts[value] ?? 0) + 1;
    all++;
  }
  const shares = Object.fromEntries(
    table.categories.map((category, index) => [category, all === 0 ? 0 : (counts[index] ?? 0) / all]),
  );
  let prevalenceIndex: number | null = null;
  let biasIndex: number | null = null;
  if (raters === 2 && table.categories.length === 2) {
    const cell = [0, 0, 0, 0];
    for (let unit = 0; unit < units; unit++) {
      const one = values[2 * unit]!;
      const other = values[2 * unit + 1]!;
      if (one >= 0 && other >= 0) cell[2 * one + other] = (cell[2 * one + other] ?? 0) + 1;
    }
    const [a = 0, b = 0, c = 0, d = 0] = cell;
    const n = a + b + c + d;
    if (n > 0) {
      prevalenceIndex = Math.abs(a - d) / n;
      biasIndex = Math.abs(b - c) / n;
    }
  }
  const isLow = alpha?.kind === 'ok' && alpha.value < LOW_ALPHA;
  return { indicator, cases, raters, shares, prevalenceIndex, biasIndex, advice: isLow ? 'train-or-reword' : null };
}
