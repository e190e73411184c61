import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../test/reference/resampling.json';
import { type QuantileType, quantile } from './quantile.ts';

const aType = () => fc.constantFrom<QuantileType>(6, 7, 8);
const aSample = () =>
  fc
    .array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 30 })
    .map((values) => Float64Array.from(values).sort());
const aProbability = () => fc.double({ min: 0, max: 1, noNaN: true });

describe('quantile', () => {
  it.each(reference.quantiles)('agrees with R on $sample, type $type', ({ sample, type, values }) => {
    if (type !== 6 && type !== 7 && type !== 8) throw new Error('unknown type');
    reference.probabilities.forEach((probability, i) => {
      expect(quantile(Float64Array.from(sample), probability, type)).toBeCloseTo(values[i]!, 10);
    });
  });

  it('lies within the sample and never falls', () => {
    fc.assert(
      fc.property(aSample(), aType(), aProbability(), aProbability(), (sample, type, p, q) => {
        const lower = quantile(sample, Math.min(p, q), type);
        const upper = quantile(sample, Math.max(p, q), type);
        expect(lower).toBeGreaterThanOrEqual(sample[0]!);
        expect(upper).toBeLessThanOrEqual(sample[sample.length - 1]!);
        expect(lower).toBeLessThanOrEqual(upper + 1e-6);
      }),
    );
  });

  it('mirrors when the sample does', () => {
    fc.assert(
      fc.property(aSample(), aType(), fc.integer({ min: 0, max: 64 }), (sample, type, eighths) => {
        const p = eighths / 64;
        const mirrored = sample.map((value) => -value).sort();
        expect(quantile(mirrored, p, type)).toBeCloseTo(-quantile(sample, 1 - p, type), 3);
      }),
    );
  });

  it('does not fall between two values for a position that is whole but for rounding', () => {
    const sample = Float64Array.from({ length: 11 }, (_, i) => (i === 7 ? 7 : i * 1e9));
    expect(quantile(sample, 0.7, 7)).toBe(7);
  });

  it('keeps equal infinite neighbours', () => {
    expect(quantile(Float64Array.of(1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY), 0.9, 7)).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  it('is not a number for an empty sample', () => {
    expect(quantile(new Float64Array(0), 0.5, 8)).toBeNaN();
  });
});
