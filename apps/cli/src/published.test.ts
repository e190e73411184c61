import { publishedTableOf, publishedTables } from '@repere/data';
import { digestHistories } from '@repere/workbench';
import { describe, expect, it } from 'vitest';
import { pretendWorld } from '../test/pretend-world.ts';
import { readPublished } from './published.ts';

describe('published tables', () => {
  it.each(publishedTables.map((table) => [table.id, table] as const))(
    'finds %s by what its file holds',
    async (id, table) => {
      const world = pretendWorld();
      const histories = await readPublished(table, world);
      expect(publishedTableOf(digestHistories(histories))?.id).toBe(id);
    },
  );
});
