import { type GraphPosterior, graphPosterior } from './posterior.ts';
import type { GraphScores } from './scores.ts';
import { scout } from './scout.ts';
import { NO_TAIL, type Tail, tailOf, unseenQuantile } from './tail.ts';

/** The posterior of the number of persons, averaged over graphs. */
export interface Averaged {
  readonly posterior: GraphPosterior;
  /** Beyond the limit of the posterior; {@link NO_TAIL} where the limit was given. */
  readonly tail: Tail;
  /** The graphs behind `posterior.graphMass`; those left out have less than 1e-15 of the mass together. */
  readonly graphs: Int32Array;
}

/** Most unseen persons that are tried when no limit is given. */
const MOST_UNSEEN = 1e8;

/** Averages over some graphs, all unless said, up to a limit that is found or given. */
export function averageGraphs(scores: GraphScores, maxUnseen: number | null, among?: Int32Array): Averaged {
  const scouted = scout(scores, maxUnseen ?? MOST_UNSEEN, among);
  const limit = maxUnseen ?? scouted.limit;
  const posterior = graphPosterior(scores, { ...scouted, limit });
  return { posterior, tail: maxUnseen === null ? tailOf(posterior) : NO_TAIL, graphs: scouted.graphs };
}

/** Least number of persons with at least that probability up to it; `null` when it is beyond the limit. */
export function personsAt({ posterior, tail }: Averaged, probability: number): number | null {
  const unseen = unseenQuantile(posterior, tail, probability);
  return unseen <= posterior.limit ? posterior.observed + unseen : null;
}

/** Posterior mean of the number of persons; `null` when more than a thousandth of it comes from beyond the limit, or there is none. */
export function meanPersons({ posterior, tail }: Averaged): number | null {
  const moment = posterior.firstMoment + tail.firstMoment;
  if (!(tail.firstMoment <= MOMENT_BEYOND * posterior.firstMoment)) return null;
  return posterior.observed + moment / (posterior.total + tail.mass);
}

const MOMENT_BEYOND = 1e-3;

/** Posterior probabilities of the averaged graphs, in their order. */
export function graphProbabilities({ posterior }: Averaged): Float64Array {
  return posterior.graphMass.map((mass) => mass / posterior.total);
}
