import type { Translator } from '@repere/messages';
import type { World } from './world.ts';
import { writeFileWhole } from './write-file.ts';

/** Puts a finished result where it was asked for; nothing is written before it is whole. */
export async function deliver(content: string, output: string | undefined, world: World, t: Translator): Promise<void> {
  if (output === undefined || output === '-') await world.writeOut(content);
  else await saveAs(output, content, world, t);
}

/** Writes a file and says so on standard error. */
export async function saveAs(file: string, content: string | Uint8Array, world: World, t: Translator): Promise<void> {
  await writeFileWhole(file, content);
  world.writeErr(`${t.text('cli.written', { file })}\n`);
}
