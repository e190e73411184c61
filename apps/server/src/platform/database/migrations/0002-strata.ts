import type { Migration } from './migration.ts';

/** A table may count its people by stratum. */
export const strata: Migration = {
  number: 2,
  name: 'strata',
  sql: 'alter table list_tables add column stratified json;',
};
