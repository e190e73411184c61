import { maximiseLinear, type Relation } from '@repere/numerics';
import { memberSize } from '../members.ts';
import { sumOverSubsets, sumOverSupersets } from '../transforms.ts';
import type { ReducedModel } from './reduced-model.ts';

/**
 * Whether a model has a maximum likelihood estimate; `null` when rounding keeps the linear programmes from an answer.
 *
 * There is none when the likelihood goes on rising in some direction z of the coefficients: when the sum of z inside a history
 * is zero for all histories that were seen, at least zero for all that were not, and more for some (mu can then shrink there
 * for ever at no cost). So the total of those sums is maximised over z between -1 and 1, and the estimate exists when the
 * maximum is zero.
 *
 * Only few of up to 2^k unseen histories matter, so the programme starts with some, those on few lists, and takes in the ones
 * that its solution violates: one look at all histories is a transform. Fewer conditions can only make the maximum too large, so zero
 * is an answer at any time, and so is a solution that violates nothing.
 *
 * Source: Fienberg and Rinaldo (2012), Annals of Statistics 40, 996-1023, for the criterion.
 */
export function hasEstimate({ lists, parameters, cells, counts }: ReducedModel): boolean | null {
  const unseen = cells.filter((cell) => counts[cell] === 0);
  const seen = cells.filter((cell) => counts[cell]! > 0);
  if (unseen.length === 0) return true;
  // The coefficient of a member in the total: the share of unseen histories that contain it.
  const containing = new Float64Array(2 ** lists);
  for (const cell of unseen) containing[cell] = 1 / unseen.length;
  sumOverSupersets(containing);
  const objective = Float64Array.from(parameters, (member) => containing[member]!);
  // Masks ascend, so histories on few lists do not come first by themselves.
  const waiting = new Set(unseen.toSorted((a, b) => memberSize(a) - memberSize(b)));
  const taken: number[] = [];
  const take = (some: Iterable<number>): void => {
    for (const cell of some) {
      waiting.delete(cell);
      taken.push(cell);
    }
  };
  take([...waiting].slice(0, FIRST_CONDITIONS));
  for (;;) {
    const direction = steepestDirection(parameters, seen, taken, objective);
    if (direction === null) return null;
    const sums = new Float64Array(2 ** lists);
    parameters.forEach((member, column) => {
      sums[member] = direction[column]!;
    });
    sumOverSubsets(sums);
    let total = 0;
    for (const cell of unseen) total += sums[cell]!;
    if (total < SMALLEST_TOTAL) return true;
    const violated = [...waiting].filter((cell) => sums[cell]! < -VIOLATION);
    if (violated.length === 0) return false;
    take(violated.sort((a, b) => sums[a]! - sums[b]!).slice(0, MORE_CONDITIONS));
  }
}

/** The direction z with the largest total that keeps the conditions taken in; `null` when it was not found. */
function steepestDirection(
  parameters: Int32Array,
  seen: Int32Array,
  taken: readonly number[],
  objective: Float64Array,
): Float64Array | null {
  const columns = parameters.length;
  const rows = [...seen, ...taken];
  const matrix = new Float64Array(rows.length * columns);
  rows.forEach((cell, row) => {
    parameters.forEach((member, column) => {
      if ((cell & member) === member) matrix[row * columns + column] = 1;
    });
  });
  const result = maximiseLinear({
    objective,
    matrix,
    relations: rows.map((_, row): Relation => (row < seen.length ? '=' : '>=')),
    rightSide: new Float64Array(rows.length),
    lower: new Float64Array(columns).fill(-1),
    upper: new Float64Array(columns).fill(1),
  });
  // z = 0 keeps all conditions and z is bounded, so anything but an optimum is rounding.
  return result.kind === 'optimal' ? result.solution : null;
}

/** All of a table of six lists; beyond, what is missing is found. */
const FIRST_CONDITIONS = 64;
const MORE_CONDITIONS = 64;
/**
 * The sums of a direction are small fractions with small denominators, since all entries are 0 or 1: a total is either zero or
 * well above this, and a violated condition is violated by more than rounding.
 */
const SMALLEST_TOTAL = 1e-6;
const VIOLATION = 1e-7;
