import { createReadStream } from 'node:fs';
import { appendFile, type FileHandle, mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { failure } from '@repere/contracts';
import type { Translator } from '@repere/messages';
import type { World } from './world.ts';
import { systemReason } from './write-file.ts';

/** Text is gathered to this length before it goes to the disk. */
const BUFFER_CHARACTERS = 1 << 18;

/**
 * A result too long to be held: it is written to a hidden place first and put where it was asked for once it is whole, so
 * that nothing is ever written in part.
 */
export interface SpooledOutput {
  write(text: string): Promise<void>;
  /** Puts the result in its place. */
  finish(): Promise<void>;
  /** Leaves nothing behind; safe to call after `finish`. */
  discard(): Promise<void>;
}

/** Opens a spool for a file, or for standard output where none is named. */
export async function spooledOutput(output: string | undefined, world: World, t: Translator): Promise<SpooledOutput> {
  const file = output === '-' ? undefined : output;
  const place = file === undefined ? tmpdir() : dirname(file);
  const folder = await attempt(place, () => mkdtemp(join(place, '.repere-')));
  const path = join(folder, 'result');
  const handle: FileHandle = await attempt(path, () => open(path, 'wx', file === undefined ? 0o600 : 0o666));
  let waiting = '';
  let isOpen = true;
  const flush = async () => {
    const text = waiting;
    waiting = '';
    if (text !== '') await attempt(place, () => handle.appendFile(text));
  };
  const close = async () => {
    if (isOpen) await handle.close();
    isOpen = false;
  };
  return {
    async write(text) {
      waiting += text;
      if (waiting.length >= BUFFER_CHARACTERS) await flush();
    },
    async finish() {
      await flush();
      await handle.sync();
      await close();
      if (file === undefined) {
        for await (const chunk of createReadStream(path)) await world.writeOut(chunk as Uint8Array);
      } else {
        await attempt(file, () => putInPlace(path, file));
        world.writeErr(`${t.text('cli.written', { file })}\n`);
      }
    },
    async discard() {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Over a regular file or where there is none; what is no regular file, such as a pipe, is written as it is. */
async function putInPlace(path: string, file: string): Promise<void> {
  const present = await stat(file).catch(() => undefined);
  if (present === undefined || present.isFile()) return rename(path, file);
  for await (const chunk of createReadStream(path)) await appendFile(file, chunk as Uint8Array);
}

async function attempt<T>(file: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    throw failure('file.unwritable', { reason: systemReason(cause) }, { file }, { cause });
  }
}
