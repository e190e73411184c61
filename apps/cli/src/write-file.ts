import { type FileHandle, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure } from '@repere/contracts';

/**
 * Writes a file whole or not at all: to a neighbour first, flushed to disk, then renamed over; what is no regular
 * file, such as a pipe, is written as it is. Throws `file.unwritable`; an older file of the same name is then
 * untouched.
 */
export async function writeFileWhole(file: string, content: string | Uint8Array): Promise<void> {
  try {
    const present = await presentFile(file);
    if (present !== undefined && !present.isRegular) await writeFile(present.path, content);
    else await replaceFile(present?.path ?? file, content, present?.mode ?? 0o666);
  } catch (cause) {
    throw failure('file.unwritable', { reason: systemReason(cause) }, { file }, { cause });
  }
}

async function replaceFile(path: string, content: string | Uint8Array, mode: number): Promise<void> {
  const neighbour = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  let handle: FileHandle | undefined;
  try {
    handle = await open(neighbour, 'wx', mode);
    await handle.writeFile(content);
    await handle.sync();
    await handle.close();
    handle = undefined;
    await rename(neighbour, path);
  } catch (error) {
    await handle?.close();
    await rm(neighbour, { force: true });
    throw error;
  }
}

/** What stands at a path, links followed; nothing when it is free. */
async function presentFile(file: string): Promise<{ path: string; isRegular: boolean; mode: number } | undefined> {
  try {
    const path = await realpath(file);
    const found = await stat(path);
    return { path, isRegular: found.isFile(), mode: found.mode & 0o777 };
  } catch (error) {
    if (systemReason(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The system's short name of what went wrong, for example `EACCES`; the same in every language. */
export function systemReason(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'error';
}
