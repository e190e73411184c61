import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * What a session cookie holds: the tenant, so that the session is looked up inside it, and a secret. The database
 * keeps only the secret's hash.
 */
export interface SessionToken {
  readonly tenantId: string;
  readonly secret: string;
}

const PATTERN = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([A-Za-z0-9_-]{43})$/;

/** Makes a token from 32 random bytes. */
export function makeToken(tenantId: string, randomBytes: Uint8Array): SessionToken {
  return { tenantId, secret: Buffer.from(randomBytes).toString('base64url') };
}

export function formatToken({ tenantId, secret }: SessionToken): string {
  return `${tenantId}.${secret}`;
}

/** `null` for anything that we did not make. */
export function parseToken(text: string | undefined): SessionToken | null {
  const match = PATTERN.exec(text ?? '');
  const [, tenantId, secret] = match ?? [];
  return tenantId === undefined || secret === undefined ? null : { tenantId, secret };
}

/** What the database knows a session by. */
export function hashOfToken(token: SessionToken): Uint8Array {
  return new Uint8Array(createHash('sha256').update('session:').update(token.secret).digest());
}

/**
 * The token that a page sends along with each change. It follows from the cookie's secret, which no script can read;
 * so a page of another origin can neither read nor guess it, and nothing more has to be stored.
 */
export function forgeryToken(token: SessionToken): string {
  return createHash('sha256').update('forgery:').update(token.secret).digest('base64url');
}

/** Compares in constant time. */
export function isForgeryToken(token: SessionToken, sent: string | undefined): boolean {
  const expected = Buffer.from(forgeryToken(token));
  const found = Buffer.from(sent ?? '');
  return found.length === expected.length && timingSafeEqual(found, expected);
}
