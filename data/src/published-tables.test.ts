import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedTables } from './published-tables.ts';

const folder = new URL('../lists/', import.meta.url);

/** A table whose people are divided into strata: for examples and tests, not among those one opens at a press. */
const WITH_STRATA = 'spina-bifida-3-covariates.csv';

describe('published tables', () => {
  it('names every CSV file of the folder once, but for the one with strata', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
    expect([...publishedTables.map(({ file }) => file), WITH_STRATA].toSorted()).toEqual(files.toSorted());
  });

  it.each(publishedTables.map((table) => [table.id, table] as const))(
    'states lists and persons of %s as the file has them',
    (id, table) => {
      const [header, ...rows] = readFileSync(new URL(table.file, folder), 'utf8').trim().split('\n');
      expect(table.file).toBe(`${id}.csv`);
      expect(header).toBe([...table.lists, 'count'].join(','));
      const persons = rows.reduce((sum, row) => sum + Number(row.split(',').at(-1)), 0);
      expect(persons).toBe(table.observed);
    },
  );

  it('has the same people in the table with strata as in the one without', () => {
    const peopleOf = (file: string) => {
      const [header = '', ...rows] = readFileSync(new URL(file, folder), 'utf8').trim().split('\n');
      const lists = header.split(',').filter((name) => /^S\d$/.test(name)).length;
      const people = new Map<string, number>();
      for (const row of rows) {
        const cells = row.split(',');
        const history = cells.slice(0, lists).join('');
        people.set(history, (people.get(history) ?? 0) + Number(cells.at(-1)));
      }
      return Object.fromEntries([...people].toSorted());
    };
    expect(peopleOf(WITH_STRATA)).toEqual(peopleOf('spina-bifida-3.csv'));
  });
});
