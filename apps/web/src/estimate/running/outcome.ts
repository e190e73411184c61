import type { Problem } from '@repere/contracts';
import type { Task, TaskResult } from '@repere/workbench';

/** What is posted to a compute worker. */
export interface Assignment {
  readonly task: Task;
}

/**
 * What a compute worker answers. Errors lose their class and fields on the way between threads, so expected failures
 * travel as their problems.
 */
export type Outcome =
  | { readonly kind: 'done'; readonly result: TaskResult }
  | { readonly kind: 'failed'; readonly problems: readonly [Problem, ...Problem[]] }
  | { readonly kind: 'broken'; readonly message: string };
