import type { CaptureHistories, StratifiedHistories, Warning } from '@repere/contracts';
import { sql } from 'kysely';
import { type Act, recordAudit } from '../platform/audit/queries.ts';
import type { ComputedBy, TenantTransaction } from '../platform/database/index.ts';

type PersonAct = Act & { readonly accountId: string };

export interface ListTable {
  readonly tableId: string;
  readonly publishedId: string | null;
  readonly name: string;
  readonly observed: number;
  readonly digest: string;
  readonly createdAt: Date;
}
export interface ListTableContent extends ListTable {
  readonly histories: CaptureHistories;
  readonly stratified: StratifiedHistories | null;
  readonly warnings: readonly Warning[];
}

const TABLE_COLUMNS = ['tableId', 'publishedId', 'name', 'observed', 'digest', 'createdAt'] as const;

/** Keeps a table. A published one that is there already stays as it is; returns whether it was new. */
export async function insertTable(transaction: TenantTransaction, act: Act, table: ListTableContent): Promise<boolean> {
  const { tenantId, db } = transaction;
  const { histories, stratified, warnings, ...rest } = table;
  const made = await db
    .insertInto('listTables')
    .values({
      tenantId,
      ...rest,
      histories: JSON.stringify(histories),
      stratified: stratified === null ? null : JSON.stringify(stratified),
      warnings: JSON.stringify(warnings),
      createdBy: act.accountId,
      createdAt: act.at,
    })
    .onConflict((conflict) => conflict.columns(['tenantId', 'publishedId']).doNothing())
    .returning('tableId')
    .executeTakeFirst();
  if (made === undefined) return false;
  await recordAudit(transaction, act, {
    action: 'table.create',
    subjectKind: 'table',
    subjectId: table.tableId,
    details: { digest: table.digest, observed: table.observed },
  });
  return true;
}

/** Published ones in the order they were put in, then the newest of the others: ids grow with time. */
export async function listTables(
  { tenantId, db }: TenantTransaction,
  { before, limit }: { readonly before: string | undefined; readonly limit: number },
): Promise<readonly ListTable[]> {
  const query = db
    .selectFrom('listTables')
    .select(TABLE_COLUMNS)
    .where('tenantId', '=', tenantId)
    .orderBy('tableId', 'desc')
    .limit(limit);
  return (before === undefined ? query : query.where('tableId', '<', before)).execute();
}

export async function findTable(
  { tenantId, db }: TenantTransaction,
  tableId: string,
): Promise<ListTableContent | null> {
  const found = await db
    .selectFrom('listTables')
    .select([...TABLE_COLUMNS, 'histories', 'stratified', 'warnings'])
    .where('tenantId', '=', tenantId)
    .where('tableId', '=', tableId)
    .executeTakeFirst();
  return found ?? null;
}

/** The oldest table with this content and name, so that saving twice keeps one. */
export async function findSameTable(
  { tenantId, db }: TenantTransaction,
  digest: string,
  name: string,
): Promise<string | null> {
  const found = await db
    .selectFrom('listTables')
    .select('tableId')
    .where('tenantId', '=', tenantId)
    .where('digest', '=', digest)
    .where('name', '=', name)
    .orderBy('tableId')
    .limit(1)
    .executeTakeFirst();
  return found?.tableId ?? null;
}

/** Refused by the database while an estimate or a job refers to it. */
export async function deleteTable(transaction: TenantTransaction, act: PersonAct, tableId: string): Promise<boolean> {
  const { tenantId, db } = transaction;
  const deleted = await db
    .deleteFrom('listTables')
    .where('tenantId', '=', tenantId)
    .where('tableId', '=', tableId)
    .returning('tableId')
    .executeTakeFirst();
  if (deleted === undefined) return false;
  await recordAudit(transaction, act, { action: 'table.delete', subjectKind: 'table', subjectId: tableId });
  return true;
}

/** Takes jobs that have ended and that no estimate came from away from a table, so that it can be deleted. */
export async function deleteEndedJobsOf({ tenantId, db }: TenantTransaction, tableId: string): Promise<void> {
  await db
    .deleteFrom('jobs')
    .where('tenantId', '=', tenantId)
    .where('tableId', '=', tableId)
    .where('state', 'not in', ['queued', 'running'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('estimates')
            .select('estimateId')
            .whereRef('estimates.tenantId', '=', 'jobs.tenantId')
            .whereRef('estimates.jobId', '=', 'jobs.jobId'),
        ),
      ),
    )
    .execute();
}

/** What lists of estimates show of a result. */
export interface SpreadFacts {
  readonly min: number | null;
  readonly max: number | null;
  readonly methods: readonly string[];
}

