import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backupSchedule } from './backup-schedule.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function scheduled(write: () => Promise<void>) {
  const onFailure = vi.fn();
  return { schedule: backupSchedule({ write, onFailure, quietMs: 30, latestMs: 300 }), onFailure };
}

describe('backups', () => {
  it('are written when changes have come to rest, once for all of them', async () => {
    const write = vi.fn(async () => {});
    const { schedule } = scheduled(write);
    schedule.noteChange();
    await vi.advanceTimersByTimeAsync(20);
    schedule.noteChange();
    await vi.advanceTimersByTimeAsync(20);
    expect(write).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20);
    expect(write).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('do not wait for ever while changes go on', async () => {
    const write = vi.fn(async () => {});
    const { schedule } = scheduled(write);
    for (let ms = 0; ms < 320; ms += 20) {
      schedule.noteChange();
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('are written at the end if something has changed, and only then', async () => {
    const write = vi.fn(async () => {});
    const changed = scheduled(write);
    changed.schedule.noteChange();
    await changed.schedule.finish();
    expect(write).toHaveBeenCalledTimes(1);
    await scheduled(write).schedule.finish();
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('that failed are reported and written after the next change', async () => {
    const write = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('disk full')).mockResolvedValue();
    const { schedule, onFailure } = scheduled(write);
    schedule.noteChange();
    await vi.advanceTimersByTimeAsync(40);
    expect(onFailure).toHaveBeenCalledTimes(1);
    schedule.noteChange();
    await vi.advanceTimersByTimeAsync(40);
    expect(write).toHaveBeenCalledTimes(2);
  });
});
