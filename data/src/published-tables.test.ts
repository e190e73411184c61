import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedTables } from './published-tables.ts';

const folder = new URL('../lists/', import.meta.url);

describe('published tables', () => {
  it('names every CSV file of the folder once', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
    expect(publishedTables.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
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
});
