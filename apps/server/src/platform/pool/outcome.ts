import type { Problem } from '@repere/contracts';
import type { TaskResult } from '@repere/workbench';

/**
 * What a worker answers. Errors lose their class and fields between threads, so expected failures travel as their
 * problems and anything else as its words; whatever rejects without an outcome is a lost worker.
 */
export type Outcome =
  | { readonly kind: 'done'; readonly result: TaskResult }
  | { readonly kind: 'failed'; readonly problems: readonly [Problem, ...Problem[]] }
  | { readonly kind: 'broken'; readonly message: string; readonly stack: string | undefined };
