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
