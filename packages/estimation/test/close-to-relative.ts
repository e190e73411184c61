import { expect } from 'vitest';

expect.extend({
  toBeCloseToRelative(received: unknown, expected: unknown, relative: number, absolute = 0) {
    const difference = Math.abs(Number(received) - Number(expected));
    const allowed = Math.max(relative * Math.abs(Number(expected)), absolute);
    return {
      pass: typeof received === 'number' && typeof expected === 'number' && difference <= allowed,
      message: () => `expected ${received} to be within ${allowed} of ${expected}; the difference is ${difference}`,
    };
  },
});

declare module 'vitest' {
  interface Matchers<T> {
    /** Within a share of the expected number, or an absolute difference. */
    toBeCloseToRelative(expected: unknown, relative: number, absolute?: number): T;
  }
}
