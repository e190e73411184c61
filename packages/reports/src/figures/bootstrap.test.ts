import { translator } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../test/markup.ts';
import { troubledResult, ukReplicates, ukResult } from '../../test/uk2013.ts';
import { bootstrapFigure } from './bootstrap.ts';

const t = translator('en');

describe('bootstrapFigure', () => {
  it('is nothing where there was no bootstrap', () => {
    expect(bootstrapFigure(troubledResult, t)).toBeNull();
    expect(bootstrapFigure({ ...ukResult, bootstraps: [{ method: 'stepwise', replicates: [] }] }, t)).toBeNull();
  });

  it('marks the estimate and both limits', () => {
    const { text } = parseXml(bootstrapFigure(ukResult, t)!.svg);
    expect(text).toContain('estimate 11,300');
    expect(text).toContain('lower 8,780');
    expect(text).toContain('upper 14,700');
  });

  it('draws the method asked for, else the primary one, else the first that has a bootstrap', () => {
    const titleOf = (result: typeof ukResult, method?: 'bic' | 'aic') =>
      bootstrapFigure(result, t, method === undefined ? {} : { method })?.title;
    expect(titleOf(ukResult)).toBe('Bootstrap distribution: Stepwise choice of dependent pairs');
    expect(titleOf(ukResult, 'bic')).toBe('Bootstrap distribution: Best model by BIC');
    expect(titleOf(ukResult, 'aic')).toBeUndefined();
    expect(titleOf({ ...ukResult, bootstraps: ukResult.bootstraps.slice(1) })).toContain('Best model by BIC');
  });

  it('counts every replicate, in a bin or in the words', () => {
    for (const width of [860, 328]) {
      const figure = bootstrapFigure(ukResult, t, { width })!;
      const inBins = figure.table.rows.reduce((sum, row) => sum + Number(row[2]), 0);
      const beyond = /(\d+) samples? lies? beyond/.exec(figure.summary)?.[1] ?? '0';
      expect(inBins + Number(beyond)).toBe(ukReplicates.length);
    }
  });

  it('draws replicates that are all one value', () => {
    const replicates = Array.from({ length: 50 }, () => 11312.99);
    const figure = bootstrapFigure({ ...ukResult, bootstraps: [{ method: 'stepwise', replicates }] }, t)!;
    expect(figure.svg).not.toMatch(/NaN|Infinity/);
    expect(figure.table.rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(50);
  });
});
