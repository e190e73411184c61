import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where the built-in database lives unless the user says otherwise: `.repere` in a checkout, so that trying things
 * leaves nothing elsewhere; else the folder that the system has for data of programs.
 */
export function defaultDataFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string {
  const checkout = fileURLToPath(new URL('../../..', import.meta.url));
  if (existsSync(join(checkout, 'scripts', 'start.mjs'))) return join(checkout, '.repere');
  const home = environment['HOME'] ?? environment['USERPROFILE'] ?? homedir();
  if (platform === 'win32') return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Repere');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Repere');
  return join(environment['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'repere');
}
