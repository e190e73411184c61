import type { ListsEstimate, ListsMethod, ListsResult, Spread, Warning } from '@repere/contracts';
import { strataMethod } from '../figures/strata.ts';
import { threeDigits, toSignificant } from '../text/numbers.ts';
import type { Disclosed } from './disclosed.ts';
import { pairOf } from './model-words.ts';
import { DISAGREEMENT } from './near-models.ts';
import { shownStrata } from './shown-strata.ts';
import { isInSpread } from './whole-result.ts';

/** Significant digits of every estimate in a document that protects counts. */
export const PROTECTED_DIGITS = 2;

/** A result as far as a document may show it, and how much of it is left out. */
export interface ShownResult {
  readonly result: ListsResult;
  readonly withheld: {
    readonly estimates: number;
    /** Methods whose estimates would count in the spread and are left out. */
    readonly methods: readonly ListsMethod[];
    /** Warnings of the table and of shown estimates. */
    readonly warnings: number;
  };
}

/** What decides about warnings: whether the document shows all pairs of lists without anybody in common. */
export interface WarningRules {
  readonly showsEmptyOverlaps: boolean;
}

/**
 * The result as a document may show it. Where counts are protected, an estimate is left out when a protected number follows
 * from it, all others are rounded to two significant digits, and everything drawn is drawn from the rounded numbers, since
 * the place of a mark can be read more finely than its label. The ranked models and the changed tables, which are many
 * numbers about the same few counts, are left out altogether; sections say what may be said of them.
 */
export function shownResult(result: ListsResult, disclosed: Disclosed, rules: WarningRules): ShownResult {
  if (disclosed.isComplete) return { result, withheld: { estimates: 0, methods: [], warnings: 0 } };
  const strata = result.strata === null ? null : shownStrata(result.strata, disclosed.maskBelow);
  // One method is shown of strata, and not one that could be turned round to their few counts.
  const ofStrata = strataMethod({ ...result, estimates: result.estimates.filter(({ method }) => !SIMPLE.has(method)) });
  const mayShow = (estimate: ListsEstimate): boolean =>
    estimate.domain === undefined
      ? maySee(estimate, result.lists.length, disclosed)
      : estimate.method === ofStrata &&
        maySee(estimate, result.lists.length, disclosed) &&
        isShownStratum(estimate, result, strata);
  const kept = result.estimates.filter(mayShow);
  const spread = spreadOf(result.spread, kept);
  const tells = (warning: Warning): boolean => tellsCounts(warning, rules);
  const samplesTell = new Set(kept.filter(hasLostSamples).map(({ method }) => method));
  const estimates = kept.map((estimate) => ({
    ...rounded(estimate),
    minusInfinity: rules.showsEmptyOverlaps ? estimate.minusInfinity : [],
    // Likelihoods of several models of one table are so many equations in its counts.
    aic: null,
    bic: null,
    logLik: null,
    warnings: estimate.warnings.filter((each) => !tells(each)).map(withRoundedNumbers),
  }));
  const warnings = result.warnings.flatMap((each): Warning[] => {
    if (tells(each)) return [];
    return each.code === 'lists.methods-disagree' ? disagreement(spread) : [withRoundedNumbers(each)];
  });
  const inSpread = result.estimates.filter((each) => isInSpread(each) && !kept.includes(each));
  const shownMethods = new Set(kept.map(({ method }) => method));
  return {
    result: {
      ...result,
      estimates,
      spread,
      warnings,
      strata: result.strata?.filter((_, position) => strata?.has(position) === true) ?? null,
      bootstraps: result.bootstraps
        .filter(({ method }) => shownMethods.has(method) && !samplesTell.has(method))
        .map(({ method, replicates }) => ({ method, replicates: replicates.map(threeDigits) })),
      models: null,
      chains:
        result.chains === null || !shownMethods.has(result.chains.method)
          ? null
          : { ...result.chains, traces: result.chains.traces.map((trace) => trace.map(threeDigits)) },
      sensitivity: null,
    },
    withheld: {
      estimates: result.estimates.length - kept.length,
      methods: [...new Set(inSpread.map(({ method }) => method))],
      warnings: result.warnings.length - warnings.length + warningsOf(kept) - warningsOf(estimates),
    },
  };
}

/** Estimators that are plain functions of a few sums of the table, so that they can be turned round. */
const SIMPLE: ReadonlySet<ListsMethod> = new Set(['main', 'closed', 'sample-coverage', 'zelterman', 'chao', 'pairs']);

/** Whether a method's estimates can be turned round to the few sums they are made of. */
export function isSimpleMethod(method: ListsMethod): boolean {
  return SIMPLE.has(method);
}

/**
 * Whether no protected number follows from the estimate by its formula. With two lists every method is one formula of the
 * overlap. Models with heterogeneity tell how many people are on three lists and more, and sample coverage mixes sums that
 * nobody has checked; they are left out.
 */
