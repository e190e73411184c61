import { randomBytes, randomUUID } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { type Failure, failure } from '@repere/contracts';
import { type Translator, translator as translatorOf } from '@repere/messages';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { getCookie } from 'hono/cookie';
import { matchedRoutes } from 'hono/route';
import type { Database } from '../database/index.ts';
import { parseToken, type SessionToken } from '../sessions/token.ts';
import type { Endpoint, RouteDescription } from './endpoint.ts';
import { openApiDocument } from './openapi-document.ts';
import { openApiPage } from './openapi-page.ts';
import { asFailure, problemResponse } from './problem-response.ts';
import { type Allowance, rateLimit } from './rate-limit.ts';
import { readerTranslator } from './reader-language.ts';
import { checkForgery, checkHost } from './same-origin.ts';
import { DATA_POLICY, readingPolicy, SECURITY_HEADERS } from './security-headers.ts';
import { SESSION_COOKIE } from './session-cookie.ts';
import type { Site } from './site.ts';

/** One answered request, for the log. It names the route and not the address, which holds ids. */
export interface RequestEntry {
  readonly event: 'request';
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** Code of the failure, if any; `reference` is what the caller was shown. */
  readonly code?: string;
  readonly reference?: string;
  /** What an unexpected error is, without what it says: that may hold data. */
  readonly error?: string;
}

export interface Allowances {
  readonly light: Allowance;
  readonly heavy: Allowance;
}

export const DEFAULT_ALLOWANCES: Allowances = {
  light: { burst: 300, perMinute: 1_200 },
  heavy: { burst: 30, perMinute: 60 },
};

export interface ApplicationParts {
  readonly database: Database;
  readonly endpoints: readonly Endpoint[];
  /** Endpoints that work without a session. */
  readonly openRoutes: readonly OpenRoute[];
  readonly site: Site;
  readonly version: string;
  /** Names, with port, under which the server is reached. */
  readonly allowedHosts: ReadonlySet<string>;
  readonly allowances: Allowances;
  /** Whether the program is on its way out; what comes in then is sent away. */
  readonly isStopping: () => boolean;
  readonly clock: () => Date;
  readonly log: (entry: RequestEntry) => void;
}

/** A route that opens a session or needs none. It decides for itself. */
export interface OpenRoute {
  readonly shape: RouteDescription;
  answer(context: Context<Environment>, token: SessionToken | null, translator: Translator): Promise<Response>;
}

interface Environment {
  readonly Bindings: Partial<HttpBindings>;
  readonly Variables: { token: SessionToken | null; failure: { readonly found: Failure; readonly reference: string } };
}
export type Application = Hono<Environment>;

/** Puts the parts together. The order is the order of defence: name, origin, rate, session, access, input. */
export function application(parts: ApplicationParts): Application {
  const { database, endpoints, openRoutes, site, version, allowedHosts, allowances, isStopping, clock, log } = parts;
  const nowMs = (): number => clock().getTime();
  const limits = { light: rateLimit(allowances.light, nowMs), heavy: rateLimit(allowances.heavy, nowMs) };
  const routes = [...openRoutes, ...endpoints].map(({ shape }) => shape);
  const app = new Hono<Environment>();

  app.use(async (c, next) => {
    const startedMs = nowMs();
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.res.headers.set(name, value);
    if (!c.res.headers.has('content-security-policy')) c.res.headers.set('content-security-policy', DATA_POLICY);
    log(entryOf(c, nowMs() - startedMs));
  });
  app.use(compress({ threshold: 1_400 }));
  app.use(async (c, next) => {
    if (isStopping()) throw failure('server.stopping');
    checkHost(c.req.header('host'), allowedHosts);
    const token = parseToken(getCookie(c, SESSION_COOKIE));
    checkForgery(c.req.raw, c.req.header('host') ?? '', token);
    limits.light.take(addressOf(c));
    c.set('token', token);
    await next();
  });

  for (const { shape, answer } of openRoutes) {
    app.on(shape.method, honoPath(shape.path), (c) => answer(c, c.get('token'), readerTranslator(c.req.raw.headers)));
  }
  for (const { shape, serve } of endpoints) {
    app.on(shape.method, honoPath(shape.path), async (c) => {
      if (shape.weight === 'heavy') limits.heavy.take(addressOf(c));
      return serve({
        request: c.req.raw,
        params: c.req.param(),
        query: c.req.query(),
        token: c.get('token'),
        translator: readerTranslator(c.req.raw.headers),
        database,
        clock,
      });
    });
  }
  app.get('/api/openapi.json', (c) => c.json(openApiDocument(routes, translatorOf('en'), version)));
  app.get('/api', (c) => {
    const translator = readerTranslator(c.req.raw.headers);
    const nonce = randomBytes(16).toString('base64url');
    c.header('content-security-policy', readingPolicy(nonce));
    c.header('cache-control', 'no-store');
    return c.html(openApiPage(routes, openApiDocument(routes, translator, version), translator, nonce));
  });
  app.get('/api/health', (c) => c.json({ status: 'ok', version }));
  app.notFound(async (c) => {
    const found = c.req.path.startsWith('/api') ? null : await site.answer(c.req.raw);
    return found ?? problemResponse(failure('thing.not-found'), readerTranslator(c.req.raw.headers));
  });
  app.onError((error, c) => {
    const reference = randomUUID().slice(0, 8);
    const found = asFailure(error, reference);
    c.set('failure', { found, reference });
    return problemResponse(found, readerTranslator(c.req.raw.headers));
  });
  return app;
}

function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

/** Whoever is at the other end of the connection; counted, never logged. */
function addressOf(c: Context<Environment>): string {
  return c.env?.incoming?.socket.remoteAddress ?? 'local';
}

function entryOf(c: Context<Environment>, ms: number): RequestEntry {
  const route = matchedRoutes(c).findLast(({ path }) => path !== '*' && path !== '/*')?.path ?? 'site';
  const entry = { event: 'request', method: c.req.method, route, status: c.res.status, ms } as const;
  const failed = c.get('failure');
  if (failed === undefined) return entry;
  const { code } = failed.found.problems[0];
  if (code !== 'unexpected') return { ...entry, code };
  const { cause } = failed.found;
  return { ...entry, code, reference: failed.reference, error: cause instanceof Error ? whereOf(cause) : 'unknown' };
}

/** Kind of an error and the place in our code; its message may hold data and is left out. */
function whereOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  return [`${error.name}${code}`, ...frames.slice(0, 3).map((line) => line.trim())].join(' ');
}
