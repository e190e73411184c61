import { failure } from '@repere/contracts';

/** How often something may be done: so many at once, refilled over time. */
export interface Allowance {
  readonly burst: number;
  readonly perMinute: number;
}

/** Keeps count for each caller; forgets who has been quiet. */
export interface RateLimit {
  /** Throws `request.too-many` with the seconds to wait. */
  take(caller: string): void;
}

const MOST_CALLERS = 10_000;

/** A token bucket for each caller, in memory: a restart forgives, which is harmless. */
export function rateLimit({ burst, perMinute }: Allowance, nowMs: () => number): RateLimit {
  const buckets = new Map<string, { left: number; atMs: number }>();
  return {
    take(caller) {
      const now = nowMs();
      const bucket = buckets.get(caller) ?? { left: burst, atMs: now };
      const left = Math.min(burst, bucket.left + ((now - bucket.atMs) / 60_000) * perMinute);
      // Deleted and set again, so that the map's order is by last use.
      buckets.delete(caller);
      if (left < 1) {
        buckets.set(caller, { left, atMs: now });
        throw failure('request.too-many', { seconds: Math.ceil(((1 - left) / perMinute) * 60) });
      }
      buckets.set(caller, { left: left - 1, atMs: now });
      const [oldest] = buckets.keys();
      if (buckets.size > MOST_CALLERS && oldest !== undefined) buckets.delete(oldest);
    },
  };
}
