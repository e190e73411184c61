import { failure, type ListsResult } from '@repere/contracts';
import {
  digestHistories,
  digestStrata,
  type ListsInput,
  parseListsResult,
  RESULT_FORMAT,
  type Verification,
} from '@repere/workbench';
import type { Act } from '../platform/audit/queries.ts';
import type { TenantTransaction } from '../platform/database/index.ts';
import type { RunTransaction } from '../platform/http/endpoint.ts';
import { requireJobResult } from './jobs-service.ts';
import {
  deleteEstimate,
  findEstimate,
  findEstimateResult,
  insertEstimate,
  type ListTableContent,
  recordVerification,
  type SavedEstimate,
  updateEstimate,
} from './queries.ts';
import type { EstimateChange, EstimateView, NewEstimate } from './schemas.ts';
import { requireTable, tableOfChoice } from './tables-service.ts';

type PersonAct = Act & { readonly accountId: string };

/** The people of a table, by stratum too where it has strata. */
type CountedTable = Pick<ListsInput, 'histories' | 'stratified'>;

/** Computes a result again; the final one spreads over the workers. */
export type VerifyResult = (result: ListsResult, table: CountedTable, signal: AbortSignal) => Promise<Verification>;

/** Saves the result of a job, or one that a browser computed; the latter is checked and marked. */
export async function saveEstimate(
  transaction: TenantTransaction,
  act: PersonAct,
  input: NewEstimate,
  newId: () => string,
): Promise<SavedEstimate> {
  const estimateId = newId();
  const { name, notes } = input;
  if ('job' in input) {
    const { job, result } = await requireJobResult(transaction, input.job);
    await insertEstimate(transaction, act, {
      estimateId,
      tableId: job.tableId,
      jobId: job.jobId,
      name,
      notes,
      resultJson: JSON.stringify(result),
      computedBy: 'server',
    });
  } else {
    const result = parseListsResult(input.result);
    const table = await tableOfChoice(transaction, act, input.table, newId);
    requireSameInput(result, table);
    await insertEstimate(transaction, act, {
      estimateId,
      tableId: table.tableId,
      jobId: null,
      name,
      notes,
      resultJson: JSON.stringify(result),
      computedBy: 'client',
    });
  }
  return requireEstimate(transaction, estimateId);
}

/** A result from outside must speak of the table that it comes with, in every estimate. */
export function requireSameInput({ estimates }: ListsResult, { histories, stratified }: CountedTable): void {
  const ofWhole = digestHistories(histories);
  const ofStrata = stratified === undefined || stratified === null ? null : digestStrata(stratified);
  for (const { provenance } of estimates) {
    const { of, digest } = provenance.input;
    const found = of === 'stratified-histories' ? ofStrata : ofWhole;
    if (digest !== found) throw failure('result.other-input', { expected: digest, found: found ?? ofWhole });
  }
}

export async function requireEstimate(transaction: TenantTransaction, estimateId: string): Promise<SavedEstimate> {
  const estimate = await findEstimate(transaction, estimateId);
  if (estimate === null) throw failure('thing.not-found');
  return estimate;
}

/** Everything about an estimate: the saved result, and the table it is of. */
export async function readEstimate(
  transaction: TenantTransaction,
  estimateId: string,
): Promise<{ readonly estimate: SavedEstimate; readonly result: ListsResult; readonly table: ListTableContent }> {
  const estimate = await requireEstimate(transaction, estimateId);
  const saved = await findEstimateResult(transaction, estimateId);
  requireKnownFormat(saved);
  // Computed here or checked when it was saved; read again it would come out with its fields in another order.
  const result = saved as ListsResult;
  return { estimate, result, table: await requireTable(transaction, estimate.tableId) };
}

/** A result that an earlier version of the program saved has to be computed again. */
function requireKnownFormat(saved: unknown): void {
  const version = typeof saved === 'object' && saved !== null && 'version' in saved ? saved.version : null;
  if (version !== RESULT_FORMAT)
    throw failure('result.other-version', { found: String(version), expected: RESULT_FORMAT });
}

export async function changeEstimate(
  transaction: TenantTransaction,
  act: PersonAct,
  estimateId: string,
  { revision, name, notes }: EstimateChange,
): Promise<SavedEstimate> {
  await requireEstimate(transaction, estimateId);
  if (!(await updateEstimate(transaction, act, estimateId, revision, { name, notes }))) throw failure('thing.changed');
  return requireEstimate(transaction, estimateId);
}

export async function removeEstimate(
  transaction: TenantTransaction,
  act: PersonAct,
  estimateId: string,
): Promise<void> {
  if (!(await deleteEstimate(transaction, act, estimateId))) throw failure('thing.not-found');
}

/** Computes the saved result again and notes whether it came out the same. */
export async function verifyEstimate(
  run: RunTransaction,
  act: PersonAct,
  estimateId: string,
  verify: VerifyResult,
  signal: AbortSignal,
): Promise<{ readonly verification: Verification; readonly estimate: SavedEstimate }> {
  const { result, table } = await run((transaction) => readEstimate(transaction, estimateId));
  const verification = await verify(result, table, signal);
  const estimate = await run(async (transaction) => {
    if (!(await recordVerification(transaction, act, estimateId, verification.same))) throw failure('thing.not-found');
    return requireEstimate(transaction, estimateId);
  });
  return { verification, estimate };
}

/** As it leaves the server. */
export function estimateView(estimate: SavedEstimate): EstimateView {
  const { verifiedAt, isVerifiedSame } = estimate;
  const { min, max, methods } = estimate.spread;
  return {
    id: estimate.estimateId,
    name: estimate.name,
    notes: estimate.notes,
    table: {
      id: estimate.tableId,
      name: estimate.tableName,
      publishedId: estimate.publishedId,
      observed: estimate.observed,
    },
    job: estimate.jobId,
    computedBy: estimate.computedBy,
    verification:
      verifiedAt === null || isVerifiedSame === null ? null : { at: verifiedAt.toISOString(), same: isVerifiedSame },
    spread: { min, max, methods: [...methods] },
    revision: estimate.revision,
    createdAt: estimate.createdAt.toISOString(),
    updatedAt: estimate.updatedAt.toISOString(),
  };
}
