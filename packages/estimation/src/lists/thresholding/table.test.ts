import { randomStream } from '@repere/numerics';
import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { fitLogLinear } from '../log-linear/fit.ts';
import { modelOf } from '../log-linear/model.ts';
import { PriorTable } from './table.ts';

const once = () => true;
const table = aTable(3, [40, 30, 5, 25, 4, 0, 0]);

describe('posteriors of a table', () => {
  it('keep interactions nobody is on finite under a normal prior, and put them at minus infinity under a flat one', () => {
    expect(new PriorTable(table, 1).split([3, 5, 6])).toEqual({ finite: [3, 5, 6], minusInfinity: [] });
    const flat = new PriorTable(table, Number.POSITIVE_INFINITY);
    expect(flat.split([3, 5, 6])).toEqual({ finite: [3, 5], minusInfinity: [6] });
  });

  it('do not exist where independent lists have no estimate, whatever the prior of interactions', () => {
    const apart = new PriorTable(aTable(3, [40, 30, 0, 25]), 1);
    expect(apart.draw({ finite: [3, 5, 6], minusInfinity: [] }, randomStream(1), once)).toBe('does-not-exist');
    const nested = new PriorTable(aTable(3, [40, 0, 30, 0, 20, 0, 10]), 1);
    expect(nested.draw({ finite: [3, 5, 6], minusInfinity: [] }, randomStream(1), once)).toBe('does-not-exist');
  });

  it('exist under flat priors where the extended maximum likelihood estimate does', () => {
    const flat = new PriorTable(table, Number.POSITIVE_INFINITY);
    const whole = flat.split([3, 5, 6]);
    expect(flat.draw(whole, randomStream(1), once)).toBe('unidentified');
    expect(flat.draw({ finite: [3], minusInfinity: [6] }, randomStream(1), once)).toMatchObject({
      draws: { proposals: 5000 },
    });
  });

  it('are centred on maximum likelihood under flat priors and on zero interactions under narrow ones', () => {
    const full = aTable(3, [400, 300, 150, 250, 140, 130, 70]);
    const means = [Number.POSITIVE_INFINITY, 1e-6].map((variance) => {
      const result = new PriorTable(full, variance).draw({ finite: [3], minusInfinity: [] }, randomStream(1), once);
      if (typeof result === 'string') throw new Error(result);
      return result.draws.means[result.posterior.members.indexOf(3)]!;
    });
    const fit = fitLogLinear(full, modelOf(3, [3]));
    if (fit.status !== 'ok') throw new Error(fit.status);
    expect(means[0]).toBeCloseTo(fit.coefficients.find(({ member }) => member === 3)!.value, 2);
    expect(means[1]).toBeCloseTo(0, 2);
  });

  it('leave out lists with nobody on them', () => {
    const withEmpty = new PriorTable(aTable(4, [40, 30, 5, 25, 4, 6, 1]), 1);
    expect(withEmpty.emptyLists).toEqual([8]);
    const result = withEmpty.draw({ finite: [3], minusInfinity: [] }, randomStream(1), once);
    if (typeof result === 'string') throw new Error(result);
    expect([...result.posterior.members]).toEqual([0, 1, 2, 4, 3]);
    const without = new PriorTable(aTable(3, [40, 30, 5, 25, 4, 6, 1]), 1);
    const same = without.draw({ finite: [3], minusInfinity: [] }, randomStream(1), once);
    if (typeof same === 'string') throw new Error(same);
    expect([...result.draws.rates.subarray(0, 20)]).toEqual([...same.draws.rates.subarray(0, 20)]);
  });
});
