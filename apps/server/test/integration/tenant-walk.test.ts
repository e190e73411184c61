import { beforeAll, expect, it } from 'vitest';
import { APPLICATION_ROLE } from '../../src/platform/database/database.ts';
import { TABLES_IN_ORDER } from '../../src/platform/database/tables.ts';
import { describeOnBoth } from './support/databases.ts';
import { invite, newStudy } from './support/delphi.ts';
import { endOfJob, openPlace, type Place } from './support/place.ts';
import { resultOf, someHistories } from './support/tables.ts';

// The walk is made in SQL, past the program's own queries: what holds here holds for whatever a handler forgets.
describeOnBoth('somebody of another tenant, in the database', (given) => {
  let place: Place;
  let other: string;

  /** Runs SQL as the application does, for a tenant or for none. */
  async function as<T>(tenant: string | null, text: string, values: readonly unknown[] = []): Promise<readonly T[]> {
    const client = await given().owner.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('role', $1, true)`, [APPLICATION_ROLE]);
      if (tenant !== null) await client.query(`select set_config('repere.tenant_id', $1, true)`, [tenant]);
      return (await client.query(text, [...values])).rows as T[];
    } finally {
      await client.query('rollback');
      client.release();
    }
  }
  const countOf = async (tenant: string | null, table: string): Promise<number> =>
    (await as<{ n: number }>(tenant, `select count(*) as n from ${table}`))[0]?.n ?? -1;

  beforeAll(async () => {
    place = await openPlace(given().database);
    const table = { name: 'ours', histories: someHistories() };
    const job = await place.analyst.post('/api/estimate/jobs', { table, options: { method: 'main' } });
    await endOfJob(place.analyst, job.body.id);
    await place.analyst.post('/api/estimate/estimates', { name: 'ours', job: job.body.id });
    const result = await resultOf(someHistories());
    await place.analyst.post('/api/estimate/estimates', { name: 'a browser’s', result, table });
    const study = await place.analyst.post(
      '/api/delphi/studies',
      newStudy({ panel: { people: 2, professions: 2 }, openFirstRound: true }),
    );
    expect(study.status).toBe(201);
    const [expert] = await invite(place, study.body.id, 2);
    await place.analyst.post(`/api/delphi/studies/${study.body.id}/rounds`);
    await expert?.post('/api/delphi/invitation/proposals', { round: 1, proposals: [] });
    other = place.otherTenantId;
    await place.stop();
    await given().database.inTenant(place.tenantId, async ({ db }) => {
      const jobId = job.body.id as string;
      const progress = { phase: 'methods', done: 1, total: 2, updatedAt: new Date() };
      await db
        .insertInto('jobProgress')
        .values({ tenantId: place.tenantId, jobId, ...progress })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    });
  });

  it.each(TABLES_IN_ORDER)('sees nothing of ours in %s', async (table) => {
    expect(await countOf(place.tenantId, table)).toBeGreaterThan(0);
    const seen = await as(other, `select * from ${table} where tenant_id = $1`, [place.tenantId]);
    expect(seen).toEqual([]);
  });

  it.each(TABLES_IN_ORDER)('sees nothing at all in %s without a tenant, or with an empty one', async (table) => {
    expect(await countOf(null, table)).toBe(0);
    expect(await countOf('', table)).toBe(0);
  });

  it.each(TABLES_IN_ORDER)('cannot change, delete or take over our rows in %s', async (table) => {
    const before = await countOf(place.tenantId, table);
    const attempts = [
      `update ${table} set tenant_id = tenant_id where tenant_id = '${place.tenantId}' returning 1`,
      `update ${table} set tenant_id = '${other}' where tenant_id = '${place.tenantId}' returning 1`,
      `delete from ${table} where tenant_id = '${place.tenantId}' returning 1`,
    ];
    for (const attempt of attempts) {
      // Either the role has no such right at all, or the policy leaves no row to do it to.
      const touched = await as(other, attempt).catch((error: { code: string }) => {
        expect(error.code).toBe('42501');
        return [];
      });
      expect(touched).toEqual([]);
    }
    expect(await countOf(place.tenantId, table)).toBe(before);
  });

  it.each(TABLES_IN_ORDER)('cannot write a row of ours into %s', async (table) => {
    const [row] = await as<{ row: string }>(
      place.tenantId,
      `select row_to_json(t)::text as row from ${table} t limit 1`,
    );
    const copy = `insert into ${table} select * from json_populate_record(null::${table}, $1::json)`;
    await expect(as(other, copy, [row?.row])).rejects.toMatchObject({ code: '42501' });
  });
});
