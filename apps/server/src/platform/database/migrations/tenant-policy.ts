// A setting that was never made reads as null, one that was reset reads as the empty string; both match no row.
const THIS_TENANT = `tenant_id = nullif(current_setting('repere.tenant_id', true), '')::uuid`;

/** Forced row policy of a table: its rows belong to the tenant of the transaction, for the owner of the table too. */
export function tenantPolicy(table: string): string {
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy this_tenant on ${table} using (${THIS_TENANT}) with check (${THIS_TENANT});`;
}
