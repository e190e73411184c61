import { describe, expect, it } from 'vitest';
import { forgeryToken, formatToken, hashOfToken, isForgeryToken, makeToken, parseToken } from './token.ts';

const TENANT = '0193a000-0000-7000-8000-000000000001';
const token = makeToken(TENANT, new Uint8Array(32).fill(7));

describe('a session token', () => {
  it('comes back from its text', () => {
    expect(parseToken(formatToken(token))).toEqual(token);
  });

  it.each(['', 'x', `${TENANT}.short`, `${TENANT}.${'a'.repeat(44)}`, `${TENANT} .${'a'.repeat(43)}`])(
    'is not made from %j',
    (text) => {
      expect(parseToken(text)).toBeNull();
    },
  );

  it('is stored as a hash that does not show the secret', () => {
    expect(Buffer.from(hashOfToken(token)).toString('base64url')).not.toContain(token.secret.slice(0, 8));
    expect(hashOfToken(token)).toHaveLength(32);
  });

  it('accepts its own forgery token only', () => {
    const other = makeToken(TENANT, new Uint8Array(32).fill(8));
    expect(isForgeryToken(token, forgeryToken(token))).toBe(true);
    expect(isForgeryToken(token, forgeryToken(other))).toBe(false);
    expect(isForgeryToken(token, undefined)).toBe(false);
    expect(forgeryToken(token)).not.toBe(Buffer.from(hashOfToken(token)).toString('base64url'));
  });
});
