import type { Migration } from './migration.ts';
import { tenantPolicy } from './tenant-policy.ts';

const DELPHI_TABLES = ['delphi_studies', 'delphi_panelists', 'delphi_rounds', 'delphi_answers'] as const;

// Who an expert is stands nowhere: a pseudonym, a profession, a language. What they say stands beside the pseudonym, since
// changes of mind have to be counted; nothing that leaves the server joins the two.
const TABLES = `
create table delphi_studies (
  tenant_id uuid not null,
  study_id uuid not null,
  settings json not null,
  base_set json not null,
  secret bytea not null check (octet_length(secret) = 32),
  revision integer not null default 1 check (revision > 0),
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, study_id),
  foreign key (tenant_id, created_by) references accounts (tenant_id, account_id)
);

create table delphi_panelists (
  tenant_id uuid not null,
  study_id uuid not null,
  panelist_id text not null check (char_length(panelist_id) between 1 and 80),
  place integer not null check (place > 0),
  profession text not null check (char_length(profession) between 1 and 200),
  language text not null check (char_length(language) between 2 and 40),
  country text check (char_length(country) between 1 and 100),
  invitation_hash bytea not null check (octet_length(invitation_hash) = 32),
  invited_at timestamptz not null,
  primary key (tenant_id, study_id, panelist_id),
  unique (tenant_id, study_id, place),
  unique (tenant_id, invitation_hash),
  foreign key (tenant_id, study_id) references delphi_studies (tenant_id, study_id) on delete cascade
);

create table delphi_rounds (
  tenant_id uuid not null,
  study_id uuid not null,
  round_number integer not null check (round_number between 1 and 100),
  kind text not null check (kind in ('open', 'rating')),
  items json,
  merges json,
  redactions json,
  opened_at timestamptz not null,
  closed_at timestamptz,
  primary key (tenant_id, study_id, round_number),
  foreign key (tenant_id, study_id) references delphi_studies (tenant_id, study_id) on delete cascade,
  check ((kind = 'rating') = (items is not null)),
  check ((kind = 'rating') = (redactions is not null)),
  check (merges is null or kind = 'open')
);

create table delphi_answers (
  tenant_id uuid not null,
  study_id uuid not null,
  round_number integer not null,
  panelist_id text not null,
  ratings json,
  proposals json,
  primary key (tenant_id, study_id, round_number, panelist_id),
  foreign key (tenant_id, study_id, round_number)
    references delphi_rounds (tenant_id, study_id, round_number) on delete cascade,
  foreign key (tenant_id, study_id, panelist_id)
    references delphi_panelists (tenant_id, study_id, panelist_id) on delete cascade,
  check ((ratings is null) <> (proposals is null))
);
`;

const policies = DELPHI_TABLES.map(
  (table) => `${tenantPolicy(table)}
grant select, insert, update, delete on ${table} to repere_app;`,
).join('\n');

/** Delphi studies: settings and base set, the panel under pseudonyms, rounds, answers. */
export const delphi: Migration = {
  number: 3,
  name: 'delphi',
  sql: [TABLES, policies].join('\n'),
};
