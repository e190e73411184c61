import { createHash } from 'node:crypto';
import type { AuditDetails } from './schema.ts';

/** What an audit entry says; the hash covers all of it. */
export interface AuditContent {
  readonly entryNumber: number;
  readonly recordedAt: Date;
  readonly accountId: string | null;
  readonly action: string;
  readonly purpose: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly details: AuditDetails;
}

/** Stands before a tenant's first entry. */
export const CHAIN_START: Uint8Array = new Uint8Array(32);

/**
 * Hash of an entry over the hash before it and its content. Whoever changes or removes an entry has to recompute all
 * that follow, up to a head that others may have noted down.
 */
export function chainHash(tenantId: string, previousHash: Uint8Array, content: AuditContent): Uint8Array {
  const { entryNumber, recordedAt, accountId, action, purpose, subjectKind, subjectId, details } = content;
  const sortedDetails = Object.entries(details).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([
    tenantId,
    entryNumber,
    recordedAt.toISOString(),
    accountId,
    action,
    purpose,
    subjectKind,
    subjectId,
    sortedDetails,
  ]);
  return new Uint8Array(createHash('sha256').update(previousHash).update(text).digest());
}

/** A chain as stored, in order of its numbers. */
export interface StoredEntry extends AuditContent {
  readonly previousHash: Uint8Array;
  readonly hash: Uint8Array;
}

/** What is wrong with a chain; `null` when every entry follows from the one before. */
export type ChainFault = { readonly entryNumber: number; readonly reason: 'missing' | 'changed' } | null;

/** Follows a tenant's chain entry by entry; entries are given in order. */
export function chainChecker(tenantId: string): {
  readonly add: (entry: StoredEntry) => ChainFault;
  readonly head: () => { readonly entryNumber: number; readonly hash: Uint8Array };
} {
  let hash = CHAIN_START;
  let entryNumber = 0;
  return {
    add(entry) {
      const expected = entryNumber + 1;
      if (entry.entryNumber !== expected) return { entryNumber: expected, reason: 'missing' };
      const computed = chainHash(tenantId, hash, entry);
      if (!same(entry.previousHash, hash) || !same(entry.hash, computed)) {
        return { entryNumber: expected, reason: 'changed' };
      }
      hash = computed;
      entryNumber = expected;
      return null;
    },
    head: () => ({ entryNumber, hash }),
  };
}

/** Whether two hashes are the same bytes. */
export function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
