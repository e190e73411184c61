import { translator } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { pretendWorld } from '../test/pretend-world.ts';
import { progressLine } from './progress-line.ts';

const half = { phase: 'methods', done: 500, total: 1000 } as const;

describe('progressLine', () => {
  it('says the share that is done and the time left, once two seconds have passed', () => {
    const world = pretendWorld({ errIsTerminal: true });
    const line = progressLine(world, translator('en'));
    world.pass(1999);
    line.show(half);
    expect(world.written.err).toBe('');
    world.pass(3001);
    line.show(half);
    expect(world.written.err).toContain('50%, 0:05 left');
  });

  it('stays quiet without a terminal', () => {
    const world = pretendWorld();
    const line = progressLine(world, translator('en'));
    world.pass(60_000);
    line.show(half);
    line.clear();
    expect(world.written.err).toBe('');
  });

  it('does not write more often than a person can read', () => {
    const world = pretendWorld({ errIsTerminal: true });
    const line = progressLine(world, translator('en'));
    for (let step = 0; step < 1000; step += 1) {
      world.pass(10);
      line.show({ ...half, done: step });
    }
    expect(world.written.err.split('\r').length).toBeLessThan(50);
  });

  it('takes its line away, and only one that is there', () => {
    const world = pretendWorld({ errIsTerminal: true });
    const line = progressLine(world, translator('en'));
    line.clear();
    expect(world.written.err).toBe('');
    world.pass(10_000);
    line.show(half);
    line.clear();
    expect(world.written.err.endsWith('\r\u001b[K')).toBe(true);
  });
});
