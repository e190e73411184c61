/** What the worker that holds the embedded database is started with. */
export interface WorkerStart {
  /** Folder of the database; `null` keeps it in memory. */
  readonly folder: string | null;
  /** A dump of a whole database folder to start from when there is none yet. */
  readonly template: Uint8Array | null;
}

/** To the worker. Wire messages are bytes of PostgreSQL's protocol. */
export type ToWorker =
  | { readonly kind: 'wire'; readonly bytes: Uint8Array }
  | { readonly kind: 'dump-folder' }
  | { readonly kind: 'close' };

/** From the worker. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'wire'; readonly bytes: Uint8Array }
  | { readonly kind: 'dumped'; readonly bytes: Uint8Array }
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly reason: string };
