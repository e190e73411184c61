import { createHash } from 'node:crypto';
import { house } from './0001-house.ts';
import { strata } from './0002-strata.ts';
import { delphi } from './0003-delphi.ts';
import type { Migration } from './migration.ts';

export type { Migration } from './migration.ts';

/** Every migration, in order. */
export const MIGRATIONS: readonly Migration[] = [house, strata, delphi];

/** Number of the newest migration: the schema this program knows. */
export const SCHEMA_NUMBER = MIGRATIONS.length;

/** Identifies the schema that a starting dump must hold. */
export function migrationsDigest(): string {
  const hash = createHash('sha256');
  for (const { number, name, sql } of MIGRATIONS) hash.update(JSON.stringify([number, name, sql]));
  return hash.digest('hex');
}
