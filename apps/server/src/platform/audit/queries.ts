import { CHAIN_START, type ChainFault, chainChecker, chainHash, same } from '../database/audit-chain.ts';
import type { AuditDetails, TenantTransaction } from '../database/index.ts';

/** Who does something, why and when; every write takes one. */
export interface Act {
  /** `null` when the program acts by itself. */
  readonly accountId: string | null;
  readonly purpose: Purpose;
  readonly at: Date;
}

/** What something is done for. */
export type Purpose = 'estimation' | 'delphi' | 'set-up' | 'sign-in' | 'queue';

/** What was done to what. Details hold facts about the act, never personal data or cell values. */
export interface Deed {
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly details?: AuditDetails;
}

/** Adds an entry to the tenant's chain, in the transaction of what it records. */
export async function recordAudit({ tenantId, db }: TenantTransaction, act: Act, deed: Deed): Promise<void> {
  await db
    .insertInto('auditHeads')
    .values({ tenantId, entryNumber: 0, hash: CHAIN_START })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // The row lock makes the entries of a tenant take turns.
  const head = await db
    .selectFrom('auditHeads')
    .select(['entryNumber', 'hash'])
    .where('tenantId', '=', tenantId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const content = {
    entryNumber: head.entryNumber + 1,
    recordedAt: act.at,
    accountId: act.accountId,
    action: deed.action,
    purpose: act.purpose,
    subjectKind: deed.subjectKind,
    subjectId: deed.subjectId,
    details: deed.details ?? {},
  };
  const hash = chainHash(tenantId, head.hash, content);
  await db
    .insertInto('auditEntries')
    .values({
      tenantId,
      ...content,
      details: JSON.stringify(content.details),
      previousHash: head.hash,
      hash,
    })
    .execute();
  await db
    .updateTable('auditHeads')
    .set({ entryNumber: content.entryNumber, hash })
    .where('tenantId', '=', tenantId)
    .execute();
}

const ENTRIES_AT_ONCE = 500;

/** Follows a tenant's chain from its start to its head; returns the first fault, or `null`. */
export async function findChainFault({ tenantId, db }: TenantTransaction): Promise<ChainFault> {
  const chain = chainChecker(tenantId);
  for (;;) {
    const entries = await db
      .selectFrom('auditEntries')
      .selectAll()
      .where('tenantId', '=', tenantId)
      .where('entryNumber', '>', chain.head().entryNumber)
      .orderBy('entryNumber')
      .limit(ENTRIES_AT_ONCE)
      .execute();
    for (const entry of entries) {
      const fault = chain.add(entry);
      if (fault !== null) return fault;
    }
    if (entries.length < ENTRIES_AT_ONCE) break;
  }
  const head = await db.selectFrom('auditHeads').selectAll().where('tenantId', '=', tenantId).executeTakeFirst();
  const end = chain.head();
  if (end.entryNumber !== (head?.entryNumber ?? 0)) return { entryNumber: end.entryNumber + 1, reason: 'missing' };
  if (head !== undefined && !same(head.hash, end.hash)) return { entryNumber: end.entryNumber, reason: 'changed' };
  return null;
}

/** The newest entries about a thing, newest first; for tests and for whoever checks. */
export async function listAuditOf(
  { tenantId, db }: TenantTransaction,
  subjectKind: string,
  subjectId: string,
  limit = 100,
): Promise<readonly { readonly action: string; readonly accountId: string | null; readonly details: AuditDetails }[]> {
  return db
    .selectFrom('auditEntries')
    .select(['action', 'accountId', 'details'])
    .where('tenantId', '=', tenantId)
    .where('subjectKind', '=', subjectKind)
    .where('subjectId', '=', subjectId)
    .orderBy('entryNumber', 'desc')
    .limit(limit)
    .execute();
}
