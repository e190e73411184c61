import { type FailureCode, failure } from '@repere/contracts';
import type { MessageId, Translator } from '@repere/messages';
import type { z } from 'zod';
import { type Permission, requirePermission } from '../access/access.ts';
import type { Act, Purpose } from '../audit/queries.ts';
import type { Database, TenantTransaction } from '../database/index.ts';
import { findSession, type Session } from '../sessions/queries.ts';
import { hashOfToken, type SessionToken } from '../sessions/token.ts';
import { readJson } from './body.ts';
import { parseInput } from './parse-input.ts';

/** A document to download. */
export interface FileAnswer {
  readonly bytes: Uint8Array | string;
  readonly contentType: string;
  readonly fileName: string;
}

/** What documentation says of a route. */
export type RouteDescription = Omit<EndpointShape<unknown, unknown, unknown, unknown>, 'permission' | 'purpose'> & {
  /** What the session must be allowed; `invitation` for routes of somebody invited, null where nothing is asked. */
  readonly permission: Permission | 'invitation' | null;
};

/** What comes back; JSON passes through its schema, so that nothing leaves that isn't in it. */
export type AnswerShape<A> =
  | { readonly kind: 'json'; readonly status: 200 | 201 | 202; readonly schema: z.ZodType<A> }
  | { readonly kind: 'none' }
  | { readonly kind: 'file'; readonly contentTypes: readonly string[] }
  | { readonly kind: 'events'; readonly event: z.ZodType };

/** Everything about an endpoint that documentation and checks need. */
export interface EndpointShape<P, Q, B, A> {
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  /** With parameters in braces, as OpenAPI writes them. */
  readonly path: string;
  /** One sentence: what it is for. */
  readonly summary: MessageId;
  readonly permission: Permission;
  readonly purpose: Purpose;
  /** Heavy ones compute or render, and are allowed less often. */
  readonly weight: 'light' | 'heavy';
  readonly params: z.ZodType<P>;
  readonly query: z.ZodType<Q>;
  readonly body: { readonly schema: z.ZodType<B>; readonly maxBytes: number } | null;
  readonly answer: AnswerShape<A>;
  /** Failures of its own; those of every request are known. */
  readonly mayFail: readonly FailureCode[];
}

/** A checked request of an allowed account. */
export interface Call<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly session: Session;
  readonly act: Act & { readonly accountId: string };
  readonly translator: Translator;
  /** Aborts when the caller goes away. */
  readonly signal: AbortSignal;
}

/** A request as the application hands it over: host, origin and rate have been checked. */
export interface Serving {
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly token: SessionToken | null;
  readonly translator: Translator;
  readonly database: Database;
  readonly clock: () => Date;
}

export interface Endpoint {
  readonly shape: RouteDescription;
  serve(serving: Serving): Promise<Response>;
}

/** Runs one piece of database work in a transaction of its own. */
export type RunTransaction = <T>(work: (transaction: TenantTransaction) => Promise<T>) => Promise<T>;

/** The usual endpoint: the whole request is one transaction. It is all done, or nothing is. */
export function endpoint<P, Q, B, A>(
  shape: EndpointShape<P, Q, B, A>,
  handle: (call: Call<P, Q, B>, transaction: TenantTransaction) => Promise<A>,
): Endpoint {
  return {
    shape: described(shape),
    async serve(serving) {
      const token = requireToken(serving);
      const json = await bodyOf(shape, serving);
      const answer = await serving.database.inTenant(token.tenantId, async (transaction) => {
        const call = await admit(shape, serving, transaction, token, json);
        return handle(call, transaction);
      });
      return respond(shape.answer, answer);
    },
  };
}

/**
 * An endpoint that computes between two transactions, or goes on after the answer has begun: a transaction that is
 * held open meanwhile would keep everybody else waiting.
 */
export function stagedEndpoint<P, Q, B, A>(
  shape: EndpointShape<P, Q, B, A>,
  handle: (call: Call<P, Q, B>, run: RunTransaction) => Promise<A>,
): Endpoint {
  return {
    shape: described(shape),
    async serve(serving) {
      const token = requireToken(serving);
      const json = await bodyOf(shape, serving);
      const run: RunTransaction = (work) => serving.database.inTenant(token.tenantId, work);
      const call = await run((transaction) => admit(shape, serving, transaction, token, json));
      return respond(shape.answer, await handle(call, run));
    },
  };
}

function requireToken({ token }: Serving): SessionToken {
  if (token === null) throw failure('session.missing');
  return token;
}

/** The JSON that a request carries; `undefined` where none is asked for. */
export async function bodyOf(
  { body }: { readonly body: { readonly maxBytes: number } | null },
  { request }: Pick<Serving, 'request'>,
): Promise<unknown> {
  return body === null ? undefined : readJson(request, body.maxBytes);
}

/** Who calls, whether they may, and only then what they ask for. */
async function admit<P, Q, B, A>(
  shape: EndpointShape<P, Q, B, A>,
  { params, query, translator, clock, request }: Serving,
  transaction: TenantTransaction,
  token: SessionToken,
  json: unknown,
): Promise<Call<P, Q, B>> {
  const at = clock();
  const session = await findSession(transaction, hashOfToken(token), at);
  if (session === null) throw failure('session.missing');
  requirePermission(session.roles, shape.permission);
  const { language } = translator;
  return {
    params: parseInput(shape.params, params, 'path', language),
    query: parseInput(shape.query, query, 'query', language),
    // Without a body schema the type of the body is `undefined`, which is what is given.
    body: shape.body === null ? (undefined as B) : parseInput(shape.body.schema, json, 'body', language),
    session,
    act: { accountId: session.accountId, purpose: shape.purpose, at },
    translator,
    signal: request.signal,
  };
}

/** The response of an answer; JSON passes through its schema. */
export function respond<A>(shape: AnswerShape<A>, answer: A): Response {
  switch (shape.kind) {
    case 'none':
      return new Response(null, { status: 204 });
    case 'json':
      return new Response(JSON.stringify(shape.schema.parse(answer)), {
        status: shape.status,
        headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
      });
    case 'file':
      return fileResponse(answer as FileAnswer); // The route's type ties this kind to a file; see `fileEndpoint`.
    case 'events':
      return new Response(answer as ReadableStream<Uint8Array>, {
        headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
      });
  }
}

function fileResponse({ bytes, contentType, fileName }: FileAnswer): Response {
  const plain = fileName.replace(/[^\w.-]+/g, '-');
  return new Response(typeof bytes === 'string' ? bytes : new Uint8Array(bytes), {
    headers: {
      'content-type': contentType,
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'cache-control': 'no-store',
    },
  });
}

/** Types of what goes in and out matter to the handler only, which is already bound. */
export function described<P, Q, B, A>(
  shape: Omit<EndpointShape<P, Q, B, A>, 'permission'> & Pick<RouteDescription, 'permission'>,
): RouteDescription {
  return shape as unknown as RouteDescription;
}
