import { randomStream } from '@repere/numerics';
import { describe, expect, it } from 'vitest';
import type { WeightedDraws } from './importance.ts';
import { drawTotals } from './people.ts';

const weighted = (weights: readonly number[], rates: readonly number[]) =>
  ({ weights: Float64Array.from(weights), rates: Float64Array.from(rates) }) as WeightedDraws; // the rest is not read

function momentsOf(values: Float64Array) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length };
}

describe('draws of the number of persons', () => {
  it('are gamma numbers of shape n about their expectation, and Poisson counts about those', () => {
    const count = 100_000;
    const { expected, persons } = drawTotals(weighted([1], [0.5]), 100, count, randomStream(1));
    // Mean n / S = 200 and variance n / S^2 = 400; the counts add their mean.
    expect(momentsOf(expected).mean).toBeCloseTo(300, 0);
    expect(momentsOf(expected).variance / 400).toBeCloseTo(1, 1);
    expect(momentsOf(persons).mean).toBeCloseTo(300, 0);
    expect(momentsOf(persons).variance / 600).toBeCloseTo(1, 1);
    expect(persons.every(Number.isInteger)).toBe(true);
  });

  it('take each weighted draw as often as its weight says, rounded up or down', () => {
    // Rates so far apart that the draws tell which rate they come from.
    const rates = [1, 1e-3, 1e-6, 1e-9];
    const { expected } = drawTotals(weighted([0.1, 0, 0.7, 0.2], rates), 1000, 995, randomStream(2));
    const counts = rates.map(
      (rate) => expected.filter((value) => Math.abs(Math.log((value - 1000) * rate) - Math.log(1000)) < 3).length,
    );
    expect(counts.reduce((a, b) => a + b, 0)).toBe(995);
    expect(counts[1]).toBe(0);
    [99.5, 0, 696.5, 199].forEach((share, i) => {
      expect(Math.abs(counts[i]! - share)).toBeLessThan(1);
    });
  });

  it('stay finite where counts leave the whole numbers', () => {
    const { persons } = drawTotals(weighted([1], [1e-30]), 10, 10, randomStream(3));
    expect(persons.every(Number.isFinite)).toBe(true);
  });
});
