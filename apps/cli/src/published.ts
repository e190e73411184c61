import { createRequire } from 'node:module';
import type { CaptureHistories } from '@repere/contracts';
import { type PublishedTable, publishedTables } from '@repere/data';
import { digestHistories } from '@repere/workbench';
import { readLists } from './read-lists.ts';
import type { World } from './world.ts';

/** A published table with its histories. */
export interface FoundTable {
  readonly published: PublishedTable;
  readonly histories: CaptureHistories;
}

/** The published table with this digest, if there is one. Only tables with these lists are read. */
export async function findPublished(
  digest: string,
  lists: readonly string[],
  world: World,
): Promise<FoundTable | undefined> {
  const { resolve } = createRequire(import.meta.url);
  for (const published of publishedTables) {
    if (published.lists.join('\n') !== lists.join('\n')) continue;
    const { histories } = await readLists(resolve(`@repere/data/lists/${published.file}`), {}, world);
    if (digestHistories(histories) === digest) return { published, histories };
  }
  return undefined;
}
