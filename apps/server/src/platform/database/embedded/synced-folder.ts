import { fsyncSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/**
 * PGlite's folder store with `fsync` given back.
 *
 * As shipped, PGlite turns fsync off and its folder store has no call for it, so that a commit is only as safe as the
 * operating system's cache. PostgreSQL's own protocol is complete, it only needs the call: the emulated `fd_sync` asks
 * the store for `fsync` and does nothing when there is none. `fdatasync` is a stub, hence `wal_sync_method=fsync`.
 */
export class SyncedFolder extends NodeFS {
  override async init(...[database, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(database, options);
    const preRun = made.emscriptenOpts.preRun ?? [];
    preRun.push((runtime) => {
      // The library types this object as a bare file-system name; what it is at run time is checked before use.
      const store: unknown = runtime.NODEFS;
      if (!hasStreamOperations(store)) throw new Error('The embedded database has another folder store than expected');
      store.stream_ops.fsync = syncStream;
    });
    return { ...made, emscriptenOpts: { ...made.emscriptenOpts, preRun } };
  }
}

/** Start parameters of the embedded server, with fsync on for a folder. */
export function startParameters(isOnDisk: boolean): string[] {
  const given = PGlite.defaultStartParams.filter((parameter) => !(isOnDisk && parameter === '-F'));
  return [
    ...given,
    ...settings({
      ...(isOnDisk ? { wal_sync_method: 'fsync' } : {}),
      // The log of changes stays small: the folder belongs to one desk.
      min_wal_size: '8MB',
      max_wal_size: '64MB',
    }),
  ];
}

function settings(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

interface StreamOperations {
  fsync?: (stream: { readonly nfd?: number }) => number;
}

function hasStreamOperations(store: unknown): store is { readonly stream_ops: StreamOperations } {
  return typeof store === 'object' && store !== null && 'stream_ops' in store && typeof store.stream_ops === 'object';
}

/** Emulated error number for a failed write; PostgreSQL then stops rather than acknowledge. */
const EIO = 29;

function syncStream(stream: { readonly nfd?: number }): number {
  if (stream.nfd === undefined) return 0;
  try {
    fsyncSync(stream.nfd);
    return 0;
  } catch (error) {
    // Folders cannot be synced on every system; their entries are then as safe as the system makes them.
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'EPERM' || code === 'EINVAL' || code === 'EISDIR' || code === 'EBADF' ? 0 : EIO;
  }
}
