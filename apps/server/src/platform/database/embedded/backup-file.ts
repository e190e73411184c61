import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { failure, isFailure } from '@repere/contracts';

/**
 * A backup is compressed JSON lines: a head, then for each table its name and its rows as PostgreSQL writes them, then
 * a foot with counts and a digest. So it is small, can be read without PostgreSQL, and can be put into a server too.
 */
export interface BackupHead {
  readonly kind: 'repere-backup';
  readonly version: 1;
  /** Schema that the rows fit. */
  readonly schema: number;
  readonly writtenAt: string;
}
export interface BackupRow {
  readonly table: string;
  /** The row as JSON text. */
  readonly row: string;
}
interface BackupFoot {
  readonly counts: Readonly<Record<string, number>>;
  /** Over every line before this one. */
  readonly digest: string;
}

/** Writes a backup and sees it on the disk before it returns the number of rows of each table. */
export async function writeBackup(
  path: string,
  head: BackupHead,
  rows: AsyncIterable<BackupRow>,
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  async function* lines(): AsyncGenerator<string> {
    const hash = createHash('sha256');
    const line = (text: string): string => {
      hash.update(text).update('\n');
      return `${text}\n`;
    };
    yield line(JSON.stringify(head));
    for await (const { table, row } of rows) {
      counts[table] = (counts[table] ?? 0) + 1;
      yield line(`${JSON.stringify(table)} ${row}`);
    }
    const foot: BackupFoot = { counts, digest: hash.digest('hex') };
    yield `${JSON.stringify(foot)}\n`;
  }
  await pipeline(Readable.from(lines()), createGzip(), createWriteStream(path, { mode: 0o600, flags: 'wx' }));
  const file = await open(path, 'r');
  await file.sync();
  await file.close();
  return counts;
}

/**
 * Reads a backup back: `onRow` gets every row. The last line is checked against all before it; a file that is cut
 * short, changed or of a newer schema is refused with `store.dump-unreadable`.
 */
export async function readBackup(
  path: string,
  knownSchema: number,
  onRow: (row: BackupRow) => void | Promise<void>,
): Promise<Readonly<Record<string, number>>> {
  try {
    return await readLines(path, knownSchema, onRow);
  } catch (error) {
    if (isFailure(error)) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'not JSON lines';
    throw unreadable(code, error);
  }
}

async function readLines(
  path: string,
  knownSchema: number,
  onRow: (row: BackupRow) => void | Promise<void>,
): Promise<Readonly<Record<string, number>>> {
  const input = createGunzip();
  const reading = pipeline(createReadStream(path), input);
  // Its failure also ends `input`, where it is met.
  reading.catch(() => {});
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  let held: string | undefined;
  let isFirst = true;
  // The foot is only known as the last line, so each line waits for the next one.
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (held !== undefined) {
      hash.update(held).update('\n');
      if (isFirst) checkHead(held, knownSchema);
      else {
        const row = parseRow(held);
        counts[row.table] = (counts[row.table] ?? 0) + 1;
        await onRow(row);
      }
      isFirst = false;
    }
    held = line;
  }
  checkFoot(held, isFirst, counts, hash.digest('hex'));
  return counts;
}

function checkHead(line: string, knownSchema: number): void {
  const head: unknown = JSON.parse(line);
  if (typeof head !== 'object' || head === null || !('kind' in head) || head.kind !== 'repere-backup') {
    throw unreadable('no head');
  }
  if (!('version' in head) || head.version !== 1 || !('schema' in head) || typeof head.schema !== 'number') {
    throw unreadable('unknown version');
  }
  if (head.schema > knownSchema) throw failure('store.newer', { found: head.schema, expected: knownSchema });
}

function parseRow(line: string): BackupRow {
  const space = line.indexOf(' ');
  const table: unknown = JSON.parse(line.slice(0, space));
  if (typeof table !== 'string') throw unreadable('row without a table');
  return { table, row: line.slice(space + 1) };
}

function checkFoot(line: string | undefined, isEmpty: boolean, counts: Record<string, number>, digest: string): void {
  if (line === undefined || isEmpty) throw unreadable('cut short');
  const foot: unknown = line.startsWith('{"counts":') ? JSON.parse(line) : null;
  if (typeof foot !== 'object' || foot === null || !('digest' in foot) || !('counts' in foot)) {
    throw unreadable('cut short');
  }
  if (foot.digest !== digest || JSON.stringify(foot.counts) !== JSON.stringify(counts)) throw unreadable('changed');
}

function unreadable(reason: string, cause?: unknown): Error {
  return failure('store.dump-unreadable', { reason }, undefined, { cause });
}
