import { choleskyFactor } from '@repere/numerics';
import { sumOverSupersets } from '../transforms.ts';
import { hasEstimate } from './existence.ts';
import type { ReducedModel } from './reduced-model.ts';

/** Whether the extended maximum likelihood estimate of a model exists and its parameters are identified. */
export type Admissibility =
  | 'ok'
  /** No positive expected counts reproduce the observed sums: the likelihood has no maximum. */
  | 'does-not-exist'
  /** Different coefficients give the same expected counts. */
  | 'unidentified'
  /** Both. */
  | 'neither-exists-nor-identified';

/**
 * Decides existence by linear programmes and identifiability by a rank. The answer depends on the counts only through which of
 * them are zero.
 *
 * Source: Fienberg and Rinaldo (2012), Annals of Statistics 40, 996-1023; the two checks are those of Chan, Silverman and
 * Vincent (2021), JASA 116, 1297-1306.
 */
export function admissibility(model: ReducedModel): Admissibility | 'undecided' {
  const exists = hasEstimate(model);
  if (exists === null) return 'undecided';
  const identified = isIdentified(model);
  if (exists) return identified ? 'ok' : 'unidentified';
  return identified ? 'does-not-exist' : 'neither-exists-nor-identified';
}

/**
 * Whether a model's parameters are identified, be there an estimate or not: whether the rows of A (members by histories, 1
 * where the member is inside the history) are linearly independent, so that A A', which counts the histories that contain two
 * members, is regular.
 */
export function isIdentified({ lists, parameters, cells }: ReducedModel): boolean {
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
