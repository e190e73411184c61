import { type FileHandle, open } from 'node:fs/promises';
import { failure } from '@repere/contracts';
import type { World } from './world.ts';
import { systemReason } from './write-file.ts';

/** The argument that stands for standard input. */
export const STDIN = '-';

const CHUNK_BYTES = 1 << 16;

/** The bytes of a file, or of standard input for `-`, piece by piece. Throws `file.not-found` and `file.unreadable`. */
export async function* readBytes(file: string, world: World): AsyncGenerator<Uint8Array> {
  if (file === STDIN) {
    yield* readStdin(world);
    return;
  }
  const handle = await opened(file);
  try {
    for (;;) {
      const buffer = new Uint8Array(CHUNK_BYTES);
      const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } catch (cause) {
    throw failure('file.unreadable', { reason: systemReason(cause) }, { file }, { cause });
  } finally {
    await handle.close();
  }
}

/** The text of a file, at most `limit` bytes of it; more throws `result.too-large`. */
export async function readText(file: string, limit: number, world: World): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of readBytes(file, world)) {
    length += chunk.length;
    if (length > limit) throw failure('result.too-large', { limit }, { file });
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

async function* readStdin(world: World): AsyncGenerator<Uint8Array> {
  try {
    yield* world.stdin;
  } catch (cause) {
    if (world.interrupted.aborted) throw failure('run.cancelled', {}, undefined, { cause });
    throw failure('file.unreadable', { reason: systemReason(cause) }, { file: STDIN }, { cause });
  }
}

async function opened(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'r');
  } catch (cause) {
    const reason = systemReason(cause);
    if (reason === 'ENOENT') throw failure('file.not-found', {}, { file }, { cause });
    throw failure('file.unreadable', { reason }, { file }, { cause });
  }
}
