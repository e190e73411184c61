import { describe, expect, it } from 'vitest';
import { isAllowed, requirePermission } from './access.ts';

describe('access', () => {
  it('lets a reader read and nothing more', () => {
    expect(isAllowed(['reader'], 'estimates.read')).toBe(true);
    expect(isAllowed(['reader'], 'estimates.write')).toBe(false);
    expect(isAllowed(['reader'], 'estimates.export')).toBe(false);
    expect(isAllowed(['reader'], 'jobs.run')).toBe(false);
    expect(isAllowed(['reader'], 'tables.write')).toBe(false);
  });

  it('lets an analyst work', () => {
    expect(isAllowed(['analyst'], 'estimates.write')).toBe(true);
    expect(isAllowed(['analyst'], 'jobs.run')).toBe(true);
  });

  it('denies who has no role', () => {
    expect(() => requirePermission([], 'tables.read')).toThrow('access.denied');
  });
});
