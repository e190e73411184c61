import type { Database } from './database.ts';
import { type EmbeddedOptions, openEmbedded } from './embedded/open-embedded.ts';
import { openPostgresql } from './postgresql.ts';

export type { Database, TenantTransaction } from './database.ts';
export type { AuditDetails, ComputedBy, JobState, RoleName, Schema, TenantKind } from './schema.ts';

/** Opens the server that an address names, or else the embedded database. */
export function openDatabase(
  options: EmbeddedOptions & { readonly databaseUrl?: string | undefined },
): Promise<Database> {
  return options.databaseUrl === undefined ? openEmbedded(options) : openPostgresql(options.databaseUrl, options.log);
}
