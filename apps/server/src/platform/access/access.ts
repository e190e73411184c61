import { failure } from '@repere/contracts';
import type { RoleName } from '../database/index.ts';

/** What can be allowed. Routes name one; nothing else decides. */
export type Permission =
  | 'session.keep'
  | 'tables.read'
  | 'tables.write'
  | 'jobs.read'
  | 'jobs.run'
  | 'estimates.read'
  | 'estimates.write'
  | 'estimates.export'
  | 'delphi.read'
  | 'delphi.moderate';

const READER: readonly Permission[] = ['session.keep', 'tables.read', 'jobs.read', 'estimates.read', 'delphi.read'];
const ANALYST: readonly Permission[] = [
  ...READER,
  'tables.write',
  'jobs.run',
  'estimates.write',
  'estimates.export',
  'delphi.moderate',
];

const GRANTED: Readonly<Record<RoleName, ReadonlySet<Permission>>> = {
  reader: new Set(READER),
  analyst: new Set(ANALYST),
};

/** Whether any of the roles allows it. */
export function isAllowed(roles: readonly RoleName[], permission: Permission): boolean {
  return roles.some((role) => GRANTED[role].has(permission));
}

/** Throws `access.denied` unless one of the roles allows it. */
export function requirePermission(roles: readonly RoleName[], permission: Permission): void {
  if (!isAllowed(roles, permission)) throw failure('access.denied', {});
}
