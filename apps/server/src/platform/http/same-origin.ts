import { failure } from '@repere/contracts';
import { isForgeryToken, type SessionToken } from '../sessions/token.ts';

/** Header that carries the token of the page with each change. */
export const FORGERY_HEADER = 'x-repere-token';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses requests for a name that isn't ours. A hostile page can point a name of its own at this computer (DNS
 * rebinding); its requests then carry that name.
 */
export function checkHost(host: string | undefined, allowedHosts: ReadonlySet<string>): void {
  if (host !== undefined && allowedHosts.has(host.toLowerCase())) return;
  throw failure('request.wrong-host', { found: (host ?? '').slice(0, 100), expected: [...allowedHosts] });
}

/**
 * Refuses changes that did not come from our own page: the browser's own word for where the request started, the
 * origin, and the token of the session must all agree.
 */
export function checkForgery(request: Request, host: string, token: SessionToken | null): void {
  if (SAFE.has(request.method)) return;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') throw failure('request.forged');
  const origin = request.headers.get('origin');
  if (origin !== null && hostOf(origin) !== host.toLowerCase()) throw failure('request.forged');
  if (token === null) return; // Without a session nothing can be changed; the endpoint says so.
  if (!isForgeryToken(token, request.headers.get(FORGERY_HEADER) ?? undefined)) throw failure('request.forged');
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host.toLowerCase();
  } catch {
    return null;
  }
}
