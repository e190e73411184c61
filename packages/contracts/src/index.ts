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
export * from './indicators/index.ts';
export {
  type AssumptionAnswer,
  type AssumptionAnswers,
  LISTS_ASSUMPTIONS,
  type ListsAssumption,
} from './lists-assumptions.ts';
export {
  DEFAULT_LISTS_OPTIONS,
  LISTS_METHODS,
  type ListsMethod,
  type ListsOptions,
} from './lists-options.ts';
export type {
  ListsBootstrap,
  ListsChains,
  ListsEstimate,
  ListsResult,
  ListsRole,
  ListsStratum,
  PrimaryChoice,
  RankedModel,
  RankedModels,
  SensitivityChange,
  SensitivityValue,
  SensitivityVariant,
  Spread,
  SpreadExclusion,
  Unobserved,
} from './lists-result.ts';
export type { InputDigest, Provenance, Software } from './provenance.ts';
export type { StratifiedHistories, Stratum } from './stratified-histories.ts';
export type { Cell, ColumnHeader, TableRow, TableSource } from './table.ts';
export { type Details, type DetailValue, type Warning, warning } from './warning.ts';
