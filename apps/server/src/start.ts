import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { availableParallelism } from 'node:os';
import { getRequestListener } from '@hono/node-server';
import type { Translator } from '@repere/messages';
import { runLists, VERSION, verifyLists } from '@repere/workbench';
import { v7 as uuidV7 } from 'uuid';
import { delphiRoutes } from './delphi/routes.ts';
import { loadDemoTables, type ReadTable, readPublishedTables } from './estimates/demo-tables.ts';
import { documentMaker } from './estimates/documents.ts';
import { estimateWork } from './estimates/estimate-work.ts';
import { estimatePlaceRoutes } from './estimates/routes.ts';
import type { Act } from './platform/audit/queries.ts';
import { type Database, openDatabase } from './platform/database/index.ts';
import {
  type Allowances,
  type Application,
  application,
  DEFAULT_ALLOWANCES,
  type RequestEntry,
} from './platform/http/application.ts';
import { guestAddress } from './platform/http/guest-address.ts';
import { type Listening, listen, requireLoopback } from './platform/http/listen.ts';
import { openSite } from './platform/http/site.ts';
import { jobFeed } from './platform/jobs/feed.ts';
import { type JobEntry, type JobTiming, startJobRunner } from './platform/jobs/runner.ts';
import { engineName, nodePool } from './platform/pool/index.ts';
import { type LocalAccount, sessionRoutes } from './platform/sessions/open-routes.ts';
import { ensureAccount, ensureTenant } from './platform/tenants/queries.ts';

/** One line of the log: what happened, never to whom or with which data. */
export type LogEntry = RequestEntry | JobEntry | { readonly event: 'store'; readonly outcome: string };

export interface ServerOptions {
  /** Port on the loopback address; 0 for any that is free. */
  readonly port: number;
  /** Without sign-in only addresses of this computer are accepted; others throw `server.not-loopback`. */
  readonly host?: string;
  /** Folder of the embedded database; made when it isn't there. */
  readonly dataFolder: string;
  /** A PostgreSQL server (15 or later) to use instead. */
  readonly databaseUrl?: string | undefined;
  /** Open with the demonstration workspace, which holds the published tables. */
  readonly demo: boolean;
  /** Folder of the built web application; without it only the interface for programs is served. */
  readonly webRoot?: string;
  /**
   * A second door, for people invited by link and for nothing else. It listens on this computer only; something that speaks
   * HTTPS stands before it under the public address.
   */
  readonly guests?: { readonly url: string; readonly port: number } | undefined;
  /** Threads that compute; by default one less than the machine has. */
  readonly workers?: number;
  /** A backup to start the embedded database from; what is there is put aside. */
  readonly restoreFrom?: string | undefined;
  readonly log?: (entry: LogEntry) => void;
  readonly allowances?: Allowances;
  readonly jobTiming?: Partial<JobTiming>;
}

export interface RunningServer {
  /** Address to open, with the port that was given or found. */
  readonly url: string;
  /** Where whatever stands before the guests' door finds it; null without one. */
  readonly guestsUrl: string | null;
  readonly storage: Database['kind'];
  /** Ends in good order: running jobs go back to the queue, what is written is safe, the folder is free again. */
  close(): Promise<void>;
}

// Fixed, so that two programs that start at once on one server mean the same workspace.
const WORKSPACES = {
  demo: {
    tenantId: '01900000-0000-7000-8000-00000000de30',
    accountId: '01900000-0000-7000-8000-0000000acc01',
    name: 'Demonstration',
  },
  local: {
    tenantId: '01900000-0000-7000-8000-00000000000c',
    accountId: '01900000-0000-7000-8000-0000000acc01',
    name: 'Repère',
  },
} as const;

