import './close-to-relative.ts';
import { acceleration } from '@repere/numerics';
import { historiesOf } from '@repere/testkit';
import { describe, expect, it } from 'vitest';
import { memberName } from '../src/lists/members.ts';
import { stepwiseJackknife } from '../src/lists/stepwise/repeat.ts';
import { selectStepwise } from '../src/lists/stepwise/select.ts';
import { goldenBootstrap, goldenTables, publishedTable } from './golden.ts';
import { referenceFit } from './reference-fit.ts';

const THRESHOLD = 0.02;

describe.each(goldenTables)('stepwise selection on %s', (name, { stepwise_point: point, stepwise_boot: boot }) => {
  const { histories } = publishedTable(name);

  it('chooses the reference model with its coefficients', () => {
    const { total, fit } = selectStepwise(histories, THRESHOLD);
    expect(total).toBeCloseToRelative(point.N, 1e-8);
    if (fit.status !== 'ok') throw new Error(fit.status);
    const ours = Object.fromEntries(fit.coefficients.map(({ member, value }) => [memberName(member, 8), value]));
    const theirs = Object.fromEntries(Object.entries(point.coef).map(([label, value]) => [listNumbers(label), value]));
    expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort());
    for (const [label, value] of Object.entries(theirs)) expect(ours[label]).toBeCloseToRelative(value, 1e-7);
  });

  it('has the variance of the log of the unseen at the maximum', () => {
    const { fit } = selectStepwise(histories, THRESHOLD);
    if (fit.status !== 'ok') throw new Error(fit.status);
    const members = fit.coefficients.map(({ member }) => member);
    const reference = referenceFit(histories, members, fit.minusInfinity);
    expect(fit.logUnseenVariance).toBeCloseToRelative(reference.covariance[0]![0], 1e-9);
    fit.coefficients.forEach(({ value }, index) => {
      expect(value).toBeCloseToRelative(reference.coefficients[index], 1e-9, 1e-10);
    });
  });

  // R's glm reports the covariance of its last step, taken at the weights before that step and not at the estimate; the
  // printed interval follows it. So the printed limits are reproduced from there, and differ from ours by up to 2e-5.
  it('explains the large-sample interval that the reference prints', () => {
    const { fit, total } = selectStepwise(histories, THRESHOLD);
    if (fit.status !== 'ok' || total === null) throw new Error(fit.status);
    const members = fit.coefficients.map(({ member }) => member);
    const glm = referenceFit(histories, members, fit.minusInfinity, 'glm');
    const factor = Math.exp(1.959963984540054 * Math.sqrt(glm.covariance[0]![0]!));
    const observed = total - fit.unseen;
    expect(observed + fit.unseen / factor).toBeCloseToRelative(point.waldLogLinearCI95[0], 1e-7);
    expect(observed + fit.unseen * factor).toBeCloseToRelative(point.waldLogLinearCI95[1], 1e-7);
  });

  it('has the reference acceleration', () => {
    const a = acceleration(stepwiseJackknife(histories, THRESHOLD), Float64Array.from(histories.counts));
    expect(a).toBeCloseToRelative(boot.ahat, 1e-6);
  });
});

describe.each(['artificial-3', 'korea-3', 'kosovo-4', 'neworleans-5', 'uk2013-4', 'uk2013-5'])(
  'resampled tables of %s',
  (name) => {
    const { histories, rows } = publishedTable(name);
    const reference = goldenBootstrap(name);

    it('give the reference estimates, the selection repeated', () => {
      const ours = reference.counts.map(
        (counts) =>
          selectStepwise(
            historiesOf(
              histories.lists,
              counts.map((count, row) => ({ history: rows[row]!, count })),
            ),
            THRESHOLD,
          ).total,
      );
      expect(ours.length).toBe(60);
      ours.forEach((total, replicate) => {
        expect(total).toBeCloseToRelative(reference.stepwise[replicate], 1e-8);
      });
    });

    it('give the reference jackknife', () => {
      const ours = stepwiseJackknife(histories, THRESHOLD);
      rows.forEach((history, row) => {
        const index = histories.histories.indexOf(history);
        expect(ours[index]).toBeCloseToRelative(reference.jackknifeStepwise[row], 1e-8);
      });
    });
  },
);

/** The reference names lists by letters and interactions `A:B`; here by numbers, `12`. */
function listNumbers(label: string): string {
  if (label === '(Intercept)') return '';
  return label
    .split(':')
    .map((letter) => letter.charCodeAt(0) - 64)
    .join('');
}
