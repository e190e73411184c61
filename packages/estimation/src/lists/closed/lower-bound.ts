import { type Maximum, maximise } from './maximise.ts';
import type { ClosedColumn } from './models.ts';
import type { ClosedTable } from './table.ts';

/** A fit whose last columns have coefficients of at least zero. */
export interface BoundedMaximum extends Maximum {
  /** The bounded columns that are in the fit, at the end of its columns; the others have the coefficient zero. */
  readonly kept: readonly ClosedColumn[];
}

/**
 * Largest likelihood with coefficients of at least zero for `bounded` columns, which come after `free` ones.
 *
 * Columns enter one by one, the one with the steepest rise first; those that a fit makes negative leave again, at the point
 * where the first of them reaches zero. Each fit is better than the one before, so that no set of columns comes twice, and at the
 * end no column left out would raise the likelihood: this is the maximum, since the likelihood is concave. The reference
 * program takes the columns out one after the other, from a fit with all of them, which exists only where somebody is on every
 * number of lists; where it does, both agree on all published tables of this project.
 *
 * Source: Lawson and Hanson (1974), Solving Least Squares Problems, chapter 23, for the order of steps.
 */
export function maximiseBounded(
  table: ClosedTable,
  hasListEffects: boolean,
  free: readonly ClosedColumn[],
  bounded: readonly ClosedColumn[],
): BoundedMaximum {
  const fit = (kept: readonly number[], start?: Float64Array): Maximum =>
    maximise(table, hasListEffects, [...free, ...kept.map((index) => bounded[index]!)], start);
  let kept: number[] = [];
  let best = fit(kept);
  const base = best.parameters.length;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const entering = steepest(best, bounded, kept, table);
    if (entering === null) break;
    const before = kept.length;
    kept = [...kept, entering];
    let start = Float64Array.of(...best.parameters, 0);
    best = fit(kept, start);
    for (;;) {
      const share = shareToZero(start, best.parameters, base);
      if (share === null) break;
      const meeting = start.map((from, i) => from + share * (best.parameters[i]! - from));
      const stays = kept.map((_, i) => meeting[base + i]! > SMALLEST_COEFFICIENT);
      kept = kept.filter((_, i) => stays[i]);
      start = meeting.filter((_, i) => i < base || stays[i - base]);
      best = fit(kept, start);
    }
    // The column came in and left at once: its slope was rounding.
    if (kept.length === before && !kept.includes(entering)) break;
  }
  return { ...best, kept: kept.map((index) => bounded[index]!) };
}

/** The column left out whose coefficient raises the likelihood most, if any does by more than rounding. */
function steepest(
  { objective }: Maximum,
  bounded: readonly ClosedColumn[],
  kept: readonly number[],
  { frequencies }: ClosedTable,
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
