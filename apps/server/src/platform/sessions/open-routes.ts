import { z } from '@hono/zod-openapi';
import { failure } from '@repere/contracts';
import { LANGUAGES, type Translator } from '@repere/messages';
import { setCookie } from 'hono/cookie';
import type { Database } from '../database/index.ts';
import type { OpenRoute } from '../http/application.ts';
import { SESSION_COOKIE } from '../http/session-cookie.ts';
import { endSession, findSession, openSession, type Session } from './queries.ts';
import { forgeryToken, formatToken, hashOfToken, makeToken, type SessionToken } from './token.ts';

const SESSION_HOURS = 12;

/** The account whose session opens by itself, because whoever is at this computer is its user. */
export interface LocalAccount {
  readonly tenantId: string;
  readonly accountId: string;
}

export interface SessionRouteParts {
  readonly database: Database;
  readonly local: LocalAccount;
  readonly newId: () => string;
  readonly randomBytes: (size: number) => Uint8Array;
  readonly clock: () => Date;
  /** Sentences about this way of running that its user must know. */
  readonly notices: (translator: Translator) => readonly string[];
  /** Public address of the guests' door; null without one. */
  readonly guests: string | null;
}

const SessionView = z
  .object({
    account: z.object({ name: z.string(), roles: z.array(z.enum(['analyst', 'reader'])) }),
    workspace: z.object({ name: z.string(), kind: z.enum(['demo', 'local', 'shared']) }),
    forgeryToken: z.string(),
    language: z.enum(LANGUAGES),
    storage: z.enum(['embedded', 'postgresql']),
    notices: z.array(z.string()),
    guests: z.string().nullable(),
    expiresAt: z.iso.datetime(),
  })
  .openapi('Session');

const shared = {
  path: '/api/session',
  permission: null,
  weight: 'light',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: null,
  mayFail: [],
} as const;

/** Opens, shows and ends the session of the page. */
export function sessionRoutes(parts: SessionRouteParts): readonly OpenRoute[] {
  const { database, clock, notices } = parts;
  return [
    {
      shape: {
        ...shared,
        method: 'get',
        summary: 'server.api.session.open',
        answer: { kind: 'json', status: 200, schema: SessionView },
      },
      async answer(context, token, translator) {
        requireOwnPage(context.req.header('sec-fetch-site'));
        const known = token === null ? null : await find(database, token, clock());
        const { session, token: current } =
          known === null || token === null ? await openLocal(parts) : { session: known, token };
        if (current !== token) {
          setCookie(context, SESSION_COOKIE, formatToken(current), {
            httpOnly: true,
            sameSite: 'Strict',
            path: '/',
            maxAge: SESSION_HOURS * 3600,
          });
        }
        context.header('cache-control', 'no-store');
        const view: z.infer<typeof SessionView> = {
          account: { name: session.accountName, roles: [...session.roles] },
          workspace: { name: session.tenantName, kind: session.tenantKind },
          forgeryToken: forgeryToken(current),
          language: translator.language,
          storage: database.kind,
          notices: [...notices(translator)],
          guests: parts.guests,
          expiresAt: session.expiresAt.toISOString(),
        };
        return context.json(view);
      },
    },
    {
      shape: { ...shared, method: 'delete', summary: 'server.api.session.end', answer: { kind: 'none' } },
      async answer(context, token) {
        if (token === null) throw failure('session.missing');
        await database.inTenant(token.tenantId, async (transaction) => {
          const session = await findSession(transaction, hashOfToken(token), clock());
          if (session === null) throw failure('session.missing');
          const act = { accountId: session.accountId, purpose: 'sign-in', at: clock() } as const;
          await endSession(transaction, act, session.sessionId);
        });
        setCookie(context, SESSION_COOKIE, '', { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 0 });
        return context.body(null, 204);
      },
    },
  ];
}

/** Another site's page gets nothing from asking, and must not fill the database with sessions either. */
function requireOwnPage(site: string | undefined): void {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw failure('request.forged');
}

function find(database: Database, token: SessionToken, now: Date): Promise<Session | null> {
  return database.inTenant(token.tenantId, (transaction) => findSession(transaction, hashOfToken(token), now));
}

async function openLocal({
  database,
  local,
  newId,
  randomBytes,
  clock,
}: SessionRouteParts): Promise<{ readonly session: Session; readonly token: SessionToken }> {
  const at = clock();
  const token = makeToken(local.tenantId, randomBytes(32));
  const expiresAt = new Date(at.getTime() + SESSION_HOURS * 3_600_000);
  const session = await database.inTenant(local.tenantId, async (transaction) => {
    const act = { accountId: local.accountId, purpose: 'sign-in', at } as const;
    await openSession(transaction, act, { sessionId: newId(), tokenHash: hashOfToken(token), expiresAt });
    return findSession(transaction, hashOfToken(token), at);
  });
  // It was written in the same transaction; only a closed account is not found.
  if (session === null) throw failure('access.denied');
  return { session, token };
}
