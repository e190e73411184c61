import { randomStream } from '@repere/numerics';
import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { averageGraphs, personsAt } from './average.ts';
import { drawPersons } from './draws.ts';
import { graphScores } from './scores.ts';

describe('draws of the number of persons', () => {
  const averaged = averageGraphs(graphScores(aTable(3, [150, 120, 14, 90, 9, 12, 2]), 0.125), null);
  const { posterior, tail } = averaged;
  const draws = drawPersons(posterior, tail, 2000, randomStream(5));
  const sorted = draws.toSorted();

  it('have one in each of as many equal parts of the posterior', () => {
    sorted.forEach((draw, index) => {
      // The first mass reached may belong to the number on the border; and a draw may be one off.
      expect(draw).toBeGreaterThanOrEqual(personsAt(averaged, Math.max(1e-9, index / 2000))! - 1);
      if (index < 1999) expect(draw).toBeLessThanOrEqual(personsAt(averaged, (index + 1) / 2000)! + 1);
    });
  });

  it('are the same for the same seed, and others for another', () => {
    expect(drawPersons(posterior, tail, 2000, randomStream(5))).toEqual(draws);
    expect(drawPersons(posterior, tail, 2000, randomStream(6))).not.toEqual(draws);
  });

  it('come in random order', () => {
    // Rank correlation with the order of drawing, and with draws of another seed; standard deviation 1 / sqrt(2000) = 0.022.
    const other = drawPersons(posterior, tail, 2000, randomStream(6));
    expect(Math.abs(correlation(ranks(draws), [...draws.keys()]))).toBeLessThan(0.1);
    expect(Math.abs(correlation(ranks(draws), ranks(other)))).toBeLessThan(0.1);
  });
});

function ranks(values: Float64Array): number[] {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
  const result = order.map(() => 0);
  order.forEach((position, rank) => {
    result[position] = rank;
  });
  return result;
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const middle = (a.length - 1) / 2;
  const product = a.reduce((sum, value, i) => sum + (value - middle) * (b[i]! - middle), 0);
  return product / a.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}
