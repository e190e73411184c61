import type { CaptureHistories } from '@repere/contracts';
import {
  covariateEstimate,
  covariateJackknife,
  covariateReplicates,
  criterionRule,
  DEFAULT_COVARIATE_RULE,
  estimateAllTwoWay,
  estimateChao,
  estimateClosed,
  estimateFixed,
  estimateMainEffects,
  estimatePairs,
  estimateSampleCoverage,
  estimateZelterman,
  graphsEstimate,
  latentClassChain,
  latentClassEstimate,
  parseModel,
  rankedModels,
  selectCovariates,
  thresholdingEstimate,
} from '@repere/estimation';
import { choiceEstimate, choiceJackknife, choiceReplicates } from './choice.ts';
import type { DirectMethod, DirectOptions, Task, TaskResult } from './task.ts';

/**
 * Does one task, here and now. Worker entries call this and nothing else, so every pool computes the same.
 */
export function runTask(task: Task): TaskResult {
  switch (task.kind) {
    case 'lists.direct':
      return directEstimates(task.method, task.histories, task.options);
    case 'lists.criterion-rule':
      return { kind: 'criterion-rule', rule: criterionRule(task.histories, task.search) };
    case 'lists.ranked-models':
      return { kind: 'models', models: rankedModels(task.histories, { order: task.order }) };
    case 'lists.replicates':
      return { kind: 'values', values: choiceReplicates(task.histories, task.choice, task) };
    case 'lists.jackknife':
      return { kind: 'values', values: choiceJackknife(task.histories, task.choice) };
    case 'lists.chosen':
      return { kind: 'estimates', estimates: [choiceEstimate(task.histories, task.choice, task)] };
    case 'lists.chain':
      return { kind: 'chain', chain: latentClassChain(task.histories, task.work) };
    case 'lists.chains': {
      const { estimate, draws, traces } = latentClassEstimate(task.histories, task);
      return { kind: 'estimates', estimates: [estimate], draws, ...(traces && { chains: traces }) };
    }
    case 'strata.select':
      return { kind: 'selection', selection: selectCovariates(task.stratified, DEFAULT_COVARIATE_RULE) };
    case 'strata.replicates':
      return { kind: 'values', values: covariateReplicates(task.stratified, task.repetition, task) };
    case 'strata.jackknife':
      return { kind: 'values', values: covariateJackknife(task.stratified, task.repetition) };
    case 'strata.chosen':
      return { kind: 'with-strata', ...covariateEstimate(task.stratified, task.selection, task) };
    default:
      return task satisfies never;
  }
}

function directEstimates(method: DirectMethod, histories: CaptureHistories, options: DirectOptions): TaskResult {
  const { level } = options;
  switch (method) {
    case 'main':
      return { kind: 'estimates', estimates: [estimateMainEffects(histories, level)] };
    case 'two-way':
      return { kind: 'estimates', estimates: [estimateAllTwoWay(histories, level)] };
    case 'fixed': {
      const model = parseModel(options.model ?? '', histories.lists.length);
      return { kind: 'estimates', estimates: [estimateFixed(histories, model, level)] };
    }
    case 'thresholding': {
      const { estimate, draws } = thresholdingEstimate(histories, { ...options, cutoff: CUTOFF });
      return { kind: 'estimates', estimates: [estimate], draws };
    }
    case 'graphs': {
      const { estimate, draws } = graphsEstimate(histories, options);
      return { kind: 'estimates', estimates: [estimate], draws };
    }
    case 'closed':
      return { kind: 'estimates', estimates: estimateClosed(histories, level) };
    case 'sample-coverage':
      return { kind: 'estimates', estimates: estimateSampleCoverage(histories, level) };
    case 'zelterman':
      return { kind: 'estimates', estimates: [estimateZelterman(histories, level)] };
    case 'chao':
      return { kind: 'estimates', estimates: [estimateChao(histories, level)] };
    case 'pairs':
      return { kind: 'estimates', estimates: estimatePairs(histories, level) };
    default:
      return method satisfies never;
  }
}

/** Interactions with a mean below this many standard deviations are dropped (Silverman 2020). */
const CUTOFF = 2;