/** Starts the whole system: the one place where its parts, the clock and chance are put together. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, host = '127.0.0.1', dataFolder, databaseUrl, demo, webRoot, restoreFrom, log = () => {} } = options;
  requireLoopback(host);
  const guests = options.guests === undefined ? null : { ...options.guests, ...guestAddress(options.guests.url) };
  // Whatever this process writes is for its own user only.
  process.umask(0o077);
  const clock = (): Date => new Date();
  const newId = (): string => uuidV7();
  const logStore = (event: string): void => log({ event: 'store', outcome: event });

  const database = await openDatabase({ folder: dataFolder, databaseUrl, clock, restoreFrom, log: logStore });
  try {
    const kind = demo ? 'demo' : 'local';
    await prepareWorkspace(database, kind, demo ? await readPublishedTables() : [], { newId, clock });
    const site = await openSite(webRoot);
    const workers = options.workers ?? Math.max(1, availableParallelism() - 1);
    const pool = nodePool(workers);
    const engine = engineName();
    const feed = jobFeed();
    const stopping = new AbortController();

    const runner = startJobRunner({
      database,
      runnerId: newId(),
      isAlone: database.kind === 'embedded',
      work: estimateWork(database, (input, runOptions, context) =>
        runLists(input, runOptions, { ...context, pool, engine }),
      ),
      feed,
      clock,
      newReference: () => randomUUID().slice(0, 8),
      log,
      ...(options.jobTiming !== undefined && { timing: options.jobTiming }),
    });
    const endpoints = [
      ...estimatePlaceRoutes({
        newId,
        feed,
        clock,
        stopping: stopping.signal,
        wake: () => runner.wake(),
        cancelRunning: (jobId) => runner.cancel(jobId),
        verify: (result, table, signal) => verifyLists(result, table, { pool, engine, signal }),
        makeDocument: documentMaker(() => import('./platform/documents/index.ts')),
      }),
      ...delphiRoutes({ newId, randomBytes: (size) => randomBytes(size) }),
    ];

    const shared = {
      database,
      site,
      version: VERSION,
      allowances: options.allowances ?? DEFAULT_ALLOWANCES,
      isStopping: () => stopping.signal.aborted,
      clock,
      log,
    };
    const allowedHosts = new Set<string>();
    const app = application({
      ...shared,
      endpoints,
      allowedHosts,
      openRoutes: sessionRoutes({
        database,
        local: localAccount(kind),
        newId,
        randomBytes: (size) => randomBytes(size),
        clock,
        notices: (translator) => notices(database, translator),
        guests: guests?.origin ?? null,
      }),
    });
    const guestHosts = new Set(guests === null ? [] : [guests.host]);
    const guestApp = application({
      ...shared,
      endpoints: endpoints.filter(({ shape }) => shape.permission === 'invitation'),
      allowedHosts: guestHosts,
      openRoutes: [],
    });
    const doors = await openDoors([
      { app, hosts: allowedHosts, host, port },
      ...(guests === null ? [] : [{ app: guestApp, hosts: guestHosts, host, port: guests.port }]),
    ]).catch(async (error: unknown) => {
      await runner.stop();
      await pool.close();
      throw error;
    });
    const [own, guestDoor] = doors;
    if (own === undefined) throw new TypeError('The server opened no door');

    let closing: Promise<void> | undefined;
    const close = async (): Promise<void> => {
      stopping.abort();
      await runner.stop();
      await Promise.all(doors.map((door) => door.close()));
      await pool.close();
      await database.close();
    };
    return {
      url: own.url,
      guestsUrl: guestDoor?.url ?? null,
      storage: database.kind,
      close: () => {
        closing ??= close();
        return closing;
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Opens every door, or none. Each answers to its own names. */
async function openDoors(
  doors: readonly {
    readonly app: Application;
    readonly hosts: Set<string>;
    readonly host: string;
    readonly port: number;
  }[],
): Promise<readonly Listening[]> {
  const opened: Listening[] = [];
  try {
    for (const { app, hosts, host, port } of doors) {
      const listening = await listen(createServer(getRequestListener(app.fetch)), host, port);
      opened.push(listening);
      for (const name of listening.names) hosts.add(name);
    }
    return opened;
  } catch (error) {
    await Promise.all(opened.map((door) => door.close()));
    throw error;
  }
}

/** The workspace's tenant, its one account, and in the demonstration the published tables; what is there stays. */
async function prepareWorkspace(
  database: Database,
  kind: keyof typeof WORKSPACES,
  tables: readonly ReadTable[],
  { newId, clock }: { readonly newId: () => string; readonly clock: () => Date },
): Promise<void> {
  const { tenantId, accountId, name } = WORKSPACES[kind];
  await database.inTenant(tenantId, async (transaction) => {
    const act: Act = { accountId: null, purpose: 'set-up', at: clock() };
    await ensureTenant(transaction, act, { name, kind, newId });
    await ensureAccount(transaction, act, { accountId, name, kind: 'local', role: 'analyst' });
    await loadDemoTables(transaction, act, tables, newId);
  });
}

function localAccount(kind: keyof typeof WORKSPACES): LocalAccount {
  const { tenantId, accountId } = WORKSPACES[kind];
  return { tenantId, accountId };
}

/** What whoever works here must know about this way of running. */
function notices(database: Database, translator: Translator): readonly string[] {
  return database.kind === 'embedded' ? [translator.text('server.notice.embedded')] : [];
}
