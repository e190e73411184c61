import { randomStream } from '@repere/numerics';
import { aTable, simulateTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { fitClosed } from './fit.ts';
import { CLOSED_MODELS } from './models.ts';
import { closedTable } from './table.ts';

function fitted(histories: Parameters<typeof closedTable>[0], name: string) {
  const fit = fitClosed(closedTable(histories), CLOSED_MODELS.find((model) => model.name === name)!);
  if (fit.status !== 'ok') throw new Error(`${name} is ${fit.status}`);
  return fit;
}

describe('fitClosed', () => {
  it('has the closed forms of two lists', () => {
    const table = aTable(2, [90, 40, 10]);
    expect(fitted(table, 'Mt').unseen).toBeCloseTo(360, 8);
    expect(fitted(table, 'Mt').deviance).toBeCloseTo(0, 10);
    // Both lists alike: (130 / 2)^2 / 10.
    expect(fitted(table, 'M0').unseen).toBeCloseTo(422.5, 8);
  });

  it('has Chao’s bound for a finite number of lists where every coefficient is positive', () => {
    // f = 600, 120, 44, 21: f1^2 / (2 f2) (k - 1) / k.
    const table = aTable(4, [150, 150, 20, 150, 20, 20, 11, 150, 20, 20, 11, 20, 11, 11, 21]);
    const fit = fitted(table, 'Mh Chao');
    expect(Object.keys(fit.heterogeneity)).toEqual(['eta3', 'eta4']);
    expect(fit.unseen).toBeCloseTo((600 ** 2 / 240) * 0.75, 6);
  });

  it('takes out lists that nobody is on, and counts them', () => {
    const counts = [50, 40, 12, 30, 9, 8, 4];
    const full = fitted(aTable(3, counts), 'Mth Darroch');
    const withEmpty = fitted(aTable(4, [...counts, 0, 0, 0, 0, 0, 0, 0, 0]), 'Mth Darroch');
    expect(withEmpty.unseen).toBeCloseTo(full.unseen, 8);
    expect(withEmpty.degreesOfFreedom).toBe(full.degreesOfFreedom);
    expect(withEmpty.parameters).toBe(full.parameters + 1);
  });

  it('recovers the number of persons with many lists', () => {
    const chances = Array.from({ length: 16 }, (_, list) => 0.02 + 0.01 * list);
    const table = simulateTable({ persons: 20_000, classes: [{ share: 1, chances }] }, randomStream(1));
    const fit = fitted(table, 'Mt');
    const total = fit.persons + fit.unseen;
    expect(Math.abs(total - 20_000)).toBeLessThan(4 * Math.sqrt(fit.unseen + fit.unseen ** 2 * fit.logUnseenVariance));
    expect(fit.degreesOfFreedom).toBe(2 ** 16 - 1 - 17);
  });

  it('says what two lists and one list cannot tell', () => {
    const statuses = (counts: readonly number[]) =>
      CLOSED_MODELS.map((model) => [model.name, fitClosed(closedTable(aTable(2, counts)), model).status]);
    expect(Object.fromEntries(statuses([9, 9, 3]))).toMatchObject({
      Mt: 'ok',
      'Mh Gamma': 'unidentified',
      'Mth Poisson': 'unidentified',
    });
    expect(Object.fromEntries(statuses([9, 0, 0]))).toMatchObject({ M0: 'does-not-exist', Mt: 'unidentified' });
    expect(Object.fromEntries(statuses([9, 9, 0]))).toMatchObject({ M0: 'does-not-exist', Mt: 'does-not-exist' });
  });
});
