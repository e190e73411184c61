import type { StoredEntry } from '../audit-chain.ts';
import type { AuditDetails } from '../schema.ts';

/**
 * A row of the audit tables as PostgreSQL writes it in JSON. The backup's digest has been checked by then or will be;
 * a field of another type makes the chain not match, which is what the reader looks for.
 */
export function parseChainRow(row: string): StoredEntry & { readonly tenantId: string } {
  const value = JSON.parse(row) as Readonly<Record<string, unknown>>; // Rows are JSON objects, by row_to_json.
  const text = (name: string): string => String(value[name] ?? '');
  return {
    tenantId: text('tenant_id'),
    entryNumber: Number(value['entry_number']),
    recordedAt: new Date(text('recorded_at')),
    accountId: value['account_id'] === null ? null : text('account_id'),
    action: text('action'),
    purpose: text('purpose'),
    subjectKind: text('subject_kind'),
    subjectId: text('subject_id'),
    details: (value['details'] ?? {}) as AuditDetails, // Only read for the hash.
    previousHash: bytes(text('previous_hash')),
    hash: bytes(text('hash')),
  };
}

function bytes(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex.replace(/^\\x/, ''), 'hex'));
}
