import { type CaptureHistories, type ListsEstimate, observedPersons, warning } from '@repere/contracts';
import { quantile, randomStream } from '@repere/numerics';
import { type Findings, listsEstimate } from '../estimate.ts';
import { modelNotation, modelOf } from '../log-linear/model.ts';
import { memberName } from '../members.ts';
import type { Unsourced } from '../unsourced.ts';
import type { WeightedDraws } from './importance.ts';
import { drawTotals } from './people.ts';
import { describeFailure, describeJudged, describeTotals, selectionWarnings } from './report.ts';
import {
  ENOUGH_EFFECTIVE,
  LEAST_EFFECTIVE,
  type RoundDraws,
  selectByThreshold,
  type ThresholdingFailure,
} from './select.ts';
import { PriorTable, type SplitInteractions } from './table.ts';

/** How to make an estimate by thresholding. */
export interface ThresholdingOptions {
  /** Probability of the credible interval. */
  readonly level: number;
  /** Start of the random stream; a whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  /** Lists in the largest interaction; `null` for 2. More than one less than the number of lists counts as that. */
  readonly order: number | null;
  /** Variance of the normal prior of interactions, above 0; `null` for a flat prior. */
  readonly priorVariance: number | null;
  /** An interaction is kept when its posterior mean is at least so many standard deviations from zero; 2 unless said. */
  readonly cutoff?: number;
}

/** The estimate with the draws behind it. */
export interface ThresholdingResult {
  readonly estimate: Unsourced<ListsEstimate>;
  /**
   * Posterior draws of the number of persons, equally weighted and in random order, {@link POSTERIOR_DRAWS} of them: draws of
   * strata may be added one by one. Empty without an estimate.
   */
  readonly draws: Float64Array;
}

/** Number of posterior draws. */
export const POSTERIOR_DRAWS = 20_000;
/** Fewest lists with people on them. */
const FEWEST_LISTS = 3;
/** Most lists: 45 pairs over 1,023 histories. Beyond, too few draws of the proposal count. */
export const MOST_LISTS = 10;
const DEFAULT_ORDER = 2;
const DEFAULT_CUTOFF = 2;

/**
 * Number of persons by Bayesian thresholding: a Poisson log-linear model with all interactions up to an order is drawn from its
 * posterior, interactions that are not clearly different from zero are dropped, and the posterior of what is left gives median
 * and credible interval. Intercept and main effects have flat priors, interactions normal ones about zero.
 *
 * The draws are of the number of persons, a Poisson count about its expectation, and not of the expectation, which the
 * reference software reports: intervals of the latter hold the number too rarely, most of all when few persons are unseen
 * (`docs/methods/lists-coverage.md`). The expectation's quantiles stand in the diagnostics.
 *
 * Neither says how uncertain the choice of interactions is. Statistics near the cutoff are named in a warning.
 *
 * Source: Silverman (2020), Journal of the Royal Statistical Society A 183, 691-736.
 */
export function thresholdingEstimate(
  histories: CaptureHistories,
  { level, seed, order, priorVariance, cutoff = DEFAULT_CUTOFF }: ThresholdingOptions,
): ThresholdingResult {
  const lists = histories.lists.length;
  const blank = { ...NOTHING_FOUND, level, observed: observedPersons(histories) } as const;
  if (lists > MOST_LISTS) {
    const warnings = [warning('lists.too-many-for-method', { most: MOST_LISTS })];
    return without({ ...blank, status: 'not-applicable', diagnostics: { lists }, warnings });
  }
  const table = new PriorTable(histories, priorVariance ?? Number.POSITIVE_INFINITY);
  if (lists - table.emptyLists.length < FEWEST_LISTS) {
    const warnings = [warning('lists.too-few-for-method', { needed: FEWEST_LISTS })];
    return without({ ...blank, status: 'not-applicable', diagnostics: { lists }, warnings });
  }
  const thresholding = { order: Math.min(order ?? DEFAULT_ORDER, lists - 1), cutoff };
  const stream = randomStream(seed);
  const selection = selectByThreshold(table, thresholding, stream.split(SELECTION));
  const { judged, rounds } = selection;
  const settings = { ...thresholding, priorVariance, interactions: describeJudged(judged, lists) };
  const fail = (
    failure: ThresholdingFailure,
    attempted: SplitInteractions,
    sampling: readonly (Sampling | RoundDraws)[],
  ): ThresholdingResult =>
    without({
      ...blank,
      ...describeFailure(table, attempted, failure),
      diagnostics: { ...settings, sampling: sampling.map((one) => ({ ...one })) },
    });
  if (selection.failure !== null) return fail(selection.failure, selection.attempted, rounds);
  const { kept } = selection;
  const last = table.draw(kept, stream.split(LAST), ({ effective }) => effective >= ENOUGH_EFFECTIVE);
  if (typeof last === 'string') return fail(last, kept, rounds);
  const sampling = [...rounds, samplingOf(last.draws)];
  if (last.draws.effective < LEAST_EFFECTIVE) return fail('poor-draws', kept, sampling);

  const { persons: draws, expected } = drawTotals(last.draws, blank.observed, POSTERIOR_DRAWS, stream.split(PERSONS));
  const sorted = draws.toSorted();
  const model = modelOf(lists, [...kept.finite, ...kept.minusInfinity]);
  const totals = describeTotals(sorted);
  const estimate = listsEstimate({
    ...blank,
    model: modelNotation(model),
    status: 'ok',
    value: quantile(sorted, 0.5, 7),
    standardError: totals.standardDeviation,
    how: 'credible',
    lower: quantile(sorted, (1 - level) / 2, 7),
    upper: quantile(sorted, (1 + level) / 2, 7),
    criteria: {
      aic: null,
      bic: null,
      logLik: null,
      parameters: model.members.length,
      minusInfinity: [...table.emptyLists, ...kept.minusInfinity].map((member) => memberName(member, lists)),
    },
    diagnostics: {
      ...settings,
      ...totals,
      expectation: describeTotals(expected.toSorted()),
      draws: POSTERIOR_DRAWS,
      sampling: sampling.map((one) => ({ ...one })),
    },
    warnings: selectionWarnings(histories, { kept, judged, cutoff, effective: leastEffective(sampling) }),
  });
  return { estimate, draws };
}

/** Children of the seed's stream. */
const SELECTION = 0;
const LAST = 1;
const PERSONS = 2;

const NOTHING_FOUND = {
  method: 'thresholding',
  value: null,
  standardError: null,
  how: 'none',
  lower: null,
  upper: null,
} as const;

type Sampling = Pick<WeightedDraws, 'proposals' | 'effective' | 'largestShare'>;

function samplingOf({ proposals, effective, largestShare }: WeightedDraws): Sampling {
  return { proposals, effective, largestShare };
}

function leastEffective(sampling: readonly Sampling[]): number {
  return Math.min(...sampling.map(({ effective }) => effective));
}

function without(findings: Findings): ThresholdingResult {
  return { estimate: listsEstimate(findings), draws: new Float64Array(0) };
}
