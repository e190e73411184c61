/**
 * Who is on which lists, counted separately in each stratum (sex, year, form of exploitation).
 *
 * Canonical in the same way as `CaptureHistories`: one content gives one value and one digest.
 */
export interface StratifiedHistories {
  readonly kind: 'stratified-histories';
  /** Names of the k lists, in column order. */
  readonly lists: readonly string[];
  /** Names of the stratum columns, in the order given. */
  readonly columns: readonly string[];
  /** Strata that have somebody, ascending by their values (as code units, column by column), each once. */
  readonly strata: readonly Stratum[];
}

/** One stratum; histories and counts as in `CaptureHistories`. */
export interface Stratum {
  /** One value for each stratum column. */
  readonly values: readonly string[];
  readonly histories: readonly number[];
  readonly counts: readonly number[];
}
