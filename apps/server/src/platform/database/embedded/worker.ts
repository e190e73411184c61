// Entry of the thread that runs the embedded database: it starts it, passes protocol bytes in and out, and closes it.
// It is loaded from `dist` by its package export and knows nothing of the rest of the server.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { FromWorker, ToWorker, WorkerStart } from './protocol.ts';
import { SyncedFolder, startParameters } from './synced-folder.ts';

const port = parentPort;
if (port === null) throw new Error('The embedded database runs in a worker thread');

// The only starter is `open-worker.ts`, which gives exactly this.
const { folder, template } = workerData as WorkerStart;

const send = (message: FromWorker): void => port.postMessage(message);
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The last lines of the server's log; they say why it would not start. */
const lastLines: string[] = [];
const remember = (line: string): boolean => {
  lastLines.push(line);
  if (lastLines.length > 20) lastLines.shift();
  return true;
};

async function open(): Promise<PGlite> {
  return PGlite.create({
    ...(folder === null ? {} : { fs: new SyncedFolder(folder) }),
    ...(template === null ? {} : { loadDataDir: new Blob([new Uint8Array(template)]) }),
    // Segments of 1 MB: the default of 16 MB is most of an empty database.
    initDbStartParams: ['--wal-segsize=1'],
    startParams: startParameters(folder !== null),
    onStdout: remember,
    onStderr: remember,
  });
}

function serve(database: PGlite): void {
  port?.on('message', (message: ToWorker) => {
    answer(database, message).catch((error: unknown) => send({ kind: 'failed', reason: reasonOf(error) }));
  });
}

async function answer(database: PGlite, message: ToWorker): Promise<void> {
  switch (message.kind) {
    case 'wire':
      send({ kind: 'wire', bytes: database.execProtocolRawSync(message.bytes) });
      return;
    case 'dump-folder': {
      const dump = await database.dumpDataDir('none');
      send({ kind: 'dumped', bytes: new Uint8Array(await dump.arrayBuffer()) });
      return;
    }
    case 'close':
      await database.close();
      send({ kind: 'closed' });
      port?.close();
  }
}

open().then(
  (database) => {
    serve(database);
    send({ kind: 'ready' });
  },
  (error: unknown) => send({ kind: 'failed', reason: [reasonOf(error), ...lastLines.slice(-3)].join('; ') }),
);
