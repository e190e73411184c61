import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Translator } from '@repere/messages';
import { type LogEntry, startServer } from '@repere/server';
import { defaultDataFolder } from './data-folder.ts';
import { EXIT_DONE } from './exit-code.ts';
import type { World } from './world.ts';
import { wrapped } from './wrapped.ts';

interface StartOptions {
  readonly port: number;
  readonly data?: string;
  readonly demo?: boolean;
  readonly guests?: string;
  readonly guestsPort: number;
  readonly restore?: string;
}

/** `repere start`: the whole system on this computer, until it is interrupted. */
export async function startCommand(
  { port, data, demo = false, guests, guestsPort, restore }: StartOptions,
  world: World,
  t: Translator,
): Promise<number> {
  const databaseUrl = world.environment['DATABASE_URL'] || undefined;
  const dataFolder = data ?? defaultDataFolder(world.environment);
  const pages = builtPages();
  const server = await startServer({
    port,
    dataFolder,
    demo,
    databaseUrl,
    restoreFrom: restore,
    ...(guests !== undefined && { guests: { url: guests, port: guestsPort } }),
    ...(pages !== undefined && { webRoot: pages }),
    log: serverLog(world),
  });
  try {
    const lines = [
      t.text('cli.start.ready', { url: server.url }),
      ...(server.guestsUrl === null || guests === undefined
        ? []
        : [t.text('cli.start.guests-ready', { url: guests, door: server.guestsUrl })]),
      ...(pages === undefined ? [t.text('cli.start.no-pages')] : []),
      '',
      server.storage === 'embedded'
        ? t.text('cli.start.data-folder', { folder: dataFolder })
        : t.text('cli.start.postgres'),
      t.text('cli.start.loopback'),
      ...(server.storage === 'embedded' ? [t.text('cli.start.embedded')] : []),
      '',
      t.text('cli.start.stop'),
    ];
    await world.writeOut(`${lines.map((line) => wrapped(line, world.columns)).join('\n')}\n`);
    if (!world.interrupted.aborted) await once(world.interrupted, 'abort');
    world.writeErr(`${t.text('cli.start.stopping')}\n`);
  } finally {
    await server.close();
  }
  world.writeErr(`${t.text('cli.start.stopped')}\n`);
  return EXIT_DONE;
}

/** The web application beside this program in a checkout, when it has been built. */
function builtPages(): string | undefined {
  const folder = fileURLToPath(new URL('../../web/dist/site', import.meta.url));
  return existsSync(join(folder, 'index.html')) ? folder : undefined;
}

/**
 * Log lines as JSON on standard error: what went wrong, with the reference that the user was shown; with
 * `REPERE_LOG=1` every request and job too. Entries hold no personal data.
 */
function serverLog(world: World): (entry: LogEntry) => void {
  const isFull = world.environment['REPERE_LOG'] === '1';
  return (entry) => {
    const isTrouble = 'reference' in entry || (entry.event === 'store' && /(failed|lost)$/.test(entry.outcome));
    if (isFull || isTrouble) world.writeErr(`${JSON.stringify({ at: world.today().toISOString(), ...entry })}\n`);
  };
}
