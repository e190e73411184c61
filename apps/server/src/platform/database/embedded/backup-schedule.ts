/** When backups are written: soon after changes have come to rest, and not much later while they go on. */
export interface BackupSchedule {
  noteChange(): void;
  /** Writes what isn't backed up yet, and stops. */
  finish(): Promise<void>;
}

/** After the last change. */
const QUIET_MS = 30_000;
/** After the first change that isn't backed up: the most that a damaged folder can lose. */
const LATEST_MS = 300_000;

/** Backups follow changes; one at a time. A failed one is reported and tried again after the next change. */
export function backupSchedule({
  write,
  onFailure,
  quietMs = QUIET_MS,
  latestMs = LATEST_MS,
}: {
  readonly write: () => Promise<void>;
  readonly onFailure: (error: unknown) => void;
  readonly quietMs?: number;
  readonly latestMs?: number;
}): BackupSchedule {
  let isChanged = false;
  let isFinished = false;
  let quiet: NodeJS.Timeout | undefined;
  let latest: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const writeNow = (): Promise<void> => {
    clearTimeout(quiet);
    clearTimeout(latest);
    latest = undefined;
    writing = writing.then(async () => {
      if (!isChanged) return;
      isChanged = false;
      try {
        await write();
      } catch (error) {
        isChanged = true;
        onFailure(error);
      }
    });
    return writing;
  };

  return {
    noteChange() {
      isChanged = true;
      if (isFinished) return;
      clearTimeout(quiet);
      quiet = setTimeout(writeNow, quietMs).unref();
      latest ??= setTimeout(writeNow, latestMs).unref();
    },
    finish() {
      isFinished = true;
      return writeNow();
    },
  };
}
