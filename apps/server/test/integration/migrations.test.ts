import { expect, it } from 'vitest';
import { MIGRATIONS, SCHEMA_NUMBER } from '../../src/platform/database/migrations/index.ts';
import { migrate } from '../../src/platform/database/migrations/migrate.ts';
import { TABLES_IN_ORDER } from '../../src/platform/database/tables.ts';
import { describeOnBoth } from './support/databases.ts';

describeOnBoth('migrations', (given) => {
  it('are numbered from 1 without gaps', () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it('are taken once', async () => {
    expect(await migrate(given().owner)).toBe(0);
  });

  it('lead from an empty database to the schema, and from any step of it', async () => {
    await given().owner.query(`drop table ${[...TABLES_IN_ORDER].reverse().join(', ')}, schema_steps`);
    expect(await migrate(given().owner)).toBe(SCHEMA_NUMBER);
    expect(await given().database.listTenants()).toEqual([]);
  });

  it('refuse a database that a newer program has changed', async () => {
    await given().owner.query('insert into schema_steps (number, name) values (99, $1)', ['later']);
    await expect(migrate(given().owner)).rejects.toMatchObject({
      problems: [{ code: 'store.newer', details: { found: 99, expected: SCHEMA_NUMBER } }],
    });
    await given().owner.query('delete from schema_steps where number = 99');
  });

  it('leave nothing behind when a step fails', async () => {
    await given().owner.query('delete from schema_steps');
    await expect(migrate(given().owner)).rejects.toThrow(/already exists/);
    const { rows } = await given().owner.query('select count(*) as n from schema_steps');
    expect(rows).toEqual([{ n: 0 }]);
    for (const { number, name } of MIGRATIONS) {
      await given().owner.query('insert into schema_steps (number, name) values ($1, $2)', [number, name]);
    }
    expect(await migrate(given().owner)).toBe(0);
  });
});
