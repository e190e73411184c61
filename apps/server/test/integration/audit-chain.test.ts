import { v7 as uuidV7 } from 'uuid';
import { beforeEach, expect, it } from 'vitest';
import { findChainFault, recordAudit } from '../../src/platform/audit/queries.ts';
import { describeOnBoth } from './support/databases.ts';
import { newWorkspace } from './support/place.ts';

describeOnBoth('the audit chain', (given) => {
  let tenantId: string;
  const fault = () => given().database.inTenant(tenantId, findChainFault);
  const record = (action: string) =>
    given().database.inTenant(tenantId, (transaction) =>
      recordAudit(
        transaction,
        { accountId: uuidV7(), purpose: 'estimation', at: new Date() },
        { action, subjectKind: 'test', subjectId: 'x', details: { b: 1, a: 'é' } },
      ),
    );

  beforeEach(async () => {
    tenantId = await newWorkspace(given().database, 'Audited', false);
    for (const action of ['one', 'two', 'three']) await record(action);
  });

  it('holds as it was written', async () => {
    expect(await fault()).toBeNull();
  });

  it('numbers entries that come at the same time one after another', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, index) => record(`together.${index}`)));
    expect(await fault()).toBeNull();
  });

  it.each([
    [
      'a changed entry',
      `update audit_entries set action = 'nothing' where action = 'two' and tenant_id = $1`,
      'changed',
    ],
    ['changed details', `update audit_entries set details = '{}' where action = 'two' and tenant_id = $1`, 'changed'],
    ['a removed entry', `delete from audit_entries where action = 'two' and tenant_id = $1`, 'missing'],
    ['a removed end', `delete from audit_entries where action = 'three' and tenant_id = $1`, 'missing'],
  ])('shows %s', async (_name, change, reason) => {
    // Only the owner of the database can do this, past the policies.
    const client = await given().owner.connect();
    try {
      await client.query('begin');
      await client.query('alter table audit_entries no force row level security');
      await client.query(change, [tenantId]);
      await client.query('alter table audit_entries force row level security');
      await client.query('commit');
    } finally {
      client.release();
    }
    expect(await fault()).toMatchObject({ reason });
  });

  it('leaves no trace of what was rolled back, and writes nothing without its entry', async () => {
    const name = 'half done';
    await expect(
      given().database.inTenant(tenantId, async (transaction) => {
        await recordAudit(
          transaction,
          { accountId: null, purpose: 'set-up', at: new Date() },
          { action: name, subjectKind: 'test', subjectId: 'y' },
        );
        throw new Error('stopped in the middle');
      }),
    ).rejects.toThrow('stopped in the middle');
    const found = await given().database.inTenant(tenantId, ({ db }) =>
      db.selectFrom('auditEntries').select('action').where('action', '=', name).execute(),
    );
    expect(found).toEqual([]);
    expect(await fault()).toBeNull();
  });
});
