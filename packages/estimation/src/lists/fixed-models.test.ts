import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { estimateAllTwoWay, estimateMainEffects } from './fixed-models.ts';

describe('estimates from models named beforehand', () => {
  it('have the closed form of two lists and its large-sample interval', () => {
    const estimate = estimateMainEffects(aTable(2, [90, 40, 10]), 0.95);
    expect(estimate.status).toBe('ok');
    // n1 n2 / m with n1 = 100, n2 = 50, m = 10; unseen (90 x 40) / 10 = 360.
    expect(estimate.value).toBeCloseTo(500, 8);
    expect(estimate.unobserved.value).toBeCloseTo(360, 8);
    // The log of the expected unseen has the sum of the reciprocals of the three counts as variance; the number of unseen
    // varies about its expectation like a Poisson number besides.
    const variance = 1 / 90 + 1 / 40 + 1 / 10;
    const factor = Math.exp(1.959963984540054 * Math.sqrt(variance + Math.log(1 + 1 / 360)));
    expect(estimate.interval.how).toBe('log-normal');
    expect(estimate.interval.lower).toBeCloseTo(140 + 360 / factor, 6);
    expect(estimate.interval.upper).toBeCloseTo(140 + 360 * factor, 6);
    expect(estimate.standardError).toBeCloseTo(Math.sqrt(360 + 360 ** 2 * variance), 6);
    expect(estimate.model).toBe('[1,2]');
    expect(estimate.parameters).toBe(3);
  });

  it('name the lists behind minus infinity, each set once', () => {
    // Nobody is on A and C together, hence on no three lists with both either.
    const estimate = estimateAllTwoWay(aTable(4, [40, 30, 9, 25, 0, 8, 0, 20, 7, 6, 3, 5, 0, 2, 0]), 0.95);
    expect(estimate.minusInfinity).toEqual(['13']);
    expect(estimate.warnings).toEqual([{ code: 'lists.minus-infinity', details: { sets: ['A + C'] } }]);
  });

  it('have a status, no numbers and a warning where there is no estimate', () => {
    for (const [estimate, status, code] of [
      [estimateMainEffects(aTable(2, [9, 9]), 0.95), 'does-not-exist', 'lists.does-not-exist'],
      [estimateAllTwoWay(aTable(2, [9, 9, 3]), 0.95), 'unidentified', 'lists.unidentified'],
    ] as const) {
      expect(estimate).toMatchObject({
        status,
        value: null,
        standardError: null,
        interval: { level: 0.95, lower: null, upper: null, how: 'none' },
        unobserved: { value: null, lower: null, upper: null },
        aic: null,
        bic: null,
        logLik: null,
      });
      expect(estimate.warnings.map((one) => one.code)).toEqual([code]);
    }
  });
});
