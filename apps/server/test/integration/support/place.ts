import { randomBytes } from 'node:crypto';
import type { Failure } from '@repere/contracts';
import { inlinePool, runLists, verifyLists } from '@repere/workbench';
import { v7 as uuidV7 } from 'uuid';
import { delphiRoutes } from '../../../src/delphi/routes.ts';
import { loadDemoTables, readPublishedTables } from '../../../src/estimates/demo-tables.ts';
import type { MakeDocument } from '../../../src/estimates/documents.ts';
import { estimateWork } from '../../../src/estimates/estimate-work.ts';
import { estimatePlaceRoutes } from '../../../src/estimates/routes.ts';
import { listAuditOf } from '../../../src/platform/audit/queries.ts';
import type { Database, RoleName } from '../../../src/platform/database/index.ts';
import {
  type Allowances,
  type Application,
  application,
  DEFAULT_ALLOWANCES,
  type RequestEntry,
} from '../../../src/platform/http/application.ts';
import { FORGERY_HEADER } from '../../../src/platform/http/same-origin.ts';
import { SESSION_COOKIE } from '../../../src/platform/http/session-cookie.ts';
import type { Site } from '../../../src/platform/http/site.ts';
import { jobFeed } from '../../../src/platform/jobs/feed.ts';
import { type JobEntry, type JobRunner, type JobWork, startJobRunner } from '../../../src/platform/jobs/runner.ts';
import { sessionRoutes } from '../../../src/platform/sessions/open-routes.ts';
import { openSession } from '../../../src/platform/sessions/queries.ts';
import { forgeryToken, formatToken, hashOfToken, makeToken } from '../../../src/platform/sessions/token.ts';
import { ensureAccount, ensureTenant } from '../../../src/platform/tenants/queries.ts';

export const HOST = '127.0.0.1:4650';
const ENGINE = 'test 1';

/** Asks as one account. */
export interface Caller {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  patch(path: string, body: unknown): Promise<Answer>;
  delete(path: string): Promise<Answer>;
  readonly accountId: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, or the text. Tests state what they expect of it. */
  // biome-ignore lint/suspicious/noExplicitAny: a test that reads a field which isn't there fails by itself.
  readonly body: any;
  readonly bytes: Uint8Array;
}

/** The application over a database, with a workspace of its own, asked without a port. */
export interface Place {
  readonly app: Application;
  readonly tenantId: string;
  /** The stranger's. */
  readonly otherTenantId: string;
  readonly analyst: Caller;
  readonly reader: Caller;
  /** Somebody of another tenant, who may do everything there. */
  readonly stranger: Caller;
  /** Without a session. */
  readonly nobody: Caller;
  readonly logged: (RequestEntry | JobEntry)[];
  readonly runner: JobRunner;
  auditOf(kind: string, id: string): Promise<readonly string[]>;
  stop(): Promise<void>;
}

export interface PlaceOptions {
  readonly allowances?: Allowances;
  readonly site?: Site;
  readonly work?: JobWork;
  readonly makeDocument?: MakeDocument;
  readonly clock?: () => Date;
}

