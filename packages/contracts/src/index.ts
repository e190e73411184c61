export { type CaptureHistories, MAX_LISTS, observedPersons } from './capture-histories.ts';
export type {
  Diagnostics,
  DiagnosticValue,
  Estimate,
  EstimateStatus,
  Interval,
  IntervalMethod,
} from './estimate.ts';
export {
  FAILURES,
  Failure,
  type FailureCode,
  type FailureKind,
  failure,
  isFailure,
  type Location,
  type Problem,
  problem,
  throwIfAny,
} from './failure.ts';
export {
  DEFAULT_LISTS_OPTIONS,
  LISTS_METHODS,
  type ListsBootstrap,
  type ListsEstimate,
  type ListsMethod,
  type ListsOptions,
  type ListsResult,
  type PrimaryChoice,
  type Spread,
  type SpreadExclusion,
  type Unobserved,
} from './lists-result.ts';
export type { InputDigest, Provenance, Software } from './provenance.ts';
export type { Cell, ColumnHeader, TableRow, TableSource } from './table.ts';
export { type Details, type DetailValue, type Warning, warning } from './warning.ts';
