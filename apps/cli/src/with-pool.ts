import { inlinePool, type Pool } from '@repere/workbench';
import type { World } from './world.ts';

/** Beyond this, starting threads costs more than they save on a usual bootstrap. */
const MOST_USUAL_WORKERS = 16;

/** Threads to use when nobody says how many. */
export function usualWorkers({ processors }: World): number {
  return Math.min(processors, MOST_USUAL_WORKERS);
}

/**
 * Gives work a pool of threads and ends them afterwards, whatever happens. Work of a few milliseconds gets none:
 * starting threads would take longer than doing it here.
 */
export async function withPool<T>(
  { workers, isLong }: { workers: number; isLong: boolean },
  work: (pool: Pool, engine: string) => Promise<T>,
): Promise<T> {
  const { engineName, nodePool } = await import('@repere/server/pool');
  if (!isLong) return work(inlinePool(), engineName());
  const pool = nodePool(workers);
  try {
    return await work(pool, engineName());
  } finally {
    await pool.close();
  }
}
