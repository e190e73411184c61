import { readFileSync } from 'node:fs';
import type { StratifiedHistories } from '@repere/contracts';
import { describe, expect, it } from 'vitest';
import './close-to-relative.ts';
import { fitCovariates } from '../src/lists/covariates/fit.ts';
import { type CovariateModel, covariateModel } from '../src/lists/covariates/model.ts';
import { selectCovariates } from '../src/lists/covariates/select.ts';
import { DEFAULT_COVARIATE_RULE } from '../src/lists/covariates/space.ts';
import { historyReader } from '../src/lists/input/history-reader.ts';
import { domainOf } from '../src/lists/strata/histories.ts';

interface ReferenceFit {
  readonly name: string;
  readonly model: string;
  readonly lists: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly unseen: readonly number[];
  readonly unseenVariance: number;
  readonly logLik: number;
  readonly deviance: number;
  readonly df: number;
}

const reference: { readonly fits: readonly ReferenceFit[] } = JSON.parse(
  readFileSync(new URL('reference/covariates.json', import.meta.url), 'utf8'),
);

function readRows(header: readonly string[], rows: readonly (readonly string[])[], strata: readonly string[]) {
  const reader = historyReader(header, { strata }, {});
  rows.forEach((cells, index) => {
    reader.add({ row: index + 2, cells });
  });
  const { stratified } = reader.finish();
  if (stratified === null) throw new Error('no strata');
  return stratified;
}

function spinaBifida(): StratifiedHistories {
  const file = new URL('../../../data/lists/spina-bifida-3-covariates.csv', import.meta.url);
  const [header = [], ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return readRows(header, rows, ['eth']);
}

/** The model of a notation such as `[12*sex,3]`. */
function modelOfNotation(notation: string, { lists, columns }: StratifiedHistories): CovariateModel {
  const terms = notation
    .slice(1, -1)
    .split(',')
    .map((term) => {
      const [digits = '', ...covariates] = term.split('*');
      return {
        member: [...digits].reduce((mask, digit) => mask | (1 << (Number(digit) - 1)), 0),
        columns: covariates.reduce((mask, column) => mask | (1 << columns.indexOf(column)), 0),
      };
    });
  return covariateModel(lists.length, columns.length, terms);
}

describe('log-linear models in lists and covariates', () => {
  it.each(reference.fits.map((fit) => [`${fit.name} ${fit.model}`, fit] as const))(
    '%s agree with glm of R',
    (_, fit) => {
      const table = readRows([...fit.lists, ...fit.columns, 'count'], fit.rows, fit.columns);
      const ours = fitCovariates(table, modelOfNotation(fit.model, table));
      if (ours.status !== 'ok') throw new Error(ours.status);
      expect(ours.unseen).toHaveLength(fit.unseen.length);
      fit.unseen.forEach((unseen, stratum) => {
        expect(ours.unseen[stratum]).toBeCloseToRelative(unseen, 1e-8);
      });
      expect(ours.unseenVariance).toBeCloseToRelative(fit.unseenVariance, 1e-6);
      expect(ours.logLik).toBeCloseToRelative(fit.logLik, 1e-9);
      expect(ours.deviance).toBeCloseToRelative(fit.deviance, 1e-7);
      expect(ours.degreesOfFreedom).toBe(fit.df);
    },
  );

  it('choose independent lists but for S2 and S3 for spina bifida, as the published analyses do', () => {
    const table = spinaBifida();
    const selection = selectCovariates(table, DEFAULT_COVARIATE_RULE);
    if (selection === null) throw new Error('too large');
    const { fit, total, search } = selection;
    expect(fit.model).toEqual(modelOfNotation('[23,1]', table));
    // Three lists and one covariate have 95 models.
    expect(search).toMatchObject({ kind: 'exhaustive', examined: 95 });
    // Without interactions of lists and groups the pooled model [23,1] has the same total; its value in the golden file.
    expect(total).toBeCloseToRelative(724.1245283, 1e-9);
    // Bayesian analyses of this table (Madigan and York 1997, and later ones) find about 700 to 760 persons.
    expect(total).toBeGreaterThan(700);
    expect(total).toBeLessThan(760);
    expect(domainOf(table, 2)).toEqual({ eth: 'other' });
  });
});
