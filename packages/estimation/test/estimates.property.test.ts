import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateChao } from '../src/lists/chao.ts';
import { estimateClosed } from '../src/lists/closed/estimate.ts';
import { estimateAllTwoWay, estimateMainEffects } from '../src/lists/fixed-models.ts';
import { estimatePairs } from '../src/lists/pairs.ts';
import { stepwiseEstimate } from '../src/lists/stepwise/estimate.ts';
import { stepwiseJackknife, stepwiseReplicates } from '../src/lists/stepwise/repeat.ts';
import { tableWarnings } from '../src/lists/table-warnings.ts';
import { anyTable } from './tables.ts';

const levels = fc.double({ min: 0.5, max: 0.999, noNaN: true });

describe('estimates of any table', () => {
  it('have an interval that contains the value, from the observed persons up', () => {
    fc.assert(
      fc.property(anyTable(), levels, (table, level) => {
        for (const estimate of [
          estimateMainEffects(table, level),
          estimateAllTwoWay(table, level),
          estimateChao(table, level),
          ...estimateClosed(table, level),
          ...estimatePairs(table, level),
        ]) {
          const { value, observed, interval } = estimate;
          if (value !== null) expect(value).toBeGreaterThanOrEqual(observed);
          if (interval.lower !== null) {
            expect(interval.lower).toBeGreaterThanOrEqual(observed);
            expect(interval.lower).toBeLessThanOrEqual(value!);
          }
          if (interval.upper !== null) expect(interval.upper).toBeGreaterThanOrEqual(value!);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are plain finite data, and whatever has no value says why', () => {
    fc.assert(
      fc.property(anyTable({ zeros: 0.6, largest: 8 }), levels, (table, level) => {
        const replicates = stepwiseReplicates(table, { threshold: 0.1, seed: 1, from: 0, to: 30 });
        const jackknife = stepwiseJackknife(table, 0.1);
        const estimates = [
          estimateMainEffects(table, level),
          estimateAllTwoWay(table, level),
          stepwiseEstimate(table, { threshold: 0.1, level }),
          stepwiseEstimate(table, { threshold: 0.1, level, bootstrap: { replicates, jackknife, seed: 1 } }),
          estimateChao(table, level),
          ...estimateClosed(table, level),
          ...estimatePairs(table, level),
        ];
        for (const estimate of estimates) {
          // NaN and Infinity would come back as null, undefined would go missing.
          expect(JSON.parse(JSON.stringify(estimate))).toEqual(estimate);
          if (estimate.value === null) expect(estimate.warnings.length).toBeGreaterThan(0);
          if (estimate.value === null) expect(['ok', 'unbounded']).not.toContain(estimate.status);
          if (estimate.interval.how === 'none') expect(estimate.warnings.length).toBeGreaterThan(0);
        }
        expect(JSON.parse(JSON.stringify(tableWarnings(table)))).toEqual(tableWarnings(table));
      }),
      { numRuns: 150 },
    );
  });
});
