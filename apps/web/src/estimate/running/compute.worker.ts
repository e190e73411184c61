import { isFailure } from '@repere/contracts';
import { runTask } from '@repere/workbench';
import type { Assignment, Outcome } from './outcome.ts';

// One task in, one outcome out.
self.addEventListener('message', ({ data }: MessageEvent<Assignment>) => {
  self.postMessage(outcomeOf(data));
});

function outcomeOf({ task }: Assignment): Outcome {
  try {
    return { kind: 'done', result: runTask(task) };
  } catch (error) {
    if (isFailure(error)) return { kind: 'failed', problems: error.problems };
    return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
  }
}
