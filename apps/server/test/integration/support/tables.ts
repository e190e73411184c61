import type { CaptureHistories, ListsResult } from '@repere/contracts';
import { inlinePool, parseListsOptions, runLists } from '@repere/workbench';

/** A small table of three lists. */
export function someHistories(first = 30): CaptureHistories {
  return {
    kind: 'capture-histories',
    lists: ['police', 'shelters', 'inspectors'],
    histories: [1, 2, 3, 4, 5, 6, 7],
    counts: [first, 40, 10, 50, 8, 12, 4],
  };
}

/** What a browser would compute from it. */
export function resultOf(histories: CaptureHistories): Promise<ListsResult> {
  return runLists({ histories, name: 'some table' }, parseListsOptions({ method: 'main' }), {
    pool: inlinePool(),
    engine: 'test 1',
  });
}

export const NO_ID = '01900000-0000-7000-8000-000000000000';
