import { choleskyFactor, maximiseLinear, type Relation } from '@repere/numerics';
import { sumOverSupersets } from '../transforms.ts';

/** Whether the extended maximum likelihood estimate of a model exists and its parameters are identified. */
export type Admissibility =
  | 'ok'
  /** No positive expected counts reproduce the observed sums: the likelihood has no maximum. */
  | 'does-not-exist'
  /** Different coefficients give the same expected counts. */
  | 'unidentified'
  /** Both. */
  | 'neither-exists-nor-identified';

/** A model after its members at minus infinity, and the histories that contain them, were taken out. */
export interface ReducedModel {
  readonly lists: number;
  /** Members to estimate. */
  readonly parameters: Int32Array;
  /** Histories left. */
  readonly cells: Int32Array;
  /** Observed counts by history; only zero or not matters. */
  readonly counts: Float64Array;
}

/**
 * Decides existence by a linear programme and identifiability by a rank. The answer depends on the counts only through
 * which of them are zero.
 *
 * Source: Fienberg and Rinaldo (2012), Annals of Statistics 40, 996-1023; the two checks are those of
 * Chan, Silverman and Vincent (2021), JASA 116, 1297-1306.
 */
export function admissibility(model: ReducedModel): Admissibility {
  const exists = hasEstimate(model);
  const identified = hasFullRank(model);
  if (exists) return identified ? 'ok' : 'unidentified';
  return identified ? 'does-not-exist' : 'neither-exists-nor-identified';
}

/**
 * The estimate exists when some positive x has the sums of the observed counts n. The difference v = x - n has all sums
 * zero, is positive where nobody was seen, and can be anything where somebody was: a short enough piece of such a v, added
 * to n, is positive everywhere. So the question is whether the cone {v : A v = 0, v >= s where n = 0} allows s > 0; being a
 * cone, with s at most 1 its maximum is exactly 0 or 1, and no tolerance has to tell small from zero.
 */
function hasEstimate({ parameters, cells, counts }: ReducedModel): boolean {
  const unseen = cells.filter((cell) => counts[cell] === 0);
  if (unseen.length === 0) return true;
  const seen = cells.filter((cell) => counts[cell]! > 0);
  // Variables: v - s >= 0 where nobody was seen, then v where somebody was, then s.
  const columns = cells.length + 1;
  const matrix = new Float64Array(parameters.length * columns);
  parameters.forEach((member, row) => {
    let slack = 0;
    const offset = row * columns;
    unseen.forEach((cell, index) => {
      if ((cell & member) !== member) return;
      matrix[offset + index] = 1;
      slack++;
    });
    seen.forEach((cell, index) => {
      if ((cell & member) === member) matrix[offset + unseen.length + index] = 1;
    });
    matrix[offset + columns - 1] = slack;
  });
  const objective = new Float64Array(columns);
  objective[columns - 1] = 1;
  const lower = new Float64Array(columns);
  lower.fill(Number.NEGATIVE_INFINITY, unseen.length, columns - 1);
  const upper = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  upper[columns - 1] = 1;
  const result = maximiseLinear({
    objective,
    matrix,
    relations: Array<Relation>(parameters.length).fill('='),
    rightSide: new Float64Array(parameters.length),
    lower,
    upper,
  });
  if (result.kind !== 'optimal') {
    // v = 0 is feasible and s is bounded, so only rounding can lead here. A model that cannot be shown to have an estimate
    // must not pass for one that has.
    throw new Error(`existence could not be decided: ${result.kind}`);
  }
  return result.value > 0.5;
}

/**
 * Whether the rows of A (members by histories, 1 where the member is inside the history) are linearly independent: whether
 * A A', which counts the histories that contain two members, is regular.
 */
function hasFullRank({ lists, parameters, cells }: ReducedModel): boolean {
  const size = parameters.length;
  if (size > cells.length) return false;
  const containing = new Float64Array(2 ** lists);
  for (const cell of cells) containing[cell] = 1;
  sumOverSupersets(containing);
  const gram = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) gram[i * size + j] = containing[parameters[i]! | parameters[j]!]!;
  }
  if (!choleskyFactor(gram, size)) return false;
  return parameters.every((member, i) => gram[i * size + i]! ** 2 > RANK_TOLERANCE * containing[member]!);
}

/** Pivots of these matrices of whole numbers are either well above this share of their diagonal, or zero. */
const RANK_TOLERANCE = 1e-9;
