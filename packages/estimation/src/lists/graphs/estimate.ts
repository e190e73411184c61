import {
  type CaptureHistories,
  type Diagnostics,
  type ListsEstimate,
  observedPersons,
  type Warning,
  warning,
} from '@repere/contracts';
import { randomStream } from '@repere/numerics';
import { type Findings, listsEstimate } from '../estimate.ts';
import type { Unsourced } from '../unsourced.ts';
import { type Averaged, averageGraphs, meanPersons, personsAt } from './average.ts';
import { MOST_LISTS } from './decomposable.ts';
import {
  graphNotation,
  lastTenth,
  limitsOf,
  posteriorWarnings,
  pseudoCountSensitivity,
  saturatedPart,
  topGraphs,
} from './diagnose.ts';
import { drawPersons } from './draws.ts';
import { listsWithPeople } from './lists-with-people.ts';
import { graphScores } from './scores.ts';
import { modeOfUnseen } from './unseen-distribution.ts';

/** How to average over decomposable graphs. */
export interface GraphsOptions {
  /** Probability of the credible interval. */
  readonly level: number;
  /** Pseudo-count of each of the 2^k cells, above 0; `null` for 2^-k, k the lists with people on them. */
  readonly pseudoCount: number | null;
  /**
   * Most unseen persons that the prior allows, a whole number from 1. Without it, the numbers tried go as far as they matter, at
   * most 100 million.
   */
  readonly maxUnseen?: number;
  /** Start of the random stream of the draws; a whole number from 0 to 2^53 - 1. */
  readonly seed: number;
}

/** The estimate with draws of the number of persons. */
export interface GraphsResult {
  readonly estimate: Unsourced<ListsEstimate>;
  /**
   * {@link GRAPHS_DRAWS} posterior draws of the number of persons, equally weighted and in random order, so that draws of strata
   * made with different seeds may be added one by one. Empty without an estimate.
   */
  readonly draws: Float64Array;
}

/** Number of posterior draws. */
export const GRAPHS_DRAWS = 10_000;

const FEWEST_LISTS = 3;

/**
 * Number of persons by averaging over all decomposable graphs, each a statement of which lists are independent given which
 * others, with its posterior probability for weight. Graphs are equally probable beforehand, cell probabilities have
 * hyper-Dirichlet priors with a pseudo-count a cell, and the number of persons has a prior 1 / N over those with at least one
 * person unseen. Value and interval are the median and the central part of the posterior.
 *
 * The graph with all edges is among them, as in the reference software. It lets the prior alone say how many are unseen:
 * where it has weight, the diagnostics give the figures without it and a warning says so; from 95 % on the number is not identified
 * and none is given. Nor is one given when half of the posterior lies beyond 100 million unseen.
 *
 * Throws a `RangeError` for a pseudo-count that is not positive and finite, or a `maxUnseen` that is not a whole number from 1.
 *
 * Source: Madigan and York (1997), Biometrika 84, 19-31.
 */
export function graphsEstimate(histories: CaptureHistories, options: GraphsOptions): GraphsResult {
  const { level, pseudoCount, maxUnseen = null, seed } = options;
  if (pseudoCount !== null && !(pseudoCount > 0 && Number.isFinite(pseudoCount)))
    throw new RangeError('pseudoCount must be positive');
  if (maxUnseen !== null && !(Number.isSafeInteger(maxUnseen) && maxUnseen >= 1))
    throw new RangeError('maxUnseen must be a whole number from 1');
  const table = listsWithPeople(histories);
  const lists = table.positions.length;
  const shared = { ...NOTHING_FOUND, observed: observedPersons(histories), level } as const;
  if (lists < FEWEST_LISTS || lists > MOST_LISTS) {
    const why =
      lists < FEWEST_LISTS
        ? warning('lists.too-few-for-method', { needed: FEWEST_LISTS })
        : warning('lists.too-many-for-method', { most: MOST_LISTS });
    return {
      estimate: listsEstimate({ ...shared, status: 'not-applicable', diagnostics: { lists }, warnings: [why] }),
      draws: new Float64Array(0),
    };
  }
  const scores = graphScores(table.histories, pseudoCount ?? 2 ** -lists);
  const averaged = averageGraphs(scores, maxUnseen);
  const { posterior, tail } = averaged;
  const top = topGraphs(averaged, scores, maxUnseen);
  const saturated = saturatedPart(averaged, scores, maxUnseen, level);
  const sensitivity = pseudoCountSensitivity(averaged, table.histories, scores.pseudoCount, maxUnseen, level);
  const { value, lower, upper } = limitsOf(averaged, level);
  const isIdentified = value !== null && saturated.probability < PRIOR_ALONE;
  const warnings = [...rangeWarnings(averaged, value, maxUnseen), ...posteriorWarnings(top, saturated, sensitivity)];
  const estimate = listsEstimate({
    ...shared,
    ...(isIdentified ? { status: 'ok', value, how: 'credible', lower, upper } : { status: 'unidentified' }),
    diagnostics: {
      pseudoCount: scores.pseudoCount,
      ...describePosterior(averaged),
      graphs: scores.graphs.count,
      topGraphs: top.map(({ graph, ...rest }) => ({
        graph: graphNotation(scores, graph, table.positions, histories.lists.length),
        ...rest,
      })),
      saturatedProbability: saturated.probability,
      withoutSaturated: saturated.without === null ? null : { ...saturated.without },
      sensitivity: sensitivity.map((answer) => ({ ...answer })),
    },
    warnings,
  });
  const draws = isIdentified ? drawPersons(posterior, tail, GRAPHS_DRAWS, randomStream(seed)) : new Float64Array(0);
  return { estimate, draws };
}

function describePosterior(averaged: Averaged): Diagnostics {
  const { posterior, tail } = averaged;
  return {
    quantiles: Object.fromEntries(QUANTILES.map((percent) => [`${percent}%`, personsAt(averaged, percent / 100)])),
    mean: meanPersons(averaged),
    mode: posterior.observed + modeOfUnseen(posterior),
    mostUnseen: posterior.limit,
    massLastTenth: lastTenth(averaged),
    massBeyond: Number.isFinite(tail.mass) ? tail.mass / (posterior.total + tail.mass) : 1,
  };
}

/** Warnings about the numbers that were tried. */
function rangeWarnings(averaged: Averaged, median: number | null, maxUnseen: number | null): Warning[] {
  if (median === null) return [warning('lists.posterior-unsettled', { limit: averaged.posterior.limit })];
  const atEnd = lastTenth(averaged);
  if (maxUnseen === null || atEnd <= NOTABLE_AT_END) return [];
  return [warning('lists.posterior-cut', { limit: maxUnseen, percent: Math.round(1000 * atEnd) / 10 })];
}

const QUANTILES = [2.5, 10, 50, 90, 97.5];

const NOTHING_FOUND = {
  method: 'graphs',
  value: null,
  standardError: null,
  how: 'none',
  lower: null,
  upper: null,
} as const satisfies Partial<Findings>;

/** Probability of the graph with all edges from which the prior alone speaks. */
const PRIOR_ALONE = 0.95;

/** Mass in the last tenth of a given range above which the range counts in the answer. */
const NOTABLE_AT_END = 1e-3;
