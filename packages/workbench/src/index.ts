export type { Difference } from './compare.ts';
export { digestHistories, digestStrata } from './digest-histories.ts';
export { methodsOfRun } from './lists/methods-of-run.ts';
export type { ListsInput } from './lists-input.ts';
export { LISTS_OPTION_LIMITS, MAX_BOOTSTRAP, parseListsOptions } from './parse/lists-options.ts';
export { MAX_RESULT_CHARACTERS, parseListsResult, parseListsResultText, RESULT_FORMAT } from './parse/lists-result.ts';
export type { Progress, ProgressPhase } from './progress.ts';
export { optionsOfMethod } from './provenance.ts';
export { type RunContext, runLists } from './run-lists.ts';
export { inlinePool, type Pool } from './tasks/pool.ts';
export { runTask } from './tasks/run-task.ts';
export type { DirectMethod, Task, TaskResult } from './tasks/task.ts';
export {
  listsOptionsOf,
  listsProvenanceOf,
  stratumColumnsOf,
  type Verification,
  verifyLists,
} from './verify-lists.ts';
export { VERSION } from './version.ts';
