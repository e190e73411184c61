import { fsyncSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/**
 * PGlite's folder store with `fsync` given back.
 *
 * As shipped, PGlite turns fsync off and its folder store has no call for it, so that a commit is only as safe as the
 * operating system's cache. PostgreSQL's own protocol is complete, it only needs the call: the emulated `fd_sync` asks
 * the store for `fsync` and does nothing when there is none. `fdatasync` is a stub, hence `wal_sync_method=fsync`.
 *
 * It also keeps every file to its owner, whatever mode the emulation asks for.
 */
export class SyncedFolder extends NodeFS {
  override async init(...[database, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(database, options);
    const preRun = made.emscriptenOpts.preRun ?? [];
    preRun.push((runtime) => {
      // The library types this object as a bare file-system name; what it is at run time is checked before use.
      const store: unknown = runtime.NODEFS;
      if (!isFolderStore(store)) throw new Error('The embedded database has another folder store than expected');
      store.stream_ops.fsync = syncStream;
      store.node_ops.setattr = forOwnerOnly(store.node_ops.setattr);
      store.stream_ops.setattr = forOwnerOnly(store.stream_ops.setattr);
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

type SetAttributes = (place: unknown, attributes: { mode?: number }) => void;

interface FolderStore {
  readonly node_ops: { setattr: SetAttributes };
  readonly stream_ops: { setattr: SetAttributes; fsync?: (stream: { readonly nfd?: number }) => number };
}

function isFolderStore(store: unknown): store is FolderStore {
  return hasOperations(store, 'node_ops') && hasOperations(store, 'stream_ops');
}

function hasOperations(store: unknown, name: 'node_ops' | 'stream_ops'): boolean {
  const operations: unknown = Object.getOwnPropertyDescriptor(Object(store), name)?.value;
  return typeof operations === 'object' && operations !== null && 'setattr' in operations;
}

/** The emulation sets the mode of each new file by itself, past the mask of the process. */
function forOwnerOnly(setAttributes: SetAttributes): SetAttributes {
  return (place, attributes) => {
    const { mode } = attributes;
    setAttributes(place, mode === undefined ? attributes : { ...attributes, mode: mode & ~0o077 });
  };
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