export interface SavedEstimate {
  readonly estimateId: string;
  readonly name: string;
  readonly notes: string;
  readonly tableId: string;
  readonly tableName: string;
  readonly publishedId: string | null;
  readonly observed: number;
  readonly jobId: string | null;
  readonly computedBy: ComputedBy;
  readonly verifiedAt: Date | null;
  readonly isVerifiedSame: boolean | null;
  readonly spread: SpreadFacts;
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

function selectEstimates({ tenantId, db }: TenantTransaction) {
  return db
    .selectFrom('estimates')
    .innerJoin('listTables', (join) =>
      join
        .onRef('listTables.tenantId', '=', 'estimates.tenantId')
        .onRef('listTables.tableId', '=', 'estimates.tableId'),
    )
    .select([
      'estimates.estimateId',
      'estimates.name',
      'estimates.notes',
      'estimates.tableId',
      'listTables.name as tableName',
      'listTables.publishedId',
      'listTables.observed',
      'estimates.jobId',
      'estimates.computedBy',
      'estimates.verifiedAt',
      'estimates.isVerifiedSame',
      'estimates.revision',
      'estimates.createdAt',
      'estimates.updatedAt',
    ])
    .select(sql<SpreadFacts>`estimates.result -> 'spread'`.as('spread'))
    .where('estimates.tenantId', '=', tenantId);
}

export async function insertEstimate(
  transaction: TenantTransaction,
  act: PersonAct,
  estimate: {
    readonly estimateId: string;
    readonly tableId: string;
    readonly jobId: string | null;
    readonly name: string;
    readonly notes: string;
    readonly resultJson: string;
    readonly computedBy: ComputedBy;
  },
): Promise<void> {
  const { tenantId, db } = transaction;
  const { resultJson, ...rest } = estimate;
  await db
    .insertInto('estimates')
    .values({
      tenantId,
      ...rest,
      result: resultJson,
      createdBy: act.accountId,
      createdAt: act.at,
      updatedAt: act.at,
    })
    .execute();
  await recordAudit(transaction, act, {
    action: 'estimate.create',
    subjectKind: 'estimate',
    subjectId: estimate.estimateId,
    details: { table: estimate.tableId, job: estimate.jobId, computedBy: estimate.computedBy },
  });
}

export async function listEstimates(
  transaction: TenantTransaction,
  { before, limit }: { readonly before: string | undefined; readonly limit: number },
): Promise<readonly SavedEstimate[]> {
  const query = selectEstimates(transaction).orderBy('estimates.estimateId', 'desc').limit(limit);
  return (before === undefined ? query : query.where('estimates.estimateId', '<', before)).execute();
}

export async function findEstimate(transaction: TenantTransaction, estimateId: string): Promise<SavedEstimate | null> {
  return (await selectEstimates(transaction).where('estimates.estimateId', '=', estimateId).executeTakeFirst()) ?? null;
}

/** The result as it was saved; `null` when there is no such estimate. */
export async function findEstimateResult({ tenantId, db }: TenantTransaction, estimateId: string): Promise<unknown> {
  const found = await db
    .selectFrom('estimates')
    .select('result')
    .where('tenantId', '=', tenantId)
    .where('estimateId', '=', estimateId)
    .executeTakeFirst();
  return found?.result ?? null;
}

/** Changes an estimate that is still at this revision; returns false when it has moved on or is gone. */
export async function updateEstimate(
  transaction: TenantTransaction,
  act: PersonAct,
  estimateId: string,
  revision: number,
  change: { readonly name?: string | undefined; readonly notes?: string | undefined },
): Promise<boolean> {
  const { tenantId, db } = transaction;
  const { name, notes } = change;
  const changed = await db
    .updateTable('estimates')
    .set({
      ...(name === undefined ? {} : { name }),
      ...(notes === undefined ? {} : { notes }),
      revision: revision + 1,
      updatedAt: act.at,
    })
    .where('tenantId', '=', tenantId)
    .where('estimateId', '=', estimateId)
    .where('revision', '=', revision)
    .returning('estimateId')
    .executeTakeFirst();
  if (changed === undefined) return false;
  await recordAudit(transaction, act, {
    action: 'estimate.change',
    subjectKind: 'estimate',
    subjectId: estimateId,
    details: { name: name !== undefined, notes: notes !== undefined, revision: revision + 1 },
  });
  return true;
}

/** Notes what computing it again gave. */
export async function recordVerification(
  transaction: TenantTransaction,
  act: PersonAct,
  estimateId: string,
  isSame: boolean,
): Promise<boolean> {
  const { tenantId, db } = transaction;
  const changed = await db
    .updateTable('estimates')
    .set({ verifiedAt: act.at, isVerifiedSame: isSame })
    .where('tenantId', '=', tenantId)
    .where('estimateId', '=', estimateId)
    .returning('estimateId')
    .executeTakeFirst();
  if (changed === undefined) return false;
  await recordAudit(transaction, act, {
    action: 'estimate.verify',
    subjectKind: 'estimate',
    subjectId: estimateId,
    details: { same: isSame },
  });
  return true;
}

export async function deleteEstimate(
  transaction: TenantTransaction,
  act: PersonAct,
  estimateId: string,
): Promise<boolean> {
  const { tenantId, db } = transaction;
  const deleted = await db
    .deleteFrom('estimates')
    .where('tenantId', '=', tenantId)
    .where('estimateId', '=', estimateId)
    .returning('estimateId')
    .executeTakeFirst();
  if (deleted === undefined) return false;
  await recordAudit(transaction, act, { action: 'estimate.delete', subjectKind: 'estimate', subjectId: estimateId });
  return true;
}

/** A figure that leaves the system is written down before it goes. */
export async function recordExport(
  transaction: TenantTransaction,
  act: PersonAct,
  subject: { readonly kind: 'estimate' | 'result'; readonly id: string },
  file: string,
): Promise<void> {
  await recordAudit(transaction, act, {
    action: 'estimate.export',
    subjectKind: subject.kind,
    subjectId: subject.id,
    details: { file },
  });
}