function maySee(estimate: ListsEstimate, lists: number, disclosed: Disclosed): boolean {
  const { pairs, lists: sizes, hasTallies } = disclosed;
  const hasPair = (first: number, second: number): boolean =>
    pairs.has((1 << first) | (1 << second)) && sizes.has(first) && sizes.has(second);
  // What has no number tells none.
  if (estimate.value === null) return true;
  if (lists === 2) return hasPair(0, 1);
  switch (estimate.method) {
    case 'main':
      return sizes.size === lists;
    case 'chao':
    case 'zelterman':
      return hasTallies;
    case 'closed':
      return (estimate.model === 'M0' || estimate.model === 'Mt') && sizes.size === lists;
    case 'sample-coverage':
      return false;
    case 'pairs': {
      const pair = pairOf(estimate, lists);
      return pair !== null && hasPair(...pair);
    }
    default:
      return true;
  }
}

function isShownStratum(
  { domain = {} }: ListsEstimate,
  { strata }: ListsResult,
  shown: ReadonlySet<number> | null,
): boolean {
  const same = (other: Readonly<Record<string, string>>): boolean =>
    Object.entries(domain).every(([column, value]) => other[column] === value);
  const position = strata?.findIndex((stratum) => same(stratum.domain)) ?? -1;
  return shown?.has(position) === true;
}

function rounded(estimate: ListsEstimate): ListsEstimate {
  const { value, interval, observed } = estimate;
  const people = (exact: number | null): number | null => (exact === null ? null : protectedNumber(exact));
  const [shown, lower, upper] = [people(value), people(interval.lower), people(interval.upper)];
  const less = (number: number | null): number | null => (number === null ? null : Math.max(number - observed, 0));
  return {
    ...estimate,
    value: shown,
    standardError: people(estimate.standardError),
    interval: { ...interval, lower, upper },
    // From the rounded numbers: the difference to the known number of people would have more digits than they.
    unobserved: { value: less(shown), lower: less(lower), upper: less(upper) },
  };
}

/** A number of people as documents with protected counts have it. */
export function protectedNumber(value: number): number {
  return Math.round(toSignificant(value, PROTECTED_DIGITS));
}

function spreadOf({ excluded }: Spread, kept: readonly ListsEstimate[]): Spread {
  const compared = kept.filter(isInSpread);
  const values = compared.flatMap(({ value }) => (value === null ? [] : protectedNumber(value)));
  return {
    min: values.length === 0 ? null : Math.min(...values),
    max: values.length === 0 ? null : Math.max(...values),
    methods: compared.map(({ method }) => method),
    excluded,
  };
}

/** Of the methods that are shown: the numbers of the others must not stand in a warning. */
function disagreement({ min, max }: Spread): Warning[] {
  if (min === null || max === null || !(max > DISAGREEMENT * min)) return [];
  return [{ code: 'lists.methods-disagree', details: { min, max, ratio: Math.round((10 * max) / min) / 10 } }];
}

/** Warnings that say which overlaps are empty. */
const TELL_EMPTY_OVERLAPS = new Set([
  'lists.no-overlap',
  'lists.minus-infinity',
  'lists.pair-no-overlap',
  'lists.pair-refused',
]);
/**
 * Warnings that say more than that about single combinations, or about estimates that are left out. A count of n is lost
 * from about one bootstrap sample in e^n, so how many samples lost a list or an overlap tells how small it is.
 */
const TELL_MORE = new Set([
  'lists.contained',
  'lists.identical',
  'lists.holds-everybody',
  'lists.nobody-on-two-lists',
  'lists.no-coverage',
  'lists.low-coverage',
  'lists.no-rate',
  'lists.list-vanished',
  'lists.bootstrap-failures',
  'lists.jackknife-failures',
  'lists.closed-forms-disagree',
]);

function tellsCounts({ code, details }: Warning, { showsEmptyOverlaps }: WarningRules): boolean {
  // That the estimate hangs on a single person says that some combination has one.
  if (code === 'lists.bca-undefined' && details['reason'] === 'noAcceleration') return true;
  return TELL_MORE.has(code) || (TELL_EMPTY_OVERLAPS.has(code) && !showsEmptyOverlaps);
}

/** Details that are numbers of people which an estimate says. */
const ESTIMATED = new Set(['min', 'max', 'value', 'pooled', 'one', 'small', 'without', 'smallest', 'largest']);

function withRoundedNumbers(warning: Warning): Warning {
  const details = Object.entries(warning.details).map(([name, value]) => {
    const isEstimate = ESTIMATED.has(name) || (warning.code === 'lists.strata-and-pooled' && name === 'total');
    return [name, isEstimate && typeof value === 'number' ? protectedNumber(value) : value];
  });
  return { code: warning.code, details: Object.fromEntries(details) };
}

/** Whether bootstrap samples were left out, or nobody knows: their number would tell how small an overlap is. */
function hasLostSamples({ diagnostics: { bootstrap } }: ListsEstimate): boolean {
  return typeof bootstrap !== 'object' || bootstrap === null || !('failed' in bootstrap) || bootstrap['failed'] !== 0;
}

function warningsOf(estimates: readonly ListsEstimate[]): number {
  return estimates.reduce((sum, { warnings: { length } }) => sum + length, 0);
}
