import type { AssumptionAnswers, ListsOptions, ListsResult, PrimaryChoice } from '@repere/contracts';
import type { ListsInput, Progress } from '@repere/workbench';
import type { Database } from '../platform/database/index.ts';
import type { JobWork } from '../platform/jobs/runner.ts';
import { requireTable } from './tables-service.ts';

/** Runs the methods on a table; the final one is the workbench on the server's workers. */
export type RunLists = (
  input: ListsInput,
  options: ListsOptions,
  context: {
    readonly signal: AbortSignal;
    readonly onProgress: (progress: Progress) => void;
    readonly primary: PrimaryChoice | null;
    readonly assumptions: AssumptionAnswers;
  },
) => Promise<ListsResult>;

/** What a job of the Estimate place does. Seeds make it come out the same however often it is begun. */
export function estimateWork(database: Database, run: RunLists): JobWork {
  return async ({ tenantId, tableId, options, primaryChoice, assumptions }, { signal, onProgress }) => {
    const { histories, stratified, name, warnings } = await database.inTenant(tenantId, (transaction) =>
      requireTable(transaction, tableId),
    );
    const result = await run({ histories, stratified, name, warnings }, options, {
      signal,
      onProgress,
      primary: primaryChoice,
      assumptions,
    });
    return JSON.stringify(result);
  };
}
