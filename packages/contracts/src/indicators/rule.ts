import type { Side, Strength } from './grades.ts';

/**
 * A condition over the answers, as data. It is read in three-valued logic of Kleene: a rule is true, false or unknown,
 * and every unknown answer counts as able to be either.
 */
export type Rule =
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule }
  /** At least so many of the indicators chosen are present. */
  | { readonly atLeast: number; readonly of: Selection }
  /** At least so many of these rules hold. */
  | { readonly atLeast: number; readonly rules: readonly Rule[] }
  /** The dimension's own rule holds. */
  | { readonly dimension: string }
  /** The indicator with this id is present. */
  | { readonly indicator: string }
  /** The fact with this id holds. */
  | { readonly fact: string };

/**
 * Which indicators a rule counts: those that fit every part given. In the rule of a dimension only that dimension's
 * indicators are counted; in a policy, those of the dimensions named, or of the whole set.
 */
export interface Selection {
  readonly dimensions?: readonly string[];
  readonly sides?: readonly Side[];
  readonly strengths?: readonly Strength[];
}