export async function openPlace(database: Database, options: PlaceOptions = {}): Promise<Place> {
  const clock = options.clock ?? (() => new Date());
  const newId = (): string => uuidV7();
  const logged: (RequestEntry | JobEntry)[] = [];
  const pool = inlinePool();
  const tenantId = await newWorkspace(database, 'Ministry of Labour of XA', true);
  const otherTenantId = await newWorkspace(database, 'Ministry of Labour of XB', false);
  const local = await newAccount(database, tenantId, 'analyst');

  const feed = jobFeed();
  const stopping = new AbortController();
  const runner = startJobRunner({
    database,
    runnerId: newId(),
    isAlone: false,
    work:
      options.work ??
      estimateWork(database, (input, runOptions, context) =>
        runLists(input, runOptions, { ...context, pool, engine: ENGINE }),
      ),
    feed,
    clock,
    newReference: () => 'reference',
    log: (entry) => logged.push(entry),
    timing: { pollMs: 100, keepMs: 20, leaseMs: 2_000 },
  });
  const app = application({
    database,
    endpoints: [
      ...estimatePlaceRoutes({
        newId,
        feed,
        clock,
        stopping: stopping.signal,
        wake: () => runner.wake(),
        cancelRunning: (jobId) => runner.cancel(jobId),
        verify: (result, histories, signal) => verifyLists(result, histories, { pool, engine: ENGINE, signal }),
        makeDocument:
          options.makeDocument ??
          (async (file, { name }) => ({ bytes: `${file} of ${name}`, contentType: 'text/plain', fileName: file })),
      }),
      ...delphiRoutes({ newId, randomBytes: (size) => randomBytes(size) }),
    ],
    openRoutes: sessionRoutes({
      database,
      local: { tenantId, accountId: local },
      newId,
      randomBytes: (size) => randomBytes(size),
      clock,
      notices: () => ['a notice'],
      guests: null,
    }),
    site: options.site ?? { answer: async () => null },
    version: '0.0.0',
    allowedHosts: new Set([HOST]),
    allowances: options.allowances ?? DEFAULT_ALLOWANCES,
    isStopping: () => stopping.signal.aborted,
    clock,
    log: (entry) => logged.push(entry),
  });

  const caller = async (tenant: string, role: RoleName): Promise<Caller> => {
    const accountId = await newAccount(database, tenant, role);
    const token = makeToken(tenant, randomBytes(32));
    await database.inTenant(tenant, (transaction) =>
      openSession(
        transaction,
        { accountId, purpose: 'sign-in', at: clock() },
        { sessionId: newId(), tokenHash: hashOfToken(token), expiresAt: new Date(clock().getTime() + 3_600_000) },
      ),
    );
    return callerOf(app, accountId, {
      cookie: `${SESSION_COOKIE}=${formatToken(token)}`,
      [FORGERY_HEADER]: forgeryToken(token),
    });
  };

  return {
    app,
    tenantId,
    otherTenantId,
    analyst: await caller(tenantId, 'analyst'),
    reader: await caller(tenantId, 'reader'),
    stranger: await caller(otherTenantId, 'analyst'),
    nobody: callerOf(app, '', {}),
    logged,
    runner,
    auditOf: async (kind, id) => {
      const entries = await database.inTenant(tenantId, (transaction) => listAuditOf(transaction, kind, id));
      return entries.map(({ action }) => action).reverse();
    },
    async stop() {
      stopping.abort();
      await runner.stop();
    },
  };
}

/** A tenant of its own, so that suites do not see each other's rows. */
export async function newWorkspace(database: Database, name: string, withTables: boolean): Promise<string> {
  const tenantId = uuidV7();
  const tables = withTables ? await readPublishedTables() : [];
  await database.inTenant(tenantId, async (transaction) => {
    const act = { accountId: null, purpose: 'set-up', at: new Date() } as const;
    await ensureTenant(transaction, act, { name, kind: 'demo', newId: () => uuidV7() });
    await loadDemoTables(transaction, act, tables, () => uuidV7());
  });
  return tenantId;
}

export async function newAccount(database: Database, tenantId: string, role: RoleName): Promise<string> {
  const accountId = uuidV7();
  await database.inTenant(tenantId, (transaction) =>
    ensureAccount(
      transaction,
      { accountId: null, purpose: 'set-up', at: new Date() },
      { accountId, name: 'An account', kind: 'person', role },
    ),
  );
  return accountId;
}

/** Asks the application as a browser page of ours would. */
export function callerOf(app: Application, accountId: string, own: Record<string, string>): Caller {
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await app.request(`http://${HOST}${path}`, {
      method,
      headers: {
        host: HOST,
        ...own,
        ...(method === 'GET' ? {} : { origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text, bytes };
  };
  return {
    get: (path, headers) => ask('GET', path, undefined, headers),
    post: (path, body, headers) => ask('POST', path, body, headers),
    patch: (path, body) => ask('PATCH', path, body),
    delete: (path) => ask('DELETE', path),
    accountId,
  };
}

/** Codes of a refusal, in order. */
export function codesOf({ body }: Answer): readonly Failure['problems'][number]['code'][] {
  return body.problems.map((found: { code: Failure['problems'][number]['code'] }) => found.code);
}

/** Asks again until a job has ended. */
export async function endOfJob(caller: Caller, id: string): Promise<Answer['body']> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const { body } = await caller.get(`/api/estimate/jobs/${id}`);
    if (body.state !== 'queued' && body.state !== 'running') return body;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The job did not end');
}
