import type { Server } from 'node:http';
import { isIP } from 'node:net';
import { failure } from '@repere/contracts';

/** A server that takes requests. */
export interface Listening {
  readonly url: string;
  /** Names, with port, under which its own pages reach it. */
  readonly names: readonly string[];
  /** Lets what is being answered finish, for a moment. */
  close(): Promise<void>;
}

/** Answers that are under way when the program stops get this long. */
const GRACE_MS = 3_000;

/** Sign-in isn't built yet; until then nobody but this computer may reach the server. */
export function requireLoopback(host: string): void {
  const isLoopback = host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
  if (!isLoopback) throw failure('server.not-loopback', { found: host });
}

/** Opens the port, with limits on slow and endless requests. */
export async function listen(server: Server, host: string, port: number): Promise<Listening> {
  server.headersTimeout = 10_000;
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 5_000;
  server.maxHeadersCount = 100;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE' || error.code === 'EACCES'
          ? failure('server.port-taken', { port: String(port) }, undefined, { cause: error })
          : error,
      );
    });
    server.listen({ host, port }, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server listens on no port');
  const found = address.port;
  const shown = isIP(host) === 6 ? `[${host}]` : host;
  return {
    url: `http://${shown}:${found}`,
    names: [...new Set([shown, 'localhost', '127.0.0.1', '[::1]'])].map((name) => `${name}:${found}`),
    close: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
