export type { ChoiceBootstrap } from './lists/bootstrap/chosen-model.ts';
export { columnOf } from './lists/bootstrap/columns.ts';
export { type BootstrapInference, type BootstrapSample, bootstrapInference } from './lists/bootstrap/inference.ts';
export { monteCarloShare } from './lists/bootstrap/limits-share.ts';
export {
  jackknifeTotals,
  type RepeatedSelection,
  type ReplicateRange,
  replicatesWithoutAList,
  replicateTotals,
} from './lists/bootstrap/resample.ts';
export { type ChaoBound, chaoBound, estimateChao } from './lists/chao.ts';
export { estimateClosed } from './lists/closed/estimate.ts';
export {
  type CovariateEstimates,
  type CovariateOptions,
  covariateEstimate,
  covariatesWithoutStrata,
} from './lists/covariates/estimate.ts';
export { type CovariateFit, type EmptyMargin, fitCovariates } from './lists/covariates/fit.ts';
export {
  type CovariateModel,
  type CovariateTerm,
  covariateModel,
  covariateNotation,
  separateModel,
} from './lists/covariates/model.ts';
export { covariateJackknife, covariateReplicates } from './lists/covariates/resample.ts';
export {
  type CovariateRepetition,
  type CovariateSelection,
  type RankedCovariateModel,
  selectCovariates,
} from './lists/covariates/select.ts';
export { type CovariateRule, DEFAULT_COVARIATE_RULE } from './lists/covariates/space.ts';
export type { Criterion } from './lists/criterion/criterion.ts';
export { type CriterionEstimateOptions, criterionEstimate } from './lists/criterion/estimate.ts';
export { canEnumerate, defaultOrder, hierarchicalModels, type ModelSpace } from './lists/criterion/model-space.ts';
export { type RankingOptions, rankedModels } from './lists/criterion/ranked-models.ts';
export { criterionJackknife, criterionReplicates } from './lists/criterion/resample.ts';
export { type CriterionOptions, type CriterionRule, criterionRule } from './lists/criterion/rule.ts';
export { type ModelSearch, type SearchedModel, type SearchOptions, searchModels } from './lists/criterion/search.ts';
export { atLeastCounts, captureFrequencies, denseCounts, listTotals, overlapTable } from './lists/dense-table.ts';
export { type DownhillEstimateOptions, downhillEstimate } from './lists/downhill/estimate.ts';
export { repeatDownhill } from './lists/downhill/repeat.ts';
export {
  type DownhillEnd,
  type DownhillOptions,
  type DownhillSelection,
  downhillSearch,
} from './lists/downhill/select.ts';
export { estimateAllTwoWay, estimateFixed, estimateMainEffects } from './lists/fixed-models.ts';
export { MOST_LISTS as GRAPHS_LISTS } from './lists/graphs/decomposable.ts';
export { GRAPHS_DRAWS, type GraphsOptions, type GraphsResult, graphsEstimate } from './lists/graphs/estimate.ts';
export { historyReader } from './lists/input/history-reader.ts';
export type { ListsInputOptions, ListsLayout } from './lists/input/layout.ts';
export type { HistoryReader, ReadHistories } from './lists/input/reading.ts';
export { MAX_STRATA } from './lists/input/strata-reader.ts';
export {
  type ChainOptions,
  type ChainResult,
  type ClassSummary,
  latentClassChain,
} from './lists/latent-classes/chain.ts';
export {
  type LatentClassOptions,
  type LatentClassResult,
  latentClassEstimate,
  latentClassesApply,
} from './lists/latent-classes/estimate.ts';
export type { Admissibility } from './lists/log-linear/admissibility.ts';
export { fitLogLinear, type LogLinearFit } from './lists/log-linear/fit.ts';
export type { FitStatus } from './lists/log-linear/fitter.ts';
export {
  allTwoWayModel,
  type LogLinearModel,
  mainEffectsModel,
  modelNotation,
  modelOf,
  withMember,
} from './lists/log-linear/model.ts';
export { parseModel } from './lists/log-linear/notation.ts';
export { listsOfMember, memberName, memberSize, pairsOfLists } from './lists/members.ts';
export { estimatePairs, type TwoListValues, twoListValues } from './lists/pairs.ts';
export type { ProfileLikelihood } from './lists/profile/profile-likelihood.ts';
export { profileLogLinear } from './lists/profile/profile-log-linear.ts';
export { estimateSampleCoverage, HIGH_COVERAGE } from './lists/sample-coverage/estimate.ts';
export { type CoverageForm, type CoverageForms, coverageForms } from './lists/sample-coverage/forms.ts';
export { changedTables, LINKAGE_DRAWS, LINKAGE_SHARES, sensitivityChanges } from './lists/sensitivity/changes.ts';
export { LISTS_SOURCES } from './lists/sources.ts';
export { spread, spreadWarnings } from './lists/spread.ts';
export { type StepwiseOptions, stepwiseEstimate } from './lists/stepwise/estimate.ts';
export { repeatStepwise, stepwiseJackknife, stepwiseReplicates } from './lists/stepwise/repeat.ts';
export type { RefusedPair, SelectionStep } from './lists/stepwise/search.ts';
export { type StepwiseSelection, selectStepwise } from './lists/stepwise/select.ts';
export { summedReplicates } from './lists/strata/combine.ts';
export { domainOf, pooledHistories, stratumHistories, stratumName } from './lists/strata/histories.ts';
export { type StratumPart, type TotalOptions, totalOverStrata } from './lists/strata/total.ts';
export { strataWarnings } from './lists/strata/warnings.ts';
export { tableWarnings } from './lists/table-warnings.ts';
export {
  MOST_LISTS as THRESHOLDING_LISTS,
  type ThresholdingOptions,
  type ThresholdingResult,
  thresholdingEstimate,
} from './lists/thresholding/estimate.ts';
export type { Unsourced } from './lists/unsourced.ts';
export { estimateZelterman, type ZeltermanValues, zeltermanValues } from './lists/zelterman.ts';
