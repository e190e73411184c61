import './close-to-relative.ts';
import type { CaptureHistories, ListsEstimate } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import { estimateClosed } from '../src/lists/closed/estimate.ts';
import { CLOSED_MODELS, type ClosedModel, heterogeneityColumns } from '../src/lists/closed/models.ts';
import { denseCounts } from '../src/lists/dense-table.ts';
import { memberSize } from '../src/lists/members.ts';
import type { Unsourced } from '../src/lists/unsourced.ts';
import { type BehaviourFit, fitMb, fitMbh, totalOfMbh } from './behaviour-models.ts';
import { goldenTables, publishedTable } from './golden.ts';
import { type DesignFit, fitDesign, type Stopping } from './reference-fit.ts';

/**
 * In the eight-list table the reference counts one column of Chao's form more than ours: nobody is on more than three lists, and the
 * column changes nothing that the observations bear on: number, standard error and deviance are the same.
 */
const COLUMN_WITHOUT_DATA = 'neworleans-8';

/**
 * Six persons on two lists and nobody on three: with a form of heterogeneity the likelihood rises for ever and the fitted dark
 * figure falls to nothing. The reference prints the number where it stopped, 96.0 to 96.2 of 96 observed, with a warning for
 * most and without for the rest; ours says that there is none.
 */
const WITHOUT_MAXIMUM = 'artificial-3';

describe.each(goldenTables)('closed-population models of %s', (name, golden) => {
  const { histories } = publishedTable(name);
  const estimates = estimateClosed(histories, 0.95);

  it.each(CLOSED_MODELS.map((model) => [model.name, model] as const))('agree with Rcapture for %s', (_, model) => {
    const reference = golden.rcapture_closedp.find((row) => row.model.startsWith(model.name))!;
    const estimate = estimates.find((one) => one.model === model.name)!;
    const isParametric = model.heterogeneity !== null && model.heterogeneity !== 'Chao';
    if (name === WITHOUT_MAXIMUM && isParametric) {
      expect(estimate).toMatchObject({ status: 'does-not-exist', value: null, role: 'other-form' });
      expect(reference.abundance - golden.observed).toBeLessThan(0.25);
      return;
    }
    const extra = name === COLUMN_WITHOUT_DATA && model.heterogeneity === 'Chao' ? 1 : 0;
    expect(estimate.status).toBe('ok');
    expect(estimate.value).toBeCloseToRelative(reference.abundance, 1e-6);
    expect(estimate.diagnostics['deviance']).toBeCloseToRelative(reference.deviance, 1e-6);
    expect(estimate.diagnostics['degreesOfFreedom']).toBe(reference.df + extra);
    expect(estimate.aic).toBeCloseToRelative(reference.AIC - 2 * extra, 1e-6);
    // By the number of persons, as ours.
    expect(estimate.bic).toBeCloseToRelative(reference.BIC - extra * Math.log(golden.observed), 1e-6);
    // R's glm takes the covariance at the weights before its last step; ours is taken at the estimate.
    expect(errorBy(histories, model, estimate, 'glm')).toBeCloseToRelative(reference.stderr, 1e-6);
    expect(estimate.standardError).toBeCloseToRelative(errorBy(histories, model, estimate, 'exact'), 1e-7);
  });

  it.each([
    ['Mb', 3, fitMb],
    ['Mbh', 4, fitMbh],
  ] as const)('are completed by the reference’s %s, which has no place among lists', (model, parameters, fit) => {
    const reference = golden.rcapture_closedp.find((row) => row.model === model)!;
    const found: BehaviourFit & { readonly byReference?: number } = fit(histories, 'glm');
    // Where later occasions catch more new persons than earlier ones, the number has no meaning and is below those observed.
    expect(found.total).toBeCloseToRelative(reference.abundance, 1e-6);
    expect(found.byReference ?? found.standardError).toBeCloseToRelative(reference.stderr, 1e-6);
    expect(found.fit.deviance).toBeCloseToRelative(reference.deviance, 1e-6);
    expect(2 ** golden.lists - 1 - parameters).toBe(reference.df);
    const m0 = estimates[0]!;
    const ofData = m0.aic! - 2 * 2 - Number(m0.diagnostics['deviance']);
    expect(ofData + found.fit.deviance + 2 * parameters).toBeCloseToRelative(reference.AIC, 1e-6);
    expect(ofData + found.fit.deviance + parameters * Math.log(golden.observed)).toBeCloseToRelative(
      reference.BIC,
      1e-6,
    );
  });

  it('have the right derivatives of Mbh, where the reference’s standard error lacks a factor', () => {
    const { fit, gradient } = fitMbh(histories, 'exact');
    gradient.forEach((slope, i) => {
      const moved = (by: number) => fit.coefficients.map((value, at) => (at === i ? value + by : value));
      const numeric = (totalOfMbh(moved(1e-6), golden.lists) - totalOfMbh(moved(-1e-6), golden.lists)) / 2e-6;
      expect(slope).toBeCloseToRelative(numeric, 1e-6, 1e-3);
    });
  });
});

/** Standard error of Rivest and Lévesque from a fit to all histories, one row each, with the columns that ours has kept. */
function errorBy(
  histories: CaptureHistories,
  model: ClosedModel,
  { diagnostics }: Unsourced<ListsEstimate>,
  stopping: Stopping,
): number {
  const { coefficients, covariance }: DesignFit = fitDesign(
    ...designOf(histories, model, Object.keys(diagnostics['heterogeneity'] as object)),
    stopping,
  );
  const unseen = Math.exp(coefficients[0]!);
  return Math.sqrt(unseen + unseen ** 2 * covariance[0]![0]!);
}

function designOf(
  { lists, ...rest }: CaptureHistories,
  { hasListEffects, heterogeneity }: ClosedModel,
  kept: readonly string[],
): [number[][], number[]] {
  const k = lists.length;
  const columns = heterogeneityColumns(heterogeneity, k).filter((column) => kept.includes(column.name));
  const counts = [...denseCounts({ lists, ...rest }).subarray(1)];
  const design = counts.map((_, index) => {
    const history = index + 1;
    const onLists = memberSize(history);
    return [
      1,
      ...(hasListEffects ? lists.map((__, list) => (history >> list) & 1) : [onLists]),
      ...columns.map(({ values }) => values[onLists]!),
    ];
  });
  return [design, counts];
}
