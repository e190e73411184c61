/** How a row's left side relates to its right side. */
export type Relation = '<=' | '=' | '>=';

/** A linear programme: maximise objective · x subject to the rows and the bounds. Small and dense. */
export interface LinearProgramme {
  /** One coefficient a variable. */
  readonly objective: Float64Array;
  /** Row-major, rows × variables. */
  readonly matrix: Float64Array;
  /** One a row. */
  readonly relations: readonly Relation[];
  readonly rightSide: Float64Array;
  /** Lower bounds, minus infinity allowed; all 0 when absent. */
  readonly lower?: Float64Array;
  /** Upper bounds, infinity allowed; all infinite when absent. */
  readonly upper?: Float64Array;
}
