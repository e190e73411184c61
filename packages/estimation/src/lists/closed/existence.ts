import { maximiseLinear, type Relation } from '@repere/numerics';
import { listsOfMember, memberSize } from '../members.ts';
import type { ClosedColumn } from './models.ts';
import type { ClosedTable } from './table.ts';

/** A model as the existence question needs it. */
export interface ClosedDesign {
  readonly table: ClosedTable;
  readonly hasListEffects: boolean;
  /** As in `ClosedObjective`. */
  readonly columns: readonly ClosedColumn[];
  /** How many of the last columns have a coefficient of at least zero. */
  readonly nonNegative: number;
}

/**
 * Whether a closed-population model has a maximum likelihood estimate; `null` when rounding keeps the programmes from an answer.
 *
 * As for hierarchical models: there is none when some direction of the parameters changes log mu nowhere among the histories
 * that were seen, raises it nowhere, and lowers it somewhere. Among histories with j lists a direction raises log mu most where
 * the j largest list effects meet, so that at most k conditions can be violated at a time, and the programme takes them in
 * as they are: it never lists the 2^k histories.
 *
 * Source: Fienberg and Rinaldo (2012), Annals of Statistics 40, 996-1023, for the criterion.
 */
export function closedEstimateExists({ table, hasListEffects, columns, nonNegative }: ClosedDesign): boolean | null {
  const { lists, histories } = table;
  const effects = hasListEffects ? lists : 0;
  const size = 1 + effects + columns.length;
  const rowOf = (onLists: number, members: readonly number[]): Float64Array => {
    const row = new Float64Array(size);
    row[0] = 1;
    if (hasListEffects) for (const list of members) row[1 + list] = 1;
    columns.forEach(({ values }, c) => {
      row[1 + effects + c] = values[onLists]!;
    });
    return row;
  };
  const seen = distinct(histories.map((history) => rowOf(memberSize(history), listsOfMember(history))));
  // Minus the mean change of log mu, each number of lists with the same weight.
  const objective = new Float64Array(size);
  objective[0] = -1;
  for (let j = 1; j <= lists; j++) {
    for (let i = 0; i < effects; i++) objective[1 + i]! -= j / lists / lists;
    columns.forEach(({ values }, c) => {
      objective[1 + effects + c]! -= values[j]! / lists;
    });
  }
  const lower = new Float64Array(size).fill(-1);
  lower.fill(0, size - nonNegative);
  const taken: Float64Array[] = [];
  for (let round = 0; round <= MAX_ROUNDS; round++) {
    const direction = bestDirection(objective, seen, taken, lower);
    if (direction === null) return null;
    // List positions by effect, the smallest first.
    const order = Array.from({ length: lists }, (_, i) => i).sort((a, b) =>
      hasListEffects ? direction[1 + a]! - direction[1 + b]! : a - b,
    );
    let lowest = 0;
    let isViolated = false;
    for (let j = 1; j <= lists; j++) {
      const highest = rowOf(j, order.slice(lists - j));
      if (dot(highest, direction) > VIOLATION) {
        taken.push(highest);
        isViolated = true;
      }
      lowest = Math.min(lowest, dot(rowOf(j, order.slice(0, j)), direction));
    }
    if (!isViolated) return lowest > -SMALLEST_CHANGE;
  }
  return null;
}

/** The direction with entries of at most 1 that keeps the conditions and lowers log mu most; `null` when not found. */
function bestDirection(
  objective: Float64Array,
  seen: readonly Float64Array[],
  taken: readonly Float64Array[],
  lower: Float64Array,
): Float64Array | null {
  const size = objective.length;
  const rows = [...seen, ...taken];
  const matrix = new Float64Array(rows.length * size);
  rows.forEach((row, index) => {
    matrix.set(row, index * size);
  });
  const result = maximiseLinear({
    objective,
    matrix,
    relations: rows.map((_, index): Relation => (index < seen.length ? '=' : '<=')),
    rightSide: new Float64Array(rows.length),
    lower,
    upper: new Float64Array(size).fill(1),
  });
  // No change at all keeps every condition and the entries are bounded, so anything but an optimum is rounding.
  return result.kind === 'optimal' ? result.solution : null;
}

function distinct(rows: readonly Float64Array[]): Float64Array[] {
  return [...new Map(rows.map((row) => [row.join(), row])).values()];
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

const VIOLATION = 1e-7;
/** Directions are corners with entries up to 1: what they lower, they lower by more than rounding. */
const SMALLEST_CHANGE = 1e-6;
/** Each round takes in a history that was not there before; a few rounds find the ones that matter. */
const MAX_ROUNDS = 200;
