import type { IndicatorSet } from '@repere/contracts';
import { builtInSet, type ReadSet, readIndicatorSet } from '@repere/indicators';
import { readText, STDIN } from '../read-bytes.ts';
import type { World } from '../world.ts';

const MAX_SET_BYTES = 20_000_000;

/** A set that comes with Repère by its id or alias, or one from a file: a name with a slash or ending in `.json`. */
export async function setNamed(name: string, world: World): Promise<IndicatorSet> {
  if (name !== STDIN && !/[/\\]|\.json$/i.test(name)) return builtInSet(name);
  return (await setFromFile(name, world)).set;
}

/** Reads and checks the file of a set. Throws every problem found. */
export async function setFromFile(file: string, world: World): Promise<ReadSet> {
  const text = await readText(file, MAX_SET_BYTES, world);
  return readIndicatorSet(text, file === STDIN ? undefined : file);
}
