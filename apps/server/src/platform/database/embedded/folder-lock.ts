import { execFileSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmdirSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { failure } from '@repere/contracts';

/** The hold on a data folder; released at the end, or found stale by the next program after a crash. */
export interface FolderLock {
  release(): void;
}

interface Holder {
  readonly process: number;
  /** When that process started, as the system tells it: process numbers are used again. `null` where it can't tell. */
  readonly startedAt: string | null;
  readonly host: string;
}

const HEARTBEAT_MS = 5_000;
/** A holder on another computer that shares the folder can only be judged by its silence. */
const SILENT_MS = 60_000;
/** Taking over takes milliseconds; whoever crashed meanwhile is passed after this. */
const TAKEOVER_MS = 10_000;

/**
 * Takes the folder for this process, or throws `store.in-use` naming the holder.
 *
 * PGlite has no lock, and two programs on one folder destroy it. A lock left by a crash is recognised by the holder's
 * process number and start time together, and taken over by one contender only.
 */
export function lockFolder(folder: string, clock: () => Date): FolderLock {
  const path = join(folder, 'lock');
  if (!create(path)) {
    takeOver(folder, path, clock);
  }
  const heartbeat = setInterval(() => touch(path, clock()), HEARTBEAT_MS);
  heartbeat.unref();
  return {
    release() {
      clearInterval(heartbeat);
      if (isOurs(read(path))) unlinkSync(path);
    },
  };
}

/** Only who holds the takeover folder may remove a stale lock, so nobody removes a fresh one by mistake. */
function takeOver(folder: string, path: string, clock: () => Date): void {
  const holder = read(path);
  if (holder !== null && isAlive(holder, path, clock)) throw inUse(folder, holder);
  const turn = join(folder, 'lock.takeover');
  if (!makeFolder(turn)) {
    if (statSync(turn).mtimeMs > clock().getTime() - TAKEOVER_MS) throw inUse(folder, holder);
    rmdirSync(turn);
    if (!makeFolder(turn)) throw inUse(folder, holder);
  }
  try {
    const current = read(path);
    if (current !== null && isAlive(current, path, clock)) throw inUse(folder, current);
    if (existsSync(path)) unlinkSync(path);
    if (!create(path)) throw inUse(folder, read(path));
  } finally {
    rmdirSync(turn);
  }
}

function inUse(folder: string, holder: Holder | null): Error {
  return failure('store.in-use', { folder, process: holder === null ? '?' : String(holder.process) });
}

/** Writes the lock unless it is there; creation is what the system makes exclusive. */
function create(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx', 0o600);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
  const holder: Holder = { process: process.pid, startedAt: processStart(process.pid), host: hostname() };
  writeSync(file, JSON.stringify(holder));
  fsyncSync(file);
  closeSync(file);
  return true;
}

/** `null` when there is none, or it was cut short by a crash while it was written. */
function read(path: string): Holder | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
  try {
    const value: unknown = JSON.parse(text);
    return isHolder(value) ? value : null;
  } catch {
    return null;
  }
}

function isHolder(value: unknown): value is Holder {
  return (
    typeof value === 'object' &&
    value !== null &&
    'process' in value &&
    typeof value.process === 'number' &&
    'startedAt' in value &&
    (value.startedAt === null || typeof value.startedAt === 'string') &&
    'host' in value &&
    typeof value.host === 'string'
  );
}

function isOurs(holder: Holder | null): boolean {
  return holder !== null && holder.process === process.pid && holder.host === hostname();
}

function isAlive(holder: Holder, path: string, clock: () => Date): boolean {
  if (holder.host !== hostname()) return statSync(path).mtimeMs > clock().getTime() - SILENT_MS;
  try {
    process.kill(holder.process, 0);
  } catch (error) {
    // EPERM: there is such a process and it is somebody else's.
    if (!hasCode(error, 'EPERM')) return false;
  }
  const startedAt = processStart(holder.process);
  return startedAt === null || holder.startedAt === null || startedAt === holder.startedAt;
}

/** Start time of a process in the system's own units; only compared with itself. */
function processStart(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      // Field 22, counted after the name, which may hold spaces and brackets.
      const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
    if (process.platform === 'win32') return null;
    const shown = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] });
    return shown.toString().trim() || null;
  } catch {
    return null;
  }
}

function touch(path: string, now: Date): void {
  try {
    utimesSync(path, now, now);
  } catch {
    // The folder was taken away under a running program; the database will say so.
  }
}

function makeFolder(path: string): boolean {
  try {
    mkdirSync(path, { mode: 0o700 });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
