import { describe, expect, it } from 'vitest';
import { rateLimit } from './rate-limit.ts';

describe('a rate limit', () => {
  it('lets a burst through, then refuses and says how long to wait', () => {
    let now = 0;
    const limit = rateLimit({ burst: 2, perMinute: 6 }, () => now);
    limit.take('a');
    limit.take('a');
    expect(() => limit.take('a')).toThrow(
      expect.objectContaining({ problems: [{ code: 'request.too-many', details: { seconds: 10 } }] }),
    );
    limit.take('b');
    now = 10_000;
    limit.take('a');
    expect(() => limit.take('a')).toThrow('request.too-many');
  });
});
