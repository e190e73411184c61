import type { Migration } from './migration.ts';

/** A table may count its people by stratum; a job keeps what was said of the assumptions. */
export const strata: Migration = {
  number: 2,
  name: 'strata',
  sql: `
alter table list_tables add column stratified json;
alter table jobs add column assumptions json not null default '{}';
`,
};
