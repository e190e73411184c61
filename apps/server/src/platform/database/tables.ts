/** Tables of tenants' rows, those referred to before those that refer; the order in which rows can be put back. */
export const TABLES_IN_ORDER = [
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
  'delphi_studies',
  'delphi_panelists',
  'delphi_rounds',
  'delphi_answers',
] as const;

/** What is left out of backups: a session that outlives its database would be a door left open. */
export const NOT_BACKED_UP: ReadonlySet<string> = new Set(['sessions']);
