import { createHash } from 'node:crypto';
import { formatToken, makeToken, parseToken } from '../platform/sessions/token.ts';

/**
 * The secret of an invitation link: the tenant, so that it is looked up inside it, and 32 random bytes. It has the form of a
 * session's, but another hash, so that neither passes for the other. The database keeps only the hash.
 */
export interface InvitationSecret {
  readonly token: string;
  readonly hash: Uint8Array;
}

export function makeInvitation(tenantId: string, randomBytes: Uint8Array): InvitationSecret {
  const token = makeToken(tenantId, randomBytes);
  return { token: formatToken(token), hash: hashOf(token.secret) };
}

/** Tenant and hash of a link's secret; null for anything that we did not make. */
export function parseInvitation(
  text: string | undefined,
): { readonly tenantId: string; readonly hash: Uint8Array } | null {
  const token = parseToken(text);
  return token === null ? null : { tenantId: token.tenantId, hash: hashOf(token.secret) };
}

function hashOf(secret: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update('invitation:').update(secret).digest());
}
