import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { atLeastCounts } from '../dense-table.ts';
import { allTwoWayModel } from '../log-linear/model.ts';
import { CoefficientPosterior } from './posterior.ts';

const table = aTable(3, [40, 30, 0, 25, 4, 7, 0]);
const atLeast = atLeastCounts(table);
const model = { lists: 3, atLeast, members: allTwoWayModel(3).members, minusInfinity: [], priorVariance: 2 };
const posterior = new CoefficientPosterior(model);
const size = posterior.members.length;
const point = Float64Array.from({ length: size }, (_, i) => 1.5 - 0.4 * i + 0.05 * i * i);

/** Log of the Poisson likelihood and the prior, written out cell by cell. */
function plainValue(coefficients: Float64Array, isPossible: (cell: number) => boolean): number {
  let value = 0;
  for (let cell = 1; cell < 8; cell++) {
    let eta = 0;
    posterior.members.forEach((member, i) => {
      if ((cell & member) === member) eta += coefficients[i]!;
    });
    if (isPossible(cell)) value += (table.counts[table.histories.indexOf(cell)] ?? 0) * eta - Math.exp(eta);
  }
  posterior.members.forEach((member, i) => {
    if ([3, 5, 6].includes(member)) value -= coefficients[i]! ** 2 / 4;
  });
  return value;
}

describe('the posterior of log-linear coefficients', () => {
  it('puts members on fewer persons later, within intercept, main effects and interactions', () => {
    expect([...posterior.members]).toEqual([0, 1, 2, 4, 6, 5, 3]);
  });

  it('is the Poisson likelihood times the prior', () => {
    expect(posterior.value(point)).toBeCloseTo(
      plainValue(point, () => true),
      10,
    );
  });

  it('has the derivatives of its value', () => {
    const gradient = new Float64Array(size);
    const information = new Float64Array(size * size);
    posterior.value(point);
    posterior.derivatives(point, gradient, information);
    const step = 1e-5;
    const moved = (i: number, by: number) => point.map((value, at) => (at === i ? value + by : value));
    for (let i = 0; i < size; i++) {
      const slope = (posterior.value(moved(i, step)) - posterior.value(moved(i, -step))) / (2 * step);
      expect(gradient[i]).toBeCloseTo(slope, 5);
      const up = new Float64Array(size);
      const down = new Float64Array(size);
      const unused = new Float64Array(size * size);
      posterior.value(moved(i, step));
      posterior.derivatives(moved(i, step), up, unused);
      posterior.value(moved(i, -step));
      posterior.derivatives(moved(i, -step), down, unused);
      for (let j = 0; j <= i; j++) {
        expect(information[i * size + j]).toBeCloseTo(-(up[j]! - down[j]!) / (2 * step), 4);
      }
    }
  });

  it('splits into the density without the intercept and the gamma density of its exponential', () => {
    const n = posterior.persons;
    const rate = posterior.rate(point);
    const intercept = point[0]!;
    const ofIntercept = n * intercept + n * Math.log(rate) - Math.exp(intercept) * rate;
    expect(posterior.logDensity(point, rate) + ofIntercept).toBeCloseTo(posterior.value(point), 8);
  });

  it('knows no histories that contain a member at minus infinity', () => {
    const without = new CoefficientPosterior({
      ...model,
      members: model.members.filter((member) => member !== 3),
      minusInfinity: [3],
    });
    const fewer = point.slice(0, -1);
    expect([...without.members]).toEqual([0, 1, 2, 4, 6, 5]);
    const withZero = Float64Array.from([...fewer, 0]);
    expect(without.value(fewer)).toBeCloseTo(
      plainValue(withZero, (cell) => (cell & 3) !== 3),
      10,
    );
    const means = [1, 2, 4, 5, 6].map((cell) => {
      const eta = [...without.members].reduce(
        (sum, member, i) => (member !== 0 && (cell & member) === member ? sum + fewer[i]! : sum),
        0,
      );
      return Math.exp(eta);
    });
    expect(without.rate(fewer)).toBeCloseTo(
      means.reduce((a, b) => a + b, 0),
      10,
    );
  });
});
