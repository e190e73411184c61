import type { Migration } from './migration.ts';
import { tenantPolicy } from './tenant-policy.ts';

// `tenant_id` stands first in every key, so that the tables can be spread over machines by tenant. Ids are made by the
// program. Row policies are forced: they hold for the owner of the tables too.
const TENANT_TABLES = [
  'tenants',
  'accounts',
  'roles',
  'memberships',
  'sessions',
  'audit_heads',
  'audit_entries',
  'list_tables',
  'jobs',
  'job_progress',
  'estimates',
] as const;

const TABLES = `
create table tenants (
  tenant_id uuid not null,
  name text not null check (char_length(name) between 1 and 200),
  kind text not null check (kind in ('demo', 'local', 'shared')),
  created_at timestamptz not null,
  primary key (tenant_id)
);

create table accounts (
  tenant_id uuid not null,
  account_id uuid not null,
  kind text not null check (kind in ('local', 'person')),
  name text not null check (char_length(name) between 1 and 200),
  created_at timestamptz not null,
  closed_at timestamptz,
  primary key (tenant_id, account_id),
  foreign key (tenant_id) references tenants (tenant_id)
);

create table roles (
  tenant_id uuid not null,
  role_id uuid not null,
  name text not null check (name in ('analyst', 'reader')),
  primary key (tenant_id, role_id),
  unique (tenant_id, name),
  foreign key (tenant_id) references tenants (tenant_id)
);

create table memberships (
  tenant_id uuid not null,
  account_id uuid not null,
  role_id uuid not null,
  primary key (tenant_id, account_id, role_id),
  foreign key (tenant_id, account_id) references accounts (tenant_id, account_id),
  foreign key (tenant_id, role_id) references roles (tenant_id, role_id)
);

create table sessions (
  tenant_id uuid not null,
  session_id uuid not null,
  account_id uuid not null,
  token_hash bytea not null check (octet_length(token_hash) = 32),
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (tenant_id, session_id),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, account_id) references accounts (tenant_id, account_id),
  check (expires_at > opened_at)
);

create table audit_heads (
  tenant_id uuid not null,
  entry_number bigint not null check (entry_number >= 0),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (tenant_id),
  foreign key (tenant_id) references tenants (tenant_id)
);

create table audit_entries (
  tenant_id uuid not null,
  entry_number bigint not null check (entry_number > 0),
  recorded_at timestamptz not null,
  account_id uuid,
  action text not null check (char_length(action) between 1 and 100),
  purpose text not null check (char_length(purpose) between 1 and 100),
  subject_kind text not null check (char_length(subject_kind) between 1 and 100),
  subject_id text not null check (char_length(subject_id) between 1 and 200),
  details json not null,
  previous_hash bytea not null check (octet_length(previous_hash) = 32),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (tenant_id, entry_number),
  foreign key (tenant_id) references tenants (tenant_id)
);

create table list_tables (
  tenant_id uuid not null,
  table_id uuid not null,
  published_id text,
  name text not null check (char_length(name) between 1 and 200),
  histories json not null,
  warnings json not null,
  digest text not null check (digest ~ '^sha256:[0-9a-f]{64}$'),
  observed bigint not null check (observed > 0),
  created_by uuid,
  created_at timestamptz not null,
  primary key (tenant_id, table_id),
  unique (tenant_id, published_id),
  foreign key (tenant_id) references tenants (tenant_id),
  foreign key (tenant_id, created_by) references accounts (tenant_id, account_id)
);

create table jobs (
  tenant_id uuid not null,
  job_id uuid not null,
  kind text not null check (kind in ('estimate-lists')),
  table_id uuid not null,
  options json not null,
  primary_choice json,
  state text not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled', 'stopped')),
  attempts integer not null default 0 check (attempts >= 0),
  is_cancel_requested boolean not null default false,
  runner_id uuid,
  lease_until timestamptz,
  result json,
  problems json,
  created_by uuid not null,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  primary key (tenant_id, job_id),
  foreign key (tenant_id, table_id) references list_tables (tenant_id, table_id),
  foreign key (tenant_id, created_by) references accounts (tenant_id, account_id),
  check ((state = 'running') = (runner_id is not null)),
  check ((state = 'running') = (lease_until is not null)),
  check ((state = 'done') = (result is not null)),
  check ((state in ('failed', 'stopped')) = (problems is not null)),
  check ((state in ('queued', 'running')) = (finished_at is null))
);

create table job_progress (
  tenant_id uuid not null,
  job_id uuid not null,
  phase text not null check (char_length(phase) between 1 and 100),
  done double precision not null check (done >= 0),
  total double precision not null check (total >= 0),
  updated_at timestamptz not null,
  primary key (tenant_id, job_id),
  foreign key (tenant_id, job_id) references jobs (tenant_id, job_id) on delete cascade
);

create table estimates (
  tenant_id uuid not null,
  estimate_id uuid not null,
  table_id uuid not null,
  job_id uuid,
  name text not null check (char_length(name) between 1 and 200),
  notes text not null check (char_length(notes) <= 10000),
  result json not null,
  computed_by text not null check (computed_by in ('client', 'server')),
  verified_at timestamptz,
  is_verified_same boolean,
  revision integer not null default 1 check (revision > 0),
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, estimate_id),
  foreign key (tenant_id, table_id) references list_tables (tenant_id, table_id),
  foreign key (tenant_id, job_id) references jobs (tenant_id, job_id),
  foreign key (tenant_id, created_by) references accounts (tenant_id, account_id),
  check ((computed_by = 'server') = (job_id is not null)),
  check ((verified_at is null) = (is_verified_same is null))
);

create index list_tables_by_digest on list_tables (tenant_id, digest);
create index jobs_waiting on jobs (tenant_id, state, job_id);
create index jobs_by_table on jobs (tenant_id, table_id);
create index estimates_by_table on estimates (tenant_id, table_id);
create index estimates_by_job on estimates (tenant_id, job_id);
`;

const policies = TENANT_TABLES.map(tenantPolicy).join('\n');

// Roles belong to the whole server and may be there from another database.
const ROLES = ['repere_app', 'repere_directory']
  .map(
    (role) => `
do $$ begin
  if not exists (select from pg_roles where rolname = '${role}') then
    create role ${role} nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
grant ${role} to current_user;
grant usage on schema public to ${role};`,
  )
  .join('\n');

// What was audited stays: no update, no delete. Whatever else is not granted is not needed.
const GRANTS = `
grant select, insert on tenants, accounts, roles, memberships, audit_entries to repere_app;
grant select, insert, delete on sessions to repere_app;
grant select, insert, update on audit_heads, job_progress, jobs to repere_app;
grant select, insert, delete on list_tables to repere_app;
grant select, insert, update, delete on estimates to repere_app;
grant delete on jobs, job_progress to repere_app;

-- The directory knows which tenants there are and nothing else: the queue asks each tenant in turn.
grant select (tenant_id, kind, created_at) on tenants to repere_directory;
create policy every_tenant on tenants for select to repere_directory using (true);
`;

/** Tenants, accounts, sessions, audit; tables of lists, jobs, estimates. */
export const house: Migration = {
  number: 1,
  name: 'house',
  sql: [TABLES, policies, ROLES, GRANTS].join('\n'),
};
