import { failure } from '@repere/contracts';
import { jeffreysLimits, normalQuantile, wilsonLimits } from '@repere/numerics';
import type { RatingsTable } from './ratings-table.ts';

/** A share with its interval; null where nobody is in the denominator. */
export interface AccuracyShare {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly hits: number;
  readonly of: number;
}

/** How far a sign, or a policy's outcome, tells what the reference standard says. */
export interface Accuracy {
  /** Null for everything together. */
  readonly indicator: string | null;
  /** Ratings by standard: yes and yes, yes and no, no and yes, no and no (rating first). */
  readonly table: {
    readonly truePositive: number;
    readonly falsePositive: number;
    readonly falseNegative: number;
    readonly trueNegative: number;
  };
  /** Ratings or standards that are unknown; they count as neither. */
  readonly unknown: number;
  readonly sensitivity: AccuracyShare;
  readonly specificity: AccuracyShare;
  /** How much a yes, and a no, multiply the odds; null where a cell is empty. */
  readonly likelihoodRatioPositive: RatioWithLimits;
  readonly likelihoodRatioNegative: RatioWithLimits;
  /** Share of the standard's yes among those rated, in the sample, and the prevalence that was asked for. */
  readonly samplePrevalence: number | null;
  readonly prevalence: number | null;
  /** Chance that a yes, and a no, is right at that prevalence; null without one. */
  readonly positivePredictiveValue: number | null;
  readonly negativePredictiveValue: number | null;
  readonly youden: number | null;
}

export interface RatioWithLimits {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface AccuracyOptions {
  /** Name of the rater who is the reference standard. */
  readonly standard: string;
  readonly level: number;
  readonly interval: 'wilson' | 'jeffreys';
  /** Prevalence where the sign will be used; predictive values of a sample enriched with cases would mislead. */
  readonly prevalence: number | null;
}

/**
 * Sensitivity, specificity, likelihood ratios and predictive values of everybody's answers against one rater who is the
 * reference standard; per indicator and over all. Answers of several raters are pooled.
 *
 * Limits of likelihood ratios are those of Simel, Samsa and Matchar (1991), Journal of Clinical Epidemiology 44, 763-770, on the
 * logarithmic scale. Predictive values follow from Bayes' rule at the given prevalence.
 *
 * @throws Failure `ratings.unknown-rater`, `ratings.not-yes-no` where categories are other than no and yes.
 */
export function accuracyOf(table: RatingsTable, options: AccuracyOptions): readonly Accuracy[] {
  const standard = table.raters.indexOf(options.standard);
  if (standard < 0) throw failure('ratings.unknown-rater', { found: options.standard, expected: table.raters });
  const positive = categoryOf(table, ['yes', '1']);
  const negative = categoryOf(table, ['no', '0']);
  const other = table.categories.filter(
    (_, index) => index !== positive && index !== negative && table.categories[index] !== 'unknown',
  );
  if ((positive < 0 && negative < 0) || other.length > 0) {
    throw failure('ratings.not-yes-no', { found: table.categories.slice(0, 6) });
  }
  const truth = new Map<string, number>();
  for (const { unit, rater, indicator, category } of table.ratings) {
    if (rater === standard) truth.set(`${unit} ${indicator}`, category);
  }
  const domains: (number | null)[] = [null, ...table.indicators.map((_, index) => index)];
  return domains.map((domain) => {
    const counts = { truePositive: 0, falsePositive: 0, falseNegative: 0, trueNegative: 0 };
    let unknown = 0;
    for (const { unit, rater, indicator, category } of table.ratings) {
      if (rater === standard || (domain !== null && indicator !== domain)) continue;
      const really = truth.get(`${unit} ${indicator}`);
      const isKnown = (value: number | undefined) => value === positive || value === negative;
      if (!isKnown(really) || !isKnown(category)) unknown++;
      else if (category === positive) counts[really === positive ? 'truePositive' : 'falsePositive']++;
      else counts[really === positive ? 'falseNegative' : 'trueNegative']++;
    }
    return accuracy(domain === null ? null : (table.indicators[domain] ?? null), counts, unknown, options);
  });
}

function categoryOf({ categories }: RatingsTable, words: readonly string[]): number {
  return categories.findIndex((category) => words.includes(category));
}

function accuracy(
  indicator: string | null,
  table: Accuracy['table'],
  unknown: number,
  options: AccuracyOptions,
): Accuracy {
  const { truePositive: a, falsePositive: b, falseNegative: c, trueNegative: d } = table;
  const share = (hits: number, of: number): AccuracyShare => {
    if (of === 0) return { value: null, lower: null, upper: null, hits, of };
    const limits = options.interval === 'wilson' ? wilsonLimits : jeffreysLimits;
    return { value: hits / of, ...limits(hits, of, options.level), hits, of };
  };
  const sensitivity = share(a, a + c);
  const specificity = share(d, b + d);
  const [se, sp] = [sensitivity.value, specificity.value];
  const prevalence = options.prevalence;
  const isWhole = se !== null && sp !== null;
  return {
    indicator,
    table,
    unknown,
    sensitivity,
    specificity,
    likelihoodRatioPositive: ratio(a, a + c, b, b + d, options.level),
    likelihoodRatioNegative: ratio(c, a + c, d, b + d, options.level),
    samplePrevalence: a + b + c + d === 0 ? null : (a + c) / (a + b + c + d),
    prevalence,
    positivePredictiveValue: isWhole && prevalence !== null ? bayes(se, 1 - sp, prevalence) : null,
    negativePredictiveValue: isWhole && prevalence !== null ? bayes(sp, 1 - se, 1 - prevalence) : null,
    youden: isWhole ? se + sp - 1 : null,
  };
}

/** Chance of what is looked for, given a mark that comes with it by `hit` and without it by `miss`; null without marks. */
function bayes(hit: number, miss: number, prior: number): number | null {
  const all = hit * prior + miss * (1 - prior);
  return all === 0 ? null : (hit * prior) / all;
}

/** (x / m) / (y / n) with limits on the logarithmic scale. */
function ratio(x: number, m: number, y: number, n: number, level: number): RatioWithLimits {
  if (x === 0 || y === 0 || m === 0 || n === 0) return { value: null, lower: null, upper: null };
  const value = x / m / (y / n);
  const half = normalQuantile((1 + level) / 2) * Math.sqrt(1 / x - 1 / m + 1 / y - 1 / n);
  return { value, lower: value * Math.exp(-half), upper: value * Math.exp(half) };
}
