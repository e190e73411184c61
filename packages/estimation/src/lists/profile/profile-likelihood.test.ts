import { logGamma, normalQuantile } from '@repere/numerics';
import { aTable } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { LogLinearFitter } from '../log-linear/fitter.ts';
import { allTwoWayModel, mainEffectsModel } from '../log-linear/model.ts';
import { ConcaveFits } from './completed-fits.ts';
import { profilePoint } from './profile-curve.ts';
import { profileLikelihood } from './profile-likelihood.ts';
import { profileLogLinear } from './profile-log-linear.ts';

/** The multinomial likelihood of independent lists, each with its share of the N persons. */
function independentLogLik(total: number, persons: number, listTotals: readonly number[]): number {
  const ofLists = listTotals.reduce(
    (sum, on) => sum + on * Math.log(on / total) + (total - on) * Math.log1p(-on / total),
    0,
  );
  return logGamma(total + 1) - logGamma(total - persons + 1) + ofLists;
}

function independentFits(histories: ReturnType<typeof aTable>): ConcaveFits {
  const fitter = new LogLinearFitter(histories.lists.length);
  fitter.load(histories.histories, histories.counts);
  fitter.startIndependent();
  fitter.fit(mainEffectsModel(histories.lists.length).members);
  const parameters = Float64Array.from(fitter.estimated, (member) => fitter.coefficients[member]!);
  return new ConcaveFits(fitter, parameters, fitter.persons);
}

const TABLE = aTable(3, [51, 40, 12, 33, 9, 8, 4]);
const LISTS = [76, 64, 54];
const PERSONS = 157;

describe('profilePoint', () => {
  it('follows the closed form of independent lists, far away too', () => {
    const fits = independentFits(TABLE);
    const base = profilePoint(fits, Math.log(100))!;
    const closed = (missing: number) => independentLogLik(PERSONS + missing, PERSONS, LISTS);
    for (const missing of [1e-5, 0.5, 3, 80, 99.9, 100.1, 2500, 40_000, 7]) {
      const point = profilePoint(fits, Math.log(missing))!;
      expect(point.logLik - base.logLik).toBeCloseTo(closed(missing) - closed(100), 7);
    }
  });

  it('has the derivatives of its values', () => {
    const fits = independentFits(TABLE);
    for (const missing of [2, 60, 5000]) {
      const at = (factor: number) => profilePoint(fits, Math.log(missing) + factor * 1e-4)!;
      const { slope, bend } = at(0);
      expect(slope * missing).toBeCloseTo((at(1).logLik - at(-1).logLik) / 2e-4, 4);
      expect(bend / ((at(1).slope - at(-1).slope) / 2e-4)).toBeCloseTo(1, 1);
    }
  });
});

describe('profileLikelihood', () => {
  it('ends where twice the drop is the quantile of chi-square', () => {
    for (const level of [0.5, 0.8, 0.95, 0.999]) {
      const { value, lower, upper } = profileLogLinear(TABLE, mainEffectsModel(3), level)!;
      const drop = (total: number) =>
        2 * (independentLogLik(value, PERSONS, LISTS) - independentLogLik(total, PERSONS, LISTS));
      const quantile = normalQuantile((1 + level) / 2) ** 2;
      expect(drop(lower)).toBeCloseTo(quantile, 6);
      expect(drop(upper!)).toBeCloseTo(quantile, 6);
      expect(drop(value * 1.001)).toBeGreaterThan(0);
      expect(drop(value * 0.999)).toBeGreaterThan(0);
    }
  });

  it('starts at the persons seen where nobody else is likely', () => {
    const profile = profileLogLinear(aTable(2, [3, 4, 200]), mainEffectsModel(2), 0.95)!;
    expect(profile.value).toBe(207);
    expect(profile.lower).toBe(207);
    expect(profile.upper).toBeGreaterThan(207);
    expect(profile.upper).toBeLessThan(211);
  });

  it('has no upper limit where the likelihood falls too slowly', () => {
    const profile = profileLogLinear(aTable(2, [9000, 9000, 1]), mainEffectsModel(2), 0.95)!;
    expect(profile.upper).toBeNull();
    expect(profile.lower).toBeGreaterThan(1e6);
    // The estimate itself lies beyond the end of the search.
    const farther = profileLogLinear(aTable(2, [90_000, 90_000, 1]), mainEffectsModel(2), 0.95)!;
    expect(farther.upper).toBeNull();
    expect(farther.value).toBeGreaterThan(1e9);
  });

  it('leaves members at minus infinity out of every fit', () => {
    // Nobody is on A and C together. With them apart, B is independent of either.
    const table = aTable(3, [40, 30, 9, 25, 0, 8, 0]);
    const profile = profileLogLinear(table, { lists: 3, members: [0, 1, 2, 4, 5] }, 0.95)!;
    // On B or not, by A only, C only and neither: 9 of 49, 8 of 33, 30 of 30 + x.
    const byHand = (missing: number) => {
      const total = 112 + missing;
      const onB = 47;
      const shares = [49, 33, 30 + missing].reduce((sum, size) => sum + size * Math.log(size / total), 0);
      const b = onB * Math.log(onB / total) + (total - onB) * Math.log(1 - onB / total);
      return logGamma(total + 1) - logGamma(missing + 1) + shares + b;
    };
    const drop = (total: number) => 2 * (byHand(profile.value - 112) - byHand(total - 112));
    expect(drop(profile.lower)).toBeCloseTo(normalQuantile(0.975) ** 2, 6);
    expect(drop(profile.upper!)).toBeCloseTo(normalQuantile(0.975) ** 2, 6);
  });

  it('does not exist where the model has no estimate', () => {
    expect(profileLogLinear(aTable(2, [9, 9]), mainEffectsModel(2), 0.95)).toBeNull();
    expect(profileLogLinear(aTable(2, [9, 9, 3]), allTwoWayModel(2), 0.95)).toBeNull();
  });

  it('says so when a fit does not converge', () => {
    const failing = { persons: 10, logUnseen: 1, at: () => null };
    expect(profileLikelihood(failing, 0.95)).toBeNull();
  });
});
