import { type Act, recordAudit } from '../audit/queries.ts';
import type { RoleName, TenantKind, TenantTransaction } from '../database/index.ts';

const ROLES: readonly RoleName[] = ['analyst', 'reader'];

/** Makes the tenant with its roles unless it is there. */
export async function ensureTenant(
  transaction: TenantTransaction,
  act: Act,
  tenant: { readonly name: string; readonly kind: TenantKind; readonly newId: () => string },
): Promise<void> {
  const { tenantId, db } = transaction;
  const made = await db
    .insertInto('tenants')
    .values({ tenantId, name: tenant.name, kind: tenant.kind, createdAt: act.at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('tenantId')
    .executeTakeFirst();
  if (made === undefined) return;
  await db
    .insertInto('roles')
    .values(ROLES.map((name) => ({ tenantId, roleId: tenant.newId(), name })))
    .execute();
  await recordAudit(transaction, act, { action: 'tenant.create', subjectKind: 'tenant', subjectId: tenantId });
}

/** Makes an account in one role unless it is there. */
export async function ensureAccount(
  transaction: TenantTransaction,
  act: Act,
  account: {
    readonly accountId: string;
    readonly name: string;
    readonly kind: 'local' | 'person';
    readonly role: RoleName;
  },
): Promise<void> {
  const { tenantId, db } = transaction;
  const { accountId, name, kind, role } = account;
  const made = await db
    .insertInto('accounts')
    .values({ tenantId, accountId, name, kind, createdAt: act.at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('accountId')
    .executeTakeFirst();
  if (made === undefined) return;
  const { roleId } = await db
    .selectFrom('roles')
    .select('roleId')
    .where('tenantId', '=', tenantId)
    .where('name', '=', role)
    .executeTakeFirstOrThrow();
  await db.insertInto('memberships').values({ tenantId, accountId, roleId }).execute();
  await recordAudit(transaction, act, {
    action: 'account.create',
    subjectKind: 'account',
    subjectId: accountId,
    details: { role },
  });
}
