import '../../../test/close-to-relative.ts';
import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { averageGraphs, meanPersons } from './average.ts';
import { graphScores } from './scores.ts';
import { tailOf, unseenQuantile } from './tail.ts';
import { massUpTo } from './unseen-distribution.ts';

const SCORES = graphScores(aTable(3, [20, 30, 5, 25, 4, 3, 2]), 0.125);
const SATURATED = Int32Array.of(7);

describe('the tail of a posterior', () => {
  it('falls with the exponent of the graph with all edges, 1 - delta', () => {
    // Gamma(x + d) / Gamma(x + 1) from the empty cell, and 1 / N: x^(d - 1 - 1).
    const tail = tailOf(averageGraphs(SCORES, 1e7, SATURATED).posterior);
    expect(tail.exponent).toBeCloseToRelative(0.875, 1e-4);
    expect(tail.firstMoment).toBe(Number.POSITIVE_INFINITY);
  });

  it('holds what a wider range finds there', () => {
    const { posterior } = averageGraphs(SCORES, 1e5, SATURATED);
    const wide = averageGraphs(SCORES, 1e9, SATURATED).posterior;
    // Both masses are relative to the same peak.
    const between = wide.total - massUpTo(wide, 1e5);
    expect(posterior.total).toBeCloseToRelative(massUpTo(wide, 1e5), 1e-9);
    expect(tailOf(posterior).mass).toBeCloseToRelative(between + tailOf(wide).mass, 2e-3);
  });

  it.each([
    [1e5, 1 - 1e-5, 2e-2],
    [1e7, 1 - 1e-6, 3e-4],
  ])('gives quantiles beyond a limit of %s, the better the further', (limit, probability, tolerance) => {
    const { posterior } = averageGraphs(SCORES, limit, SATURATED);
    const wide = averageGraphs(SCORES, 1e14, SATURATED);
    const beyond = unseenQuantile(posterior, tailOf(posterior), probability);
    expect(beyond).toBeGreaterThan(10 * limit);
    expect(beyond).toBeCloseToRelative(unseenQuantile(wide.posterior, wide.tail, probability), tolerance);
  });

  it('leaves a posterior without a mean', () => {
    expect(meanPersons(averageGraphs(SCORES, null, SATURATED))).toBeNull();
    expect(meanPersons(averageGraphs(SCORES, 1e6, SATURATED))).toBeGreaterThan(89);
  });
});
