import { describe, expect, it } from 'vitest';
import { acceleration, bcaLimits, drawMultinomial, quantile, randomStream } from '../src/index.ts';

/** How often limits at 5% and 95% lie on the wrong side of the truth. */
interface Misses {
  above: number;
  below: number;
}

/** Simulates means of 30 exponential variables with mean 1: the textbook case of a skewed estimate. */
function simulate(sets: number, replicateCount: number): { bca: Misses; percentile: Misses } {
  const root = randomStream(20051201);
  const n = 30;
  const once = new Float64Array(n).fill(1);
  const counts = new Float64Array(n);
  const bca = { above: 0, below: 0 };
  const percentile = { above: 0, below: 0 };
  for (let set = 0; set < sets; set++) {
    const stream = root.split(set);
    const sample = Float64Array.from({ length: n }, () => -Math.log(stream.nextUniform()));
    const total = sample.reduce((sum, value) => sum + value, 0);
    const replicates = Float64Array.from({ length: replicateCount }, (_, r) => {
      drawMultinomial(stream.split(r), n, once, counts);
      return sample.reduce((sum, value, i) => sum + value * counts[i]!, 0) / n;
    });
    const jackknife = sample.map((value) => (total - value) / (n - 1));
    const result = bcaLimits({
      estimate: total / n,
      replicates,
      acceleration: acceleration(jackknife, once),
      probabilities: [0.05, 0.95],
    });
    const sorted = replicates.sort();
    count(bca, result.limits[0]!, result.limits[1]!);
    count(percentile, quantile(sorted, 0.05, 8), quantile(sorted, 0.95, 8));
  }
  return { bca, percentile };
}

function count(misses: Misses, lower: number, upper: number): void {
  if (lower > 1) misses.above++;
  if (upper < 1) misses.below++;
}

describe('BCa limits of a skewed mean', () => {
  it('cover nearly as often as they claim, and miss more evenly than percentiles', () => {
    const sets = 400;
    const { bca, percentile } = simulate(sets, 300);
    // With 2,000 sets and 500 replicates: 4.9% above and 7.1% below against 2.9% and 9.3% for percentiles; both cover 88%.
    const covered = 1 - (bca.above + bca.below) / sets;
    expect(Math.abs(covered - 0.88)).toBeLessThan(4 * Math.sqrt((0.88 * 0.12) / sets));
    expect(bca.below - bca.above).toBeLessThan(percentile.below - percentile.above);
    // Each side has its nominal share of misses, within four standard errors and what a sample of 30 costs.
    expect(Math.abs(bca.above / sets - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / sets));
    expect(Math.abs(bca.below / sets - 0.07)).toBeLessThan(4 * Math.sqrt((0.07 * 0.93) / sets));
  });
});
