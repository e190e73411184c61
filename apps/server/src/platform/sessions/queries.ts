import { type Act, recordAudit } from '../audit/queries.ts';
import type { RoleName, TenantKind, TenantTransaction } from '../database/index.ts';

/** An account at work in its tenant. */
export interface Session {
  readonly tenantId: string;
  readonly tenantName: string;
  readonly tenantKind: TenantKind;
  readonly sessionId: string;
  readonly accountId: string;
  readonly accountName: string;
  readonly roles: readonly RoleName[];
  readonly expiresAt: Date;
}

/** The session of a token's hash, unless it has ended or its account is closed. */
export async function findSession(
  { tenantId, db }: TenantTransaction,
  tokenHash: Uint8Array,
  now: Date,
): Promise<Session | null> {
  const found = await db
    .selectFrom('sessions')
    .innerJoin('accounts', (join) =>
      join.onRef('accounts.tenantId', '=', 'sessions.tenantId').onRef('accounts.accountId', '=', 'sessions.accountId'),
    )
    .innerJoin('tenants', 'tenants.tenantId', 'sessions.tenantId')
    .select([
      'sessions.sessionId',
      'sessions.expiresAt',
      'accounts.accountId',
      'accounts.name as accountName',
      'tenants.name as tenantName',
      'tenants.kind as tenantKind',
    ])
    .where('sessions.tenantId', '=', tenantId)
    .where('sessions.tokenHash', '=', tokenHash)
    .where('sessions.expiresAt', '>', now)
    .where('accounts.closedAt', 'is', null)
    .executeTakeFirst();
  if (found === undefined) return null;
  const roles = await db
    .selectFrom('memberships')
    .innerJoin('roles', (join) =>
      join.onRef('roles.tenantId', '=', 'memberships.tenantId').onRef('roles.roleId', '=', 'memberships.roleId'),
    )
    .select('roles.name')
    .where('memberships.tenantId', '=', tenantId)
    .where('memberships.accountId', '=', found.accountId)
    .orderBy('roles.name')
    .execute();
  return { tenantId, ...found, roles: roles.map(({ name }) => name) };
}

/** Opens a session and clears away those that have expired. */
export async function openSession(
  transaction: TenantTransaction,
  act: Act & { readonly accountId: string },
  session: { readonly sessionId: string; readonly tokenHash: Uint8Array; readonly expiresAt: Date },
): Promise<void> {
  const { tenantId, db } = transaction;
  await db.deleteFrom('sessions').where('tenantId', '=', tenantId).where('expiresAt', '<=', act.at).execute();
  await db
    .insertInto('sessions')
    .values({ tenantId, ...session, accountId: act.accountId, openedAt: act.at })
    .execute();
  await recordAudit(transaction, act, {
    action: 'session.open',
    subjectKind: 'session',
    subjectId: session.sessionId,
  });
}

/** Ends a session for good. */
export async function endSession(transaction: TenantTransaction, act: Act, sessionId: string): Promise<void> {
  const { tenantId, db } = transaction;
  await db.deleteFrom('sessions').where('tenantId', '=', tenantId).where('sessionId', '=', sessionId).execute();
  await recordAudit(transaction, act, { action: 'session.end', subjectKind: 'session', subjectId: sessionId });
}
