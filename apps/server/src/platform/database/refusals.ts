import { type Failure, failure, isFailure } from '@repere/contracts';

/**
 * The database's refusals in our codes; the one place where they are translated. What it says in words may hold
 * values, so it stays in `cause` and never reaches a log or a person.
 */
export function translateRefusal(error: unknown): unknown {
  if (isFailure(error)) return error;
  const code = codeOf(error);
  if (code === undefined) return error;
  return refusalOf(code, error) ?? error;
}

function refusalOf(code: string, cause: unknown): Failure | undefined {
  const options = { cause };
  // https://www.postgresql.org/docs/current/errcodes-appendix.html
  switch (code) {
    case '23503':
      return failure('thing.in-use', {}, undefined, options);
    case '23505':
    case '40001':
    case '40P01':
      return failure('thing.changed', {}, undefined, options);
    case '42501':
      return failure('access.denied', {}, undefined, options);
    case '28P01':
    case '28000':
      return failure('store.unavailable', { reason: 'sign-in refused' }, undefined, options);
    case '3D000':
      return failure('store.unavailable', { reason: 'no such database' }, undefined, options);
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
    case 'EPIPE':
      return failure('store.unavailable', { reason: code }, undefined, options);
    default:
      // Connection trouble, lack of resources, operator's intervention.
      return /^(08|53|57)/.test(code) ? failure('store.unavailable', { reason: code }, undefined, options) : undefined;
  }
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  // The client library reports a lost connection without a code.
  return /Connection terminated|Client was closed|timeout exceeded when trying to connect/.test(error.message)
    ? '08006'
    : undefined;
}
