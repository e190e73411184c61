import { type CaptureHistories, type Warning, warning } from '@repere/contracts';
import { modelNotation, modelOf } from '../log-linear/model.ts';
import { type Averaged, averageGraphs, graphProbabilities, personsAt } from './average.ts';
import { cliquesOf } from './decomposable.ts';
import { type GraphScores, graphScores } from './scores.ts';
import { allGraphs } from './scout.ts';
import { massUpTo } from './unseen-distribution.ts';

/** Median and limits of a posterior, `null` where beyond the numbers tried. */
export interface Limits {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A graph with its posterior probability, and the median if it were the only one. */
export interface WeighedGraph {
  readonly graph: number;
  readonly probability: number;
  readonly value: number | null;
}

/** What the graph with all edges does to the answer. */
export interface SaturatedPart {
  readonly probability: number;
  /** The answer from all other graphs; `null` below {@link NOTABLE}, where it is the same. */
  readonly without: Limits | null;
}

/** The answer with another pseudo-count. */
export type WithPseudoCount = Limits & { readonly pseudoCount: number };

/** Graphs that are shown at most. */
const SHOWN = 10;
/** Probability of a graph below which nothing is said of it. */
const NOTABLE = 1e-3;
/** Probability from which a graph counts as an answer of its own, and the saturated graph as a danger. */
const PLAUSIBLE = 0.1;
const SATURATED_DANGER = 0.05;
/** Factor between two answers above which they disagree. */
const DISAGREEMENT = 1.5;

/** Median and central limits. */
export function limitsOf(averaged: Averaged, level: number): Limits {
  return {
    value: personsAt(averaged, 0.5),
    lower: personsAt(averaged, (1 - level) / 2),
    upper: personsAt(averaged, (1 + level) / 2),
  };
}

/** The most probable graphs, the first first. */
export function topGraphs(averaged: Averaged, scores: GraphScores, maxUnseen: number | null): WeighedGraph[] {
  const probabilities = graphProbabilities(averaged);
  return Array.from(averaged.graphs, (graph, index) => ({ graph, probability: probabilities[index]! }))
    .toSorted((a, b) => b.probability - a.probability)
    .slice(0, SHOWN)
    .filter(({ probability }) => probability > NOTABLE)
    .map(({ graph, probability }) => ({
      graph,
      probability,
      value: personsAt(averageGraphs(scores, maxUnseen, Int32Array.of(graph)), 0.5),
    }));
}

/** A graph by its cliques, `[12,23]`, lists by their numbers in the whole table. */
export function graphNotation(
  { graphs }: GraphScores,
  graph: number,
  positions: readonly number[],
  lists: number,
): string {
  const cliques = cliquesOf(graphs, graph).map((clique) =>
    positions.reduce((mask, position, list) => mask | (((clique >> list) & 1) << position), 0),
  );
  return modelNotation(modelOf(lists, cliques));
}

/** How probable the graph with all edges is, and what the others say. */
export function saturatedPart(
  averaged: Averaged,
  scores: GraphScores,
  maxUnseen: number | null,
  level: number,
): SaturatedPart {
  // The last in the enumeration: all edges are there.
  const saturated = scores.graphs.count - 1;
  const index = averaged.graphs.indexOf(saturated);
  const probability = index < 0 ? 0 : graphProbabilities(averaged)[index]!;
  if (probability < NOTABLE) return { probability, without: null };
  const others = averageGraphs(scores, maxUnseen, allGraphs(scores, saturated));
  return { probability, without: limitsOf(others, level) };
}

/** The answer with the pseudo-counts in use, 2^-k and 1. */
export function pseudoCountSensitivity(
  averaged: Averaged,
  table: CaptureHistories,
  used: number,
  maxUnseen: number | null,
  level: number,
): WithPseudoCount[] {
  return [2 ** -table.lists.length, 1].map((pseudoCount) => {
    const other = pseudoCount === used ? averaged : averageGraphs(graphScores(table, pseudoCount), maxUnseen);
    return { pseudoCount, ...limitsOf(other, level) };
  });
}

/** Posterior probability of the last tenth of the numbers tried. */
export function lastTenth({ posterior, tail }: Averaged): number {
  const before = massUpTo(posterior, Math.floor(0.9 * posterior.limit));
  return Math.max(0, posterior.total - before) / (posterior.total + tail.mass);
}

/** Warnings that follow from what stands in the diagnostics. */
export function posteriorWarnings(
  top: readonly WeighedGraph[],
  saturated: SaturatedPart,
  sensitivity: readonly WithPseudoCount[],
): Warning[] {
  const warnings: Warning[] = [];
  const { probability, without } = saturated;
  if (probability > SATURATED_DANGER) {
    const others = without?.value ?? null;
    warnings.push(
      warning('lists.saturated-graph', {
        percent: wholePercent(probability),
        others: others === null ? 'none' : 'known',
        without: others === null ? 0 : Math.round(others),
      }),
    );
  }
  const plausible = range(top.filter((graph) => graph.probability > PLAUSIBLE));
  if (plausible !== null) warnings.push(warning('lists.graphs-disagree', plausible));
  const [small, one] = sensitivity.map(({ value }) => value);
  if (small && one && range(sensitivity) !== null) warnings.push(warning('lists.pseudo-count-matters', { small, one }));
  return warnings;
}

/** A probability in whole percent, for a sentence. */
function wholePercent(probability: number): number {
  return Math.round(100 * probability);
}

/** Smallest and largest value when they disagree. */
function range(answers: readonly { readonly value: number | null }[]): { min: number; max: number } | null {
  const values = answers.flatMap(({ value }) => (value === null ? [] : [value]));
  const min = Math.min(...values);
  const max = Math.max(...values);
  return max > DISAGREEMENT * min ? { min, max } : null;
}
