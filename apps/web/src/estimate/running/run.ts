import type { AssumptionAnswers, ListsOptions, ListsResult, PrimaryChoice } from '@repere/contracts';
import { type Progress, runLists } from '@repere/workbench';
import type { DraftTable } from '../draft.ts';
import { engineOf } from './engine.ts';
import { workerPool } from './worker-pool.ts';

/** More workers than this help little and take memory from the rest of the computer. */
const MOST_WORKERS = 8;

/** One run in workers of this browser; nothing is sent anywhere. Rejects with `run.cancelled` when the signal aborts. */
export async function runHere(
  table: DraftTable,
  options: ListsOptions,
  context: {
    readonly primary: PrimaryChoice | null;
    readonly assumptions: AssumptionAnswers;
    readonly signal: AbortSignal;
    readonly onProgress: (progress: Progress) => void;
  },
): Promise<ListsResult> {
  const size = Math.max(1, Math.min(navigator.hardwareConcurrency, MOST_WORKERS));
  const pool = workerPool(
    size,
    () => new Worker(new URL('./compute.worker.ts', import.meta.url), { type: 'module', name: 'compute' }),
  );
  try {
    const { histories, stratified, name, warnings } = table;
    return await runLists({ histories, stratified, name, warnings }, options, {
      pool,
      engine: engineOf(navigator.userAgent),
      ...context,
    });
  } finally {
    pool.close();
  }
}
