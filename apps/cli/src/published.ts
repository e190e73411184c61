import { createRequire } from 'node:module';
import type { CaptureHistories } from '@repere/contracts';
import type { PublishedTable } from '@repere/data';
import { readLists } from './read-lists.ts';
import type { World } from './world.ts';

/** Who is on which lists, from the file of a published table. */
export async function readPublished({ file }: PublishedTable, world: World): Promise<CaptureHistories> {
  const { resolve } = createRequire(import.meta.url);
  const { histories } = await readLists(resolve(`@repere/data/lists/${file}`), {}, world);
  return histories;
}
