import { FAILURES, Failure, type FailureCode, failure, type Problem } from '@repere/contracts';
import type { Language } from '@repere/messages';
import { array, fields, nullable, string } from '../shell/check-shape.ts';

/** The header that the server wants with every change; see its `platform/http/same-origin.ts`. */
const FORGERY_HEADER = 'x-repere-token';
/** The header that carries the secret of an invitation link; see its `platform/http/invitation-header.ts`. */
const INVITATION_HEADER = 'x-repere-invitation';

export interface ApiRequest {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  /** For the sentences in what comes back. */
  readonly language: Language;
}

/**
 * Asks the server that this page came from, and only that one. The session is opened at the first request and again
 * when it has ended. Throws a `Failure` with the server's own problems, or `server.unreachable`.
 */
export async function askServer(path: string, request: ApiRequest): Promise<Response> {
  const response = await send(path, request, await forgeryToken());
  if (response.status !== 401) return checked(response);
  session = null;
  return checked(await send(path, request, await forgeryToken()));
}

/**
 * Asks as somebody invited, by the secret of the link. No session is opened and no cookie goes along, also where the
 * browser has one: whoever answers by a link must not answer as the one who sent it.
 */
export async function askAsInvited(path: string, secret: string, request: ApiRequest): Promise<Response> {
  const init = asked(request);
  const headers = { ...init.headers, [INVITATION_HEADER]: secret };
  return checked(await reach(path, { ...init, headers, credentials: 'omit' }));
}

let session: Promise<string> | null = null;

function forgeryToken(): Promise<string> {
  session ??= openSession().catch((error: unknown) => {
    session = null;
    throw error;
  });
  return session;
}

async function openSession(): Promise<string> {
  const response = await checked(await reach('/api/session', {}));
  return string(fields(await response.json())['forgeryToken']);
}

/** What the server wants whoever works with it to know, in sentences. */
export async function serverNotices(language: Language): Promise<readonly string[]> {
  const response = await askServer('/api/session', { language });
  return array(fields(await response.json())['notices']).map(string);
}

/** Public address of the door for people invited by link; null where they come in as everybody does. */
export async function guestOrigin(language: Language): Promise<string | null> {
  const response = await askServer('/api/session', { language });
  return nullable(fields(await response.json())['guests'], string);
}

function send(path: string, request: ApiRequest, token: string): Promise<Response> {
  const init = asked(request);
  const headers = { ...init.headers, ...(init.method !== 'GET' && { [FORGERY_HEADER]: token }) };
  return reach(path, { ...init, headers });
}

/** What of a request is the same whoever asks. */
function asked({ method = 'GET', body, language }: ApiRequest) {
  return {
    method,
    headers: { 'accept-language': language, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', redirect: 'error', ...init });
  } catch (cause) {
    throw failure('server.unreachable', {}, undefined, { cause });
  }
}

async function checked(response: Response): Promise<Response> {
  if (response.ok) return response;
  const problems = problemsOf(await response.json().catch(() => null));
  const [first, ...rest] = problems;
  throw first === undefined
    ? failure('unexpected', { reference: `HTTP ${response.status}` })
    : new Failure([first, ...rest]);
}

/** The problems of an RFC 9457 answer; codes of a newer server that this page does not know are left out. */
function problemsOf(answer: unknown): readonly Problem[] {
  if (typeof answer !== 'object' || answer === null || !('problems' in answer) || !Array.isArray(answer.problems))
    return [];
  return answer.problems.filter(isProblem);
}

function isProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    'details' in value &&
    typeof value.details === 'object' &&
    isFailureCode(value.code)
  );
}

function isFailureCode(code: unknown): code is FailureCode {
  return typeof code === 'string' && Object.hasOwn(FAILURES, code);
}
