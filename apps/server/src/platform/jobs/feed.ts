/** Tells those who watch a job, inside this program, that it has moved. What it is now stands in the database. */
export interface JobFeed {
  announce(jobId: string): void;
  /** Resolves with the next announcement, after the time given, or when the signal aborts. */
  next(jobId: string, timeoutMs: number, signal: AbortSignal): Promise<void>;
}

export function jobFeed(): JobFeed {
  const watchers = new Map<string, Set<() => void>>();
  return {
    announce(jobId) {
      for (const wake of watchers.get(jobId) ?? []) wake();
    },
    next(jobId, timeoutMs, signal) {
      return new Promise((resolve) => {
        const own = watchers.get(jobId) ?? new Set();
        watchers.set(jobId, own);
        const wake = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', wake);
          own.delete(wake);
          if (own.size === 0 && watchers.get(jobId) === own) watchers.delete(jobId);
          resolve();
        };
        const timer = setTimeout(wake, timeoutMs);
        if (signal.aborted) wake();
        else {
          own.add(wake);
          signal.addEventListener('abort', wake);
        }
      });
    },
  };
}
