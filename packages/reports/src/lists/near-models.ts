import type { RankedModel, RankedModels } from '@repere/contracts';

/** Models within this many BIC units of the best fit about as well: the evidence between them is not strong (Raftery 1995). */
export const NEAR_BIC = 6;
/** Ratio of the largest to the smallest number of people from which models that fit about as well are said to disagree. */
export const DISAGREEMENT = 1.5;

/** The best model with those that fit about as well. */
export interface NearModels {
  readonly best: RankedModel;
  /** The best one among them. */
  readonly near: readonly RankedModel[];
  /** Whether there may be more of them than the result holds. */
  readonly mayBeMore: boolean;
  readonly min: number;
  readonly max: number;
  /** Whether they differ by so much that the data do not settle the number. */
  readonly disagree: boolean;
}

/** Models within {@link NEAR_BIC} of the best; `null` where there are no models. */
export function nearModels({ best: models, admissible }: RankedModels): NearModels | null {
  const [best] = models;
  const last = models.at(-1);
  if (best === undefined || last === undefined) return null;
  const near = models.filter(({ bic }) => bic - best.bic <= NEAR_BIC);
  const values = near.map(({ value }) => value);
  const [min, max] = [Math.min(...values), Math.max(...values)];
  return {
    best,
    near,
    mayBeMore: near.length === models.length && models.length < admissible,
    min,
    max,
    disagree: max > DISAGREEMENT * min,
  };
}
