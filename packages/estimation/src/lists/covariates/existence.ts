import { maximiseLinear, type Relation } from '@repere/numerics';
import { Elimination } from './elimination.ts';
import type { Design } from './plan.ts';

/**
 * Whether a model with strata has a maximum likelihood estimate; `null` when rounding keeps the linear programme from an
 * answer. The criterion is that of a single table: there is none when the likelihood goes on rising in some direction of the
 * coefficients, which leaves log mu of everybody seen as it is and lowers it in histories that nobody has.
 *
 * The directions that leave everything seen as it is are few, often only zero; so they are found first by elimination, and the
 * programme is about their combinations alone. The intercept of a stratum moves with its first seen history.
 *
 * @param counts observed persons by history, stratum after stratum; only zero or not matters
 * @param size histories of a stratum, 2^k
 *
 * Source: Fienberg and Rinaldo (2012), Annals of Statistics 40, 996-1023, for the criterion.
 */
export function hasCovariateEstimate(design: Design, counts: Float64Array, size: number): boolean | null {
  const columns = design.slots.length;
  const seen = new Elimination(columns);
  const unseen: Float64Array[] = [];
  design.cells.forEach((cells, stratum) => {
    const isSeen = (history: number): boolean => counts[stratum * size + history]! > 0;
    const first = cells.find(isSeen);
    if (first === undefined) return;
    const reference = rowOf(design, stratum, first);
    for (const history of cells) {
      const row = rowOf(design, stratum, history);
      for (let j = 0; j < columns; j++) row[j]! -= reference[j]!;
      if (isSeen(history)) seen.add(row);
      else unseen.push(row);
    }
  });
  const directions = seen.nullSpace();
  const conditions = new Map<string, Float64Array>();
  const total = new Float64Array(directions.length);
  for (const row of unseen) {
    const moved = Float64Array.from(directions, (direction) => withoutRounding(product(row, direction)));
    moved.forEach((change, i) => {
      total[i]! += change / unseen.length;
    });
    // Rows that differ by rounding are one condition.
    if (moved.some((change) => change !== 0)) conditions.set(moved.map(Math.fround).join(), moved);
  }
  if (conditions.size === 0) return true;
  const rows = [...conditions.values()];
  const width = directions.length;
  const matrix = new Float64Array(rows.length * width);
  rows.forEach((row, i) => {
    matrix.set(row, i * width);
  });
  // Lowering the unseen is raising minus their log mu; the sign of a direction is free, so the programme may raise.
  const result = maximiseLinear({
    objective: total,
    matrix,
    relations: rows.map((): Relation => '>='),
    rightSide: new Float64Array(rows.length),
    lower: new Float64Array(width).fill(-1),
    upper: new Float64Array(width).fill(1),
  });
  // Zero keeps all conditions and the directions are bounded, so anything but an optimum is rounding.
  return result.kind === 'optimal' ? result.value < SMALLEST_TOTAL : null;
}

/** Which parameters act on a history of a stratum. */
function rowOf({ slots, members, active }: Design, stratum: number, history: number): Float64Array {
  const row = new Float64Array(slots.length);
  for (const parameter of active[stratum]!) {
    const member = members[parameter]!;
    if ((history & member) === member) row[parameter] = 1;
  }
  return row;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j]! * b[j]!;
  return sum;
}

/** Changes are ratios of small whole numbers: well above this, or zero. */
function withoutRounding(value: number): number {
  return Math.abs(value) < 1e-9 ? 0 : value;
}

/** A total is zero or well above this. */
const SMALLEST_TOTAL = 1e-6;
