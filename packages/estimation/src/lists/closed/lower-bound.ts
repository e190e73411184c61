import { type ClosedProblem, type Maximum, maximise } from './maximise.ts';
import type { ClosedColumn } from './models.ts';

/** A likelihood with bounded columns, which come after the others. */
export interface BoundedProblem extends ClosedProblem {
  /** Columns with a coefficient of at least zero. */
  readonly bounded: readonly ClosedColumn[];
}

/** Its maximum. */
export interface BoundedMaximum extends Maximum {
  /** Positions of the bounded columns that are in the fit, in the order of its last parameters; the others have zero. */
  readonly kept: readonly number[];
}

/**
 * Largest likelihood with coefficients of at least zero for the bounded columns.
 *
 * Columns enter one by one, the one with the steepest rise first; those that a fit makes negative leave again, at the point
 * where the first of them reaches zero. Each fit is better than the one before, so that no set of columns comes twice, and at the
 * end no column left out would raise the likelihood: this is the maximum, since the likelihood is concave. Rcapture starts
 * from all columns and takes out negative ones, though a fit with all exists only where somebody is on every number of lists;
 * both agree on all published tables of this project.
 *
 * @param from a maximum of the same model, for another number of missing persons, to start from
 *
 * Source: Lawson and Hanson (1974), Solving Least Squares Problems, chapter 23, for the order of steps.
 */
export function maximiseBounded(problem: BoundedProblem, from?: BoundedMaximum): BoundedMaximum {
  const { columns, bounded } = problem;
  const fit = (kept: readonly number[], start?: Float64Array): BoundedMaximum => ({
    ...maximise({ ...problem, columns: [...columns, ...kept.map((index) => bounded[index]!)] }, start),
    kept,
  });
  let best = from === undefined ? fit([]) : withoutNegative(fit(from.kept, from.parameters), from.parameters, fit);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const entering = steepest(best, problem);
    if (entering === null) break;
    const start = Float64Array.of(...best.parameters, 0);
    const found = withoutNegative(fit([...best.kept, entering], start), start, fit);
    // The column came in and left at once: its slope was rounding.
    const isCircle = found.kept.length === best.kept.length && !found.kept.includes(entering);
    best = found;
    if (isCircle) break;
  }
  return best;
}

/** Goes from a start within the bounds towards a fit that may be outside, and fits without the columns it meets zero at. */
function withoutNegative(
  found: BoundedMaximum,
  start: Float64Array,
  fit: (kept: readonly number[], start: Float64Array) => BoundedMaximum,
): BoundedMaximum {
  let best = found;
  let within = start;
  for (;;) {
    const base = best.parameters.length - best.kept.length;
    const share = shareToZero(within, best.parameters, base);
    if (share === null) return best;
    const meeting = within.map((at, i) => at + share * (best.parameters[i]! - at));
    const stays = (i: number) => i < base || meeting[i]! > SMALLEST_COEFFICIENT;
    within = meeting.filter((_, i) => stays(i));
    best = fit(
      best.kept.filter((_, i) => stays(base + i)),
      within,
    );
  }
}

/** The column left out whose coefficient raises the likelihood most, if any does by more than rounding. */
function steepest(
  { objective, kept }: BoundedMaximum,
  { bounded, table: { frequencies } }: BoundedProblem,
): number | null {
  let best: number | null = null;
  let largest = SMALLEST_SLOPE;
  bounded.forEach(({ values }, index) => {
    if (kept.includes(index)) return;
    let slope = 0;
    for (let j = 1; j < values.length; j++) slope += values[j]! * (frequencies[j]! - objective.expected[j]!);
    if (slope > largest) {
      largest = slope;
      best = index;
    }
  });
  return best;
}

/** How far from one point to another the first bounded coefficient reaches zero; `null` when none becomes negative. */
function shareToZero(from: Float64Array, to: Float64Array, base: number): number | null {
  let share: number | null = null;
  for (let i = base; i < to.length; i++) {
    if (to[i]! > 0) continue;
    share = Math.min(share ?? 1, from[i]! > 0 ? from[i]! / (from[i]! - to[i]!) : 0);
  }
  return share;
}

/** In persons: reproduced sums are right to much less. */
const SMALLEST_SLOPE = 1e-6;
const SMALLEST_COEFFICIENT = 1e-12;
/** Columns are at most as many as lists; more rounds than a few times that would be a circle made by rounding. */
const MAX_ROUNDS = 100;
