import { FAILURES, type Failure, type FailureCode, type FailureKind, failure, isFailure } from '@repere/contracts';
import type { Translator } from '@repere/messages';

/** HTTP status of each kind of failure. */
const STATUS: Readonly<Record<FailureKind, number>> = {
  'unusable-data': 422,
  'wrong-usage': 400,
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  'too-large': 413,
  cancelled: 409,
  unavailable: 503,
  internal: 500,
};

/** Where a code says more than its kind. */
const STATUS_OF_CODE: Partial<Record<FailureCode, number>> = {
  'session.missing': 401,
  'request.too-many': 429,
  'request.wrong-host': 421,
};

export function statusOf(code: FailureCode): number {
  return STATUS_OF_CODE[code] ?? STATUS[FAILURES[code]];
}

/** What an expected failure or an unexpected error is to the caller: ours as it is, others without what they say. */
export function asFailure(error: unknown, reference: string): Failure {
  return isFailure(error) ? error : failure('unexpected', { reference }, undefined, { cause: error });
}

/** RFC 9457: status, title, and every problem with its code, place and sentence in the reader's language. */
export function problemResponse(found: Failure, translator: Translator): Response {
  const problems = found.problems.map((problem) => ({ ...problem, message: translator.problem(problem) }));
  const [first] = found.problems;
  const status = statusOf(first.code);
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': translator.language,
    'cache-control': 'no-store',
  };
  const seconds = first.details['seconds'];
  if (first.code === 'request.too-many' && typeof seconds === 'number') headers['retry-after'] = String(seconds);
  const body = { type: 'about:blank', title: problems[0]?.message ?? '', status, problems };
  return new Response(JSON.stringify(body), { status, headers });
}
