import { translator } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../test/markup.ts';
import { strataResult } from '../../test/strata.ts';
import { ukResult } from '../../test/uk2013.ts';
import { strataFigure } from './strata.ts';

const t = translator('en');

describe('strataFigure', () => {
  it('is nothing where the table has no strata, or the method no number for them', () => {
    expect(strataFigure(ukResult, t)).toBeNull();
    expect(strataFigure(strataResult, t, { method: 'bic' })).toBeNull();
  });

  it('shows the primary method in every stratum, and in all', () => {
    const { title, table, summary } = strataFigure(strataResult, t)!;
    expect(title).toBe('Strata: Stepwise choice of dependent pairs');
    expect(table.rows).toEqual([
      ['women · 2021', 310, 940, 610, 1690],
      ['women · 2022', 264, 800, 520, 1480],
      ['men · 2021', 41, 190, 92, 560],
      ['men · 2022', 6, 30, 12, 130],
      ['All strata', 621, 1960, 1480, 2840],
    ]);
    expect(summary).toContain(
      'The largest number is that of women · 2021: 940. For the whole table the method gives 1,960.',
    );
  });

  it('shows another method when asked, and the first with strata where none is primary', () => {
    expect(strataFigure(strataResult, t, { method: 'main' })!.table.rows[0]?.[2]).toBe(900);
    expect(strataFigure({ ...strataResult, primary: null }, t)!.title).toContain('Independent lists');
  });

  it('says which strata have no number, and keeps inside its width', () => {
    const estimates = strataResult.estimates.map((each) =>
      each.domain?.['year'] === '2022' && each.domain['sex'] === 'men'
        ? { ...each, value: null, status: 'unidentified' as const }
        : each,
    );
    for (const width of [288, 328, 860]) {
      const figure = strataFigure({ ...strataResult, estimates }, t, { width })!;
      expect(figure.summary).toContain('1 stratum has no number.');
      for (const { name, value } of parseXml(figure.svg).attributes) {
        if (['x', 'x1', 'x2', 'cx'].includes(name)) expect(Number(value)).toBeLessThanOrEqual(width);
      }
    }
  });
});
