import type { CaptureHistories } from '@repere/contracts';
import { drawGamma, drawNormal, quantile, randomStream } from '@repere/numerics';
import { describe, expect, it } from 'vitest';
import { memberSize } from '../src/lists/members.ts';
import { thresholdingEstimate } from '../src/lists/thresholding/estimate.ts';
import { publishedTable } from './golden.ts';

/**
 * An independent sampler of the posterior with all pairs, by another algorithm and with the model written out by cells. Under a
 * flat prior the exponential of one coefficient, given the others, is a gamma number: its shape is the number of persons the
 * member is in, its rate the expected number of them without the coefficient. With a normal prior that number is proposed,
 * and accepted by the ratio of the prior; where nobody is, by a random walk. It mixes slowly, but it is right.
 */
function gibbs({ lists, histories, counts }: CaptureHistories, priorVariance: number, sweeps: number): Float64Array {
  const stream = randomStream(7);
  const size = 2 ** lists.length;
  const members = Array.from({ length: size }, (_, set) => set).filter((set) => memberSize(set) <= 2);
  const persons = members.map((member) =>
    histories.reduce((sum, history, i) => ((history & member) === member ? sum + counts[i]! : sum), 0),
  );
  const cells = members.map((member) =>
    Array.from({ length: size }, (_, set) => set).filter((set) => set > 0 && (set & member) === member),
  );
  const coefficients = new Float64Array(size);
  const mu = new Float64Array(size).fill(1);
  const unseen = new Float64Array(sweeps);
  for (let sweep = -BURN_IN; sweep < sweeps; sweep++) {
    members.forEach((member, at) => {
      let expected = 0;
      for (const cell of cells[at]!) expected += mu[cell]!;
      const old = coefficients[member]!;
      const isSeen = persons[at]! > 0;
      const proposed = isSeen
        ? Math.log(drawGamma(stream, persons[at]!) / (expected / Math.exp(old)))
        : old + 2 * drawNormal(stream);
      let logRatio = memberSize(member) < 2 ? 0 : (old * old - proposed * proposed) / (2 * priorVariance);
      if (!isSeen) logRatio -= expected * Math.expm1(proposed - old);
      if (Math.log(stream.nextUniform()) > logRatio) return;
      coefficients[member] = proposed;
      for (const cell of cells[at]!) mu[cell]! *= Math.exp(proposed - old);
    });
    if (sweep >= 0) unseen[sweep] = Math.exp(coefficients[0]!);
  }
  return unseen;
}

const BURN_IN = 2_000;
const SWEEPS = 120_000;
const BATCHES = 40;

/** Number of independent draws whose mean varies as that of the chain, from the means of batches. */
function effectiveSize(chain: Float64Array): number {
  const length = chain.length / BATCHES;
  const means = Array.from(
    { length: BATCHES },
    (_, batch) => chain.subarray(batch * length, (batch + 1) * length).reduce((sum, value) => sum + value, 0) / length,
  );
  const mean = means.reduce((sum, value) => sum + value, 0) / BATCHES;
  const ofMeans = means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (BATCHES - 1);
  const ofDraws = chain.reduce((sum, value) => sum + (value - mean) ** 2, 0) / chain.length;
  return (ofDraws / ofMeans) * BATCHES;
}

describe('the posterior that thresholding draws from', () => {
  it.each([
    ['hav-taiwan-3', 1],
    ['hav-taiwan-3', 0.1],
    ['hav-taiwan-3', null],
    ['artificial-3', 1],
    ['korea-3', 1],
  ] as const)('has the quantiles of a Gibbs sampler: %s, prior variance %s', (name, priorVariance) => {
    const { histories } = publishedTable(name);
    const { estimate } = thresholdingEstimate(histories, { level: 0.95, seed: 1, order: 2, priorVariance, cutoff: 0 });
    const { expectation } = estimate.diagnostics as unknown as {
      readonly expectation: { readonly quantiles: Readonly<Record<string, number>> };
    };
    const chain = gibbs(histories, priorVariance ?? Number.POSITIVE_INFINITY, SWEEPS).map(Math.log);
    const effective = effectiveSize(chain);
    expect(effective).toBeGreaterThan(300);
    const sorted = chain.toSorted();
    const deviation = (quantile(sorted, 0.975, 7) - quantile(sorted, 0.025, 7)) / 3.92;
    for (const [label, value] of Object.entries(expectation.quantiles)) {
      const p = Number.parseFloat(label) / 100;
      // The standard deviation of a sample quantile is at most 2.7 / sqrt(m) standard deviations here.
      const difference = Math.log(value - estimate.observed) - quantile(sorted, p, 7);
      expect(Math.abs(difference) / deviation).toBeLessThan((4 * 2.7) / Math.sqrt(effective));
    }
  });
});
