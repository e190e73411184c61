import { FORGERY_HEADER } from '../../../src/platform/http/same-origin.ts';

/** Talks to a server process as a program would. */
export interface HttpClient {
  // biome-ignore lint/suspicious/noExplicitAny: a test that reads a field which isn't there fails by itself.
  get(path: string): Promise<{ readonly status: number; readonly body: any }>;
  // biome-ignore lint/suspicious/noExplicitAny: the same.
  post(path: string, body: unknown): Promise<{ readonly status: number; readonly body: any }>;
}

export async function connect(url: string): Promise<HttpClient> {
  const opened = await fetch(`${url}/api/session`);
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const { forgeryToken } = (await opened.json()) as { forgeryToken: string };
  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        cookie,
        connection: 'close',
        [FORGERY_HEADER]: forgeryToken,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  return { get: (path) => ask('GET', path), post: (path, body) => ask('POST', path, body) };
}
