import { describe, expect, it } from 'vitest';
import { betaCdf } from '../test/distribution-functions.ts';
import { misfitOfContinuous } from '../test/misfit.ts';
import { drawBeta } from './draw-beta.ts';
import { randomStream } from './random-stream.ts';

describe('drawBeta', () => {
  it.each([
    [1, 1],
    [0.5, 0.5],
    [0.1, 0.3],
    [0.25, 4],
    [3, 0.7],
    [1, 9],
    [2, 2],
    [7.5, 31],
    [400, 90],
  ])('has the beta distribution for parameters %s and %s', (a, b) => {
    const stream = randomStream(20051201)
      .split(Math.round(a * 1000))
      .split(Math.round(b * 1000));
    const fit = misfitOfContinuous(
      40_000,
      () => drawBeta(stream, a, b),
      (x) => betaCdf(x, a, b),
    );
    expect(Math.abs(fit.chiSquare)).toBeLessThan(4);
    expect(fit.kolmogorov).toBeLessThan(2.3);
  });

  it('falls on either side of one half with the right chance where both gamma numbers vanish', () => {
    // With tiny parameters nearly all mass is at 0 and at 1, in the ratio b : a.
    const draws = 20_000;
    const stream = randomStream(4);
    let above = 0;
    for (let i = 0; i < draws; i++) if (drawBeta(stream, 1e-6, 3e-6) > 0.5) above++;
    expect(Math.abs(above - draws / 4)).toBeLessThan(4 * Math.sqrt((draws * 3) / 16));
  });

  it.each([
    [0, 1],
    [1, 0],
    [-1, 2],
    [0.5, Number.NaN],
  ])('refuses the parameters %s and %s', (a, b) => {
    expect(() => drawBeta(randomStream(1), a, b)).toThrow(RangeError);
  });
});
