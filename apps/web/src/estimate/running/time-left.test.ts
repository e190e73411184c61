import { describe, expect, it } from 'vitest';
import { progressView } from './time-left.ts';

describe('the time left', () => {
  it('is what the rest takes at the rate so far', () => {
    expect(progressView({ phase: 'methods', done: 250, total: 1000 }, 2000)).toEqual({ share: 0.25, secondsLeft: 6 });
  });

  it('is not guessed from the first samples', () => {
    expect(progressView({ phase: 'methods', done: 20, total: 1000 }, 900).secondsLeft).toBeNull();
  });

  it('is nothing when all is done', () => {
    expect(progressView({ phase: 'strata', done: 4, total: 4 }, 900)).toEqual({ share: 1, secondsLeft: 0 });
    expect(progressView({ phase: 'strata', done: 0, total: 0 }, 0)).toEqual({ share: 1, secondsLeft: 0 });
  });
});
