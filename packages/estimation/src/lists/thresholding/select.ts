import type { RandomStream } from '@repere/numerics';
import { compareMembers, memberSize } from '../members.ts';
import type { WeightedDraws } from './importance.ts';
import type { PosteriorFailure, PriorTable, SplitInteractions } from './table.ts';

/** Posterior mean and standard deviation of an interaction in the model in which it was judged. */
export interface JudgedInteraction {
  readonly member: number;
  /** Minus infinity, with a deviation of 0, for lists without a common person under a flat prior. */
  readonly mean: number;
  readonly deviation: number;
  readonly isKept: boolean;
}

/** How the posterior of one round was drawn. */
export interface RoundDraws extends Pick<WeightedDraws, 'proposals' | 'effective' | 'largestShare'> {
  /** Lists in each interaction that the round judged. */
  readonly order: number;
}

/** Why thresholding stopped: no posterior, or draws that are too poor to judge by. */
export type ThresholdingFailure = PosteriorFailure | 'poor-draws';

/** What thresholding keeps, or why it stopped. */
export type ThresholdedModel = {
  readonly judged: readonly JudgedInteraction[];
  readonly rounds: readonly RoundDraws[];
} & (
  | { readonly failure: null; readonly kept: SplitInteractions }
  | {
      readonly failure: ThresholdingFailure;
      /** Interactions of the model at which it stopped. */
      readonly attempted: SplitInteractions;
    }
);

/** How to threshold. */
export interface Thresholding {
  /** Lists in the largest interaction. */
  readonly order: number;
  /** An interaction is kept when |mean| / deviation is at least this. */
  readonly cutoff: number;
}

/** Effective draws that each posterior is drawn to. */
export const ENOUGH_EFFECTIVE = 10_000;
/** Effective draws below which nothing is reported. */
export const LEAST_EFFECTIVE = 1_000;

/**
 * Keeps the interactions that the posterior puts clearly away from zero.
 *
 * All pairs are judged together. Then, up to the asked order, all larger sets of which every subset with one list less was
 * kept are judged together, in the model with what was kept before.
 *
 * Source: Silverman (2020), Journal of the Royal Statistical Society A 183, 691-736.
 */
export function selectByThreshold(
  table: PriorTable,
  { order, cutoff }: Thresholding,
  stream: RandomStream,
): ThresholdedModel {
  const judged: JudgedInteraction[] = [];
  const rounds: RoundDraws[] = [];
  let kept: SplitInteractions = { finite: [], minusInfinity: [] };
  for (let size = 2; size <= order; size++) {
    const candidates = table.split(eligible(table, size, kept.finite));
    if (candidates.finite.length + candidates.minusInfinity.length === 0) break;
    const model = joined(kept, candidates);
    const result = table.draw(model, stream.split(size), (draws, { members }) =>
      isDecided(
        draws,
        candidates.finite.map((member) => members.indexOf(member)),
        cutoff,
      ),
    );
    if (typeof result === 'string') return { judged, rounds, failure: result, attempted: model };
    const { draws, posterior } = result;
    const { proposals, effective, largestShare } = draws;
    rounds.push({ order: size, proposals, effective, largestShare });
    if (effective < LEAST_EFFECTIVE) return { judged, rounds, failure: 'poor-draws', attempted: model };
    const round = [
      ...candidates.finite.map((member): JudgedInteraction => {
        const at = posterior.members.indexOf(member);
        const mean = draws.means[at]!;
        const deviation = draws.deviations[at]!;
        return { member, mean, deviation, isKept: Math.abs(mean) >= cutoff * deviation };
      }),
      ...candidates.minusInfinity.map(
        (member): JudgedInteraction => ({ member, mean: Number.NEGATIVE_INFINITY, deviation: 0, isKept: true }),
      ),
    ].sort((a, b) => compareMembers(a.member, b.member));
    judged.push(...round);
    kept = joined(kept, table.split(round.filter(({ isKept }) => isKept).map(({ member }) => member)));
  }
  return { judged, kept, rounds, failure: null };
}

/** Sets of `size` lists, none of them empty, of which every subset with one list less is among those kept. */
function eligible(table: PriorTable, size: number, kept: readonly number[]): number[] {
  const sets: number[] = [];
  for (let set = 1; set < 2 ** table.lists; set++) {
    if (memberSize(set) !== size || table.emptyLists.some((list) => (set & list) !== 0)) continue;
    if (size === 2 || subsetsWithoutOne(set).every((subset) => kept.includes(subset))) sets.push(set);
  }
  return sets.sort(compareMembers);
}

function subsetsWithoutOne(set: number): number[] {
  const subsets: number[] = [];
  for (let rest = set; rest !== 0; rest &= rest - 1) subsets.push(set & ~(rest & -rest));
  return subsets;
}

function joined(a: SplitInteractions, b: SplitInteractions): SplitInteractions {
  return { finite: [...a.finite, ...b.finite], minusInfinity: [...a.minusInfinity, ...b.minusInfinity] };
}

/**
 * Whether there are enough draws, and none of the statistics is so near to the cutoff that another seed could judge otherwise.
 * The error of a mean over a standard deviation t from m independent normal draws is about sqrt((1 + t^2 / 2) / m).
 */
function isDecided(draws: WeightedDraws, positions: readonly number[], cutoff: number): boolean {
  const { effective, means, deviations, proposals } = draws;
  if (effective < ENOUGH_EFFECTIVE) return false;
  if (proposals >= MOST_PROPOSALS_TO_DECIDE) return true;
  const error = Math.sqrt((1 + (cutoff * cutoff) / 2) / effective);
  return positions.every((at) => Math.abs(Math.abs(means[at]! / deviations[at]!) - cutoff) > DECISION_ERRORS * error);
}

const DECISION_ERRORS = 4;
/** Nearer statistics are left to the seed; that they are near is said in a warning. */
const MOST_PROPOSALS_TO_DECIDE = 100_000;
